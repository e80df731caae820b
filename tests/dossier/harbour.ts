/**
 * A made-up strike at a harbour: few records, each of which has to do with most of the others, so that a change of any of
 * them is likely to change what others are worked out from.
 */
import type { Texts } from './changes.ts';

const document = (slug: string, day: number, more: string) => `document:
  ${slug}: { title: ${slug}, kind: NEWS_ARTICLE, published: 2024-01-${10 + day}, language: en,
    sha256: ${String(day).repeat(64)}, paragraphs: 4, ${more} }
`;

export const HARBOUR: Texts = new Map([
  [
    'who.yaml',
    `parties:
  dockers: { name: Dockers }
  owners: { name: Owners }
topics:
  closing: { question: May the docks be closed? }
places:
  coast: { name: Coast, kind: REGION }
  port: { name: Port, kind: CITY, part-of: coast }
  dock: { name: Dock, kind: SITE, part-of: port }
actors:
  post: { name: Harbour Post, kind: MEDIA }
  wire: { name: Wire, kind: MEDIA, cites: { first: 1 } }
  guild: { name: Guild, kind: ARMED_GROUP, party: dockers, cites: { first: 1 } }
  ann: { name: Ann Reed, kind: PERSON, affiliations: [{ with: guild, kind: SPEAKS_FOR, cites: { first: 1 } }], cites: { first: 1 } }
  bob: { name: Bob Dale, kind: PERSON, party: owners, names: [{ name: Robert Dale, cites: { second: 1 } }], cites: { second: 1 } }
`,
  ],
  [
    'first.yaml',
    `${document('first', 1, 'publisher: post, via: [wire]')}events:
  strike:
    title: The dock is closed
    type: COERCE
    occurred: 2024-01-01/2024-01-09
    place: port
    cites: [1-4]
  closing-of-dock:
    title: Guards are beaten
    type: ASSAULT
    occurred: 2024-01-01
    place: dock
    part-of: strike
    cites: [1-4]
    participants:
      - { actor: guild, role: PERPETRATOR, asserted-by: bob, cites: 2 }
      - { actor: bob, role: VICTIM, cites: 2 }
    claims:
      - { property: INJURED, text: two, quantity: { exactly: 2, unit: person }, para: 2 }
      - { property: INJURED, text: three, quantity: { exactly: 3, unit: person }, claimant: bob, para: 3 }
      - { property: LOCATION, text: at the dock, place: dock, para: 3 }
  fire:
    title: A shed burns
    type: ASSAULT
    occurred: 2024-01-03
    place: port
    cites: 3
    participants: [{ actor: guild, role: PERPETRATOR, cites: 3 }]
    responds-to: [{ event: closing-of-dock, cites: 3 }]
utterances:
  ann-post:
    speaker: ann
    on-behalf-of: guild
    channel: TELEGRAM
    said: 2024-01-04
    statements:
      ann-vows:
        acts: [VOW]
        summary: Vows more.
        targets: [{ actor: bob, role: THREATENED }]
        renderings: [{ para: 2, paraphrase: There would be more of it. }]
        positions: [{ topic: closing, stance: SUPPORTS }]
        responds-to: [{ event: closing-of-dock, cites: 2 }]
        claims: [{ event: closing-of-dock, property: MOTIVE, text: low pay, para: 2 }]
      ann-warns:
        acts: [WARN]
        summary: Warns the owners.
        about: [fire]
        renderings: [{ para: 4, paraphrase: Owners had better listen. }]
`,
  ],
  [
    'second.yaml',
    `${document('second', 2, 'publisher: wire')}actors:
  guild: { names: [{ name: The Guild, cites: 1 }], cites: 1 }
events:
  closing-of-dock:
    cites: [1-4]
    claims:
      - { property: INJURED, text: two, quantity: { exactly: 2, unit: person }, para: 2 }
      - { property: PERPETRATOR, text: the guild, actor: guild, claimant: bob, para: 3 }
    links: [{ event: fire, kind: PRECEDES, cites: 4 }]
statements:
  bob-denies:
    speaker: bob
    acts: [DENY_RESPONSIBILITY]
    summary: Denies that pay is low.
    channel: BROADCAST
    said: 2024-01-05
    para: 3
    paraphrase: Pay was not low.
    positions: [{ topic: closing, stance: OPPOSES }]
    responds-to: [{ statement: ann-vows, cites: 3 }, { event: fire, cites: 4 }]
  ann-turns:
    speaker: ann
    on-behalf-of: guild
    acts: [VOW]
    summary: Promises to open the docks.
    channel: TELEGRAM
    said: 2024-01-08
    para: 4
    paraphrase: The docks would be open soon.
    positions: [{ topic: closing, stance: OPPOSES }]
utterances:
  ann-post:
    statements:
      ann-vows: { renderings: [{ para: 1, paraphrase: More would come. }] }
`,
  ],
  [
    'letter.yaml',
    `${document('letter', 3, 'voice: ann')}statements:
  ann-writes:
    acts: [ACCUSE]
    summary: Accuses Bob Dale.
    channel: WRITTEN_STATEMENT
    said: 2024-01-06
    targets: [{ actor: bob, role: ACCUSED }]
    renderings: [{ para: 1, paraphrase: He was to blame. }]
    responds-to: [{ statement: bob-denies, cites: 1 }]
    claims: [{ event: fire, property: PERPETRATOR, text: Bob Dale, actor: bob, para: 2 }]
    cites: [3-4]
`,
  ],
]);

export const HARBOUR_LATER: Texts = new Map([
  [
    'third.yaml',
    `${document('third', 4, 'publisher: post')}events:
  fire:
    cites: [1-4]
    claims: [{ property: INJURED, text: nine, quantity: { exactly: 9, unit: person }, para: 1 }]
    participants: [{ actor: ann, role: VICTIM, cites: 1 }]
statements:
  bob-gives-way:
    speaker: bob
    acts: [VOW]
    summary: Gives way.
    channel: BROADCAST
    said: 2024-01-09
    para: 2
    paraphrase: The docks might be closed for a while.
    positions: [{ topic: closing, stance: SUPPORTS }]
    responds-to: [{ statement: ann-writes, cites: 2 }]
  ann-adds:
    utterance: ann-post
    speaker: ann
    on-behalf-of: guild
    acts: [WARN]
    summary: Adds a warning.
    channel: TELEGRAM
    said: 2024-01-04
    para: 3
    paraphrase: The next shed would be larger.
    claims: [{ event: fire, property: MOTIVE, text: low pay, para: 3 }]
`,
  ],
]);
