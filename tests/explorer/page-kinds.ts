/** One page of each kind: what the tests open, and what pictures are made of. */

export interface Shown {
  name: string;
  path: string;
  /** Of its main heading. */
  heading: string;
  /** Of its data. */
  text: string;
  isMissing?: boolean;
}

export const PAGES: Shown[] = [
  {
    name: 'Home',
    path: '/',
    heading: 'What happened, who answered',
    text: 'Attack on the US embassy in Baghdad',
  },
  { name: 'Search', path: '/search?text=kataib', heading: 'Search', text: 'Kataib Hezbollah' },
  { name: 'Events', path: '/events?disputed=on', heading: 'Events', text: 'the accounts differ on' },
  {
    name: 'Questions',
    path: '/questions',
    heading: 'Questions',
    text: 'May diplomatic missions be attacked?',
  },
  {
    name: 'People and groups',
    path: '/actors',
    heading: 'People and groups',
    text: 'Kataib Hezbollah',
  },
  { name: 'Sides', path: '/parties', heading: 'Sides', text: 'Syrian Democratic Forces' },
  { name: 'Places', path: '/places', heading: 'Places', text: 'Ain al-Asad airbase' },
  { name: 'Sources', path: '/sources', heading: 'Sources', text: 'Rudaw' },
  {
    name: 'Two sources side by side',
    path: '/compare?first=embassy-condemnation-2023-12-08&second=shafaq-2023-12-09',
    heading: 'Two sources side by side',
    text: 'nearly seven mortar rounds',
  },
  { name: 'Data', path: '/data', heading: 'Data', text: 'Something that happened' },
  {
    name: 'Corrections',
    path: '/corrections',
    heading: 'Corrections',
    text: 'Nothing has been corrected so far',
  },
  {
    name: 'Event',
    path: '/event/us-embassy-baghdad-attack-2023-12-08',
    heading: 'Attack on the US embassy in Baghdad',
    text: 'at least five rockets',
  },
  {
    name: 'Statement',
    path: '/statement/miller-right-to-self-defense-2023-12-08',
    heading: 'Says that neither the protection of missions',
    text: 'This is non-negotiable, and neither is our right to self-defense',
  },
  {
    name: 'Actor',
    path: '/actor/kataib-hezbollah',
    heading: 'Kataib Hezbollah',
    text: 'Should foreign forces leave Iraq?',
  },
  {
    name: 'Source',
    path: '/source/rudaw-2023-12-09',
    heading: 'Iraqi militia official vows',
    text: 'drones and rockets, which of them here is not said',
  },
  {
    name: 'Place',
    path: '/place/green-zone',
    heading: 'Green Zone',
    text: 'Attack on the US embassy in Baghdad',
  },
  { name: 'About', path: '/about', heading: 'About', text: 'What it covers' },
  { name: 'Method', path: '/method', heading: 'Method', text: 'independent' },
  { name: 'Licence', path: '/licence', heading: 'Licence', text: 'Creative Commons' },
  { name: 'Contact', path: '/contact', heading: 'Contact', text: 'A good report says' },
  {
    name: 'a record that is not there',
    path: '/event/none',
    heading: 'There is no such event',
    text: 'the first page',
    isMissing: true,
  },
  {
    name: 'an address that leads nowhere',
    path: '/nothing',
    heading: 'There is no such page',
    text: 'the first page',
    isMissing: true,
  },
];
