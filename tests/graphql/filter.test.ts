import { describe, expect, test } from 'vitest';
import { data } from './ask.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Answer = any;
const nodesOf = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node);

const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';
const slugsOf = async (connection: string) =>
  nodesOf((await data(`{ found: ${connection} { edges { node { slug } } } }`)).found).map(({ slug }) => slug);

/** All records of a connection of Query, with what a filter could look at. */
const all = async (connection: string, selection: string) =>
  nodesOf(
    (await data(`{ found: ${connection}(first: 100) { edges { node { slug ${selection} } } } }`)).found,
  );

async function expectSame(connection: string, filter: string, kept: Answer[]) {
  const found = await slugsOf(`${connection}(first: 100, filter: ${filter})`);
  expect(kept.length, 'the filter must leave something').toBeGreaterThan(0);
  expect([...found].sort()).toEqual(kept.map(({ slug }) => slug).sort());
}

describe('events', () => {
  test('by type', async () => {
    const events = await all('events', 'type');
    await expectSame(
      'events',
      '{ type: [CONSULT, COOPERATE] }',
      events.filter(({ type }) => type === 'CONSULT' || type === 'COOPERATE'),
    );
  });

  test('by place, with the places inside it', async () => {
    const events = await all('events', 'place { slug partOf { slug partOf { slug partOf { slug } } } }');
    const around = (place: Answer): string[] => (place ? [place.slug, ...around(place.partOf)] : []);
    const inBaghdad = events.filter(({ place }) => around(place).includes('baghdad'));
    expect(inBaghdad.map(({ slug }) => slug)).toContain(ATTACK);
    await expectSame('events', '{ place: ["baghdad"] }', inBaghdad);
    const { place } = await data(
      '{ place(slug: "baghdad") { events(first: 100) { edges { node { slug } } } } }',
    );
    expect(
      nodesOf(place.events)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(inBaghdad.map(({ slug }) => slug).sort());
  });

  test('by participant and by party', async () => {
    const events = await all(
      'events',
      'participants(first: 50) { edges { node { actor { slug party { slug } } } } }',
    );
    const actorsOf = (event: Answer) => nodesOf(event.participants).map(({ actor }) => actor);
    await expectSame(
      'events',
      '{ participant: ["lloyd-austin", "kataib-hezbollah"] }',
      events.filter((event) =>
        actorsOf(event).some(({ slug }) => ['lloyd-austin', 'kataib-hezbollah'].includes(slug)),
      ),
    );
    await expectSame(
      'events',
      '{ party: ["united-states"] }',
      events.filter((event) => actorsOf(event).some(({ party }) => party?.slug === 'united-states')),
    );
  });

  test('by the span in which they could have occurred', async () => {
    const events = await all('events', 'occurred { earliest latest }');
    await expectSame(
      'events',
      '{ during: "2023-12-08" }',
      events.filter(
        ({ occurred: { earliest, latest } }) =>
          earliest <= '2023-12-08T23:59:59.999Z' && (latest === null || latest >= '2023-12-08T00:00:00.000Z'),
      ),
    );
    await expectSame(
      'events',
      '{ during: "../2021-12" }',
      events.filter(({ occurred }) => occurred.earliest < '2022'),
    );
    await expectSame(
      'events',
      '{ during: "2023-12-09/.." }',
      events.filter(({ occurred: { latest } }) => latest === null || latest >= '2023-12-09'),
    );
  });

  test('by the source that reports them, and by the larger event', async () => {
    const events = await all(
      'events',
      'partOf { slug } citations(first: 20) { edges { node { source { slug } } } } claims(first: 60) { edges { node { source { slug } } } } participants(first: 10) { edges { node { citations(first: 5) { edges { node { source { slug } } } } } } }',
    );
    const reported = events.filter((event) =>
      [
        ...nodesOf(event.citations),
        ...nodesOf(event.claims),
        ...nodesOf(event.participants).flatMap(({ citations }) => nodesOf(citations)),
      ].some(({ source }) => source.slug === 'shafaq-2023-12-10'),
    );
    await expectSame('events', '{ source: ["shafaq-2023-12-10"] }', reported);
    const partOf = events.find((event) => event.partOf)?.partOf.slug;
    await expectSame(
      'events',
      `{ partOf: "${partOf}" }`,
      events.filter((event) => event.partOf?.slug === partOf),
    );
  });

  test('every given field must hold', async () => {
    const both = await slugsOf('events(first: 100, filter: { type: [ASSAULT], place: ["syria"] })');
    const [type, place] = await Promise.all([
      slugsOf('events(first: 100, filter: { type: [ASSAULT] })'),
      slugsOf('events(first: 100, filter: { place: ["syria"] })'),
    ]);
    expect(both.length).toBeGreaterThan(0);
    expect([...both].sort()).toEqual(type.filter((slug) => place.includes(slug)).sort());
  });

  test('a field that is null asks nothing, an empty list leaves nothing', async () => {
    const {
      all: everything,
      none,
      empty,
    } = await data(
      '{ all: events { totalCount } none: events(filter: { type: null, during: null }) { totalCount } empty: events(filter: { type: [] }) { totalCount } }',
    );
    expect(none).toEqual(everything);
    expect(empty.totalCount).toBe(0);
  });
});

describe('statements', () => {
  test('by speaker, party, acts, span and source', async () => {
    const statements = await all(
      'statements',
      'speaker { slug } party { slug } acts saidAt { earliest latest } renderings { source { slug } } citations(first: 50) { edges { node { source { slug } } } }',
    );
    await expectSame(
      'statements',
      '{ speaker: ["lloyd-austin"] }',
      statements.filter(({ speaker }) => speaker.slug === 'lloyd-austin'),
    );
    await expectSame(
      'statements',
      '{ party: ["government-of-iraq"] }',
      statements.filter(({ party }) => party?.slug === 'government-of-iraq'),
    );
    await expectSame(
      'statements',
      '{ acts: [WARN, CONDEMN] }',
      statements.filter(({ acts }) => acts.includes('WARN') || acts.includes('CONDEMN')),
    );
    await expectSame(
      'statements',
      '{ during: "2021" }',
      statements.filter(
        ({ saidAt: { earliest, latest } }) => earliest < '2022' && (latest === null || latest >= '2021'),
      ),
    );
    await expectSame(
      'statements',
      '{ source: ["rudaw-2023-12-09"] }',
      statements.filter(({ renderings, citations }) =>
        [...renderings, ...nodesOf(citations)].some(({ source }) => source.slug === 'rudaw-2023-12-09'),
      ),
    );
  });

  test('about an event are those that the event has', async () => {
    const { event } = await data(
      `{ event(slug: "${ATTACK}") { statements(first: 100) { edges { node { slug } } } } }`,
    );
    await expectSame('statements', `{ about: ["${ATTACK}"] }`, nodesOf(event.statements));
  });
});

test('responses by party, actor, acts and kind, in pages and in groups alike', async () => {
  const selection = `edges { node { slug: id party { slug } reaction { __typename ... on Statement { acts speaker { slug } onBehalfOf { slug } }
    ... on Event { participants { edges { node { role actor { slug } } } } } } } }`;
  const { event } = await data(`{ event(slug: "${ATTACK}") {
    all: responses(first: 100) { ${selection} }
    party: responses(first: 100, filter: { party: ["united-states"] }) { ${selection} }
    actor: responses(first: 100, filter: { actor: ["mohammed-shia-al-sudani"] }) { ${selection} }
    acts: responses(first: 100, filter: { acts: [CONDEMN] }) { ${selection} }
    actions: responses(first: 100, filter: { kind: ACTION }) { ${selection} }
    statements: responses(first: 100, filter: { kind: STATEMENT }) { totalCount }
    groups: responsesByParty(filter: { kind: ACTION }) { party { slug } count responses(first: 100) { totalCount ${selection} } }
  } }`);
  const everything = nodesOf(event.all);
  const kept = (check: (node: Answer) => boolean) => everything.filter(check);
  expect(nodesOf(event.party)).toEqual(kept(({ party }) => party?.slug === 'united-states'));
  expect(nodesOf(event.acts)).toEqual(kept(({ reaction }) => reaction.acts?.includes('CONDEMN')));
  const actions = kept(({ reaction }) => reaction.__typename === 'Event');
  expect(nodesOf(event.actions)).toEqual(actions);
  expect(event.statements.totalCount).toBe(everything.length - actions.length);
  const isSudani = (actor: Answer) => actor?.slug === 'mohammed-shia-al-sudani';
  const bySudani = kept(({ reaction }) =>
    reaction.__typename === 'Event'
      ? nodesOf(reaction.participants).some(({ actor, role }) => isSudani(actor) && role === 'INITIATOR')
      : isSudani(reaction.speaker) || isSudani(reaction.onBehalfOf),
  );
  expect(bySudani.length).toBeGreaterThan(0);
  expect(nodesOf(event.actor)).toEqual(bySudani);
  expect(event.groups.length).toBeGreaterThan(0);
  for (const { party, count, responses } of event.groups) {
    expect(nodesOf(responses)).toEqual(actions.filter((node) => node.party?.slug === party.slug));
    expect([count, responses.totalCount]).toEqual([nodesOf(responses).length, nodesOf(responses).length]);
  }
});

test('groups of responses come in the order of their first response and know their ends', async () => {
  const { event } = await data(`{ event(slug: "${ATTACK}") { responsesByParty {
    count first { earliest } last { earliest } responses(first: 100) { edges { node { respondedAt { earliest } } } } } } }`);
  const firsts = event.responsesByParty.map(({ first }: Answer) => first.earliest);
  expect(firsts).toEqual([...firsts].sort());
  for (const { first, last, responses } of event.responsesByParty) {
    const times = nodesOf(responses).map(({ respondedAt }) => respondedAt.earliest);
    expect([first.earliest, last.earliest]).toEqual([times[0], times.at(-1)]);
  }
});

describe('actors', () => {
  test('by kind, party and country', async () => {
    const actors = await all('actors', 'kind country party { slug }');
    await expectSame(
      'actors',
      '{ kind: [PERSON] }',
      actors.filter(({ kind }) => kind === 'PERSON'),
    );
    await expectSame(
      'actors',
      '{ party: ["united-states"] }',
      actors.filter(({ party }) => party?.slug === 'united-states'),
    );
    await expectSame(
      'actors',
      '{ country: ["IQ"] }',
      actors.filter(({ country }) => country === 'IQ'),
    );
  });

  test.each([
    ['any spelling', 'Abu Ali al-Askary', 'abu-ali-al-askari'],
    ['the beginning of a word', 'askar', 'abu-ali-al-askari'],
    ['another case and no apostrophe', 'KATAIB hezb', 'kataib-hezbollah'],
    ['diacritics', 'Katāʾib', 'kataib-hezbollah'],
    ['ayn written as a second vowel', 'Waad', 'al-wad-al-sadiq'],
    ['words in another order', 'sudani mohammed', 'mohammed-shia-al-sudani'],
  ])('by name: %s', async (_name, name, slug) => {
    expect(await slugsOf(`actors(filter: { name: "${name}" })`)).toContain(slug);
  });

  test('by words that no one name has together', async () => {
    expect(await slugsOf('actors(filter: { name: "askari austin" })')).toEqual([]);
  });

  test('participations and affiliations by role and kind', async () => {
    const { actor } = await data(`{ actor(slug: "kataib-hezbollah") {
      all: affiliations { edges { node { kind } } } some: affiliations(kind: [DESIGNATED_TERRORIST_BY]) { totalCount edges { node { kind } } }
      suspected: participations(role: [SUSPECTED_PERPETRATOR]) { edges { node { role } } } } }`);
    expect(nodesOf(actor.some)).toEqual(
      nodesOf(actor.all).filter(({ kind }) => kind === 'DESIGNATED_TERRORIST_BY'),
    );
    expect(actor.some.totalCount).toBeGreaterThan(0);
    expect(nodesOf(actor.suspected).length).toBeGreaterThan(0);
    expect(nodesOf(actor.suspected).every(({ role }) => role === 'SUSPECTED_PERPETRATOR')).toBe(true);
  });
});

test('sources by publisher, kind and date', async () => {
  const sources = await all('sources', 'kind publisher { slug } publishedAt { earliest }');
  await expectSame(
    'sources',
    '{ publisher: ["shafaq-news"] }',
    sources.filter(({ publisher }) => publisher?.slug === 'shafaq-news'),
  );
  await expectSame(
    'sources',
    '{ kind: [NEWS_ARTICLE] }',
    sources.filter(({ kind }) => kind === 'NEWS_ARTICLE'),
  );
  await expectSame(
    'sources',
    '{ during: "2023-12-10" }',
    sources.filter(({ publishedAt }) => publishedAt?.earliest.startsWith('2023-12-10')),
  );
});

test('claims by property, source and claimant', async () => {
  const selection = 'edges { node { id property claimant { slug } source { slug } } }';
  const { event } = await data(`{ event(slug: "${ATTACK}") {
    all: claims(first: 100) { ${selection} } property: claims(first: 100, filter: { property: [MUNITIONS, DAMAGE] }) { ${selection} }
    source: claims(first: 100, filter: { source: ["rudaw-2023-12-09"] }) { ${selection} }
    claimant: claims(first: 100, filter: { claimant: ["security-sources-efe"] }) { ${selection} } } }`);
  const everything = nodesOf(event.all);
  const kept = [
    everything.filter(({ property }) => ['MUNITIONS', 'DAMAGE'].includes(property)),
    everything.filter(({ source }) => source.slug === 'rudaw-2023-12-09'),
    everything.filter(({ claimant }) => claimant?.slug === 'security-sources-efe'),
  ];
  expect([event.property, event.source, event.claimant].map(nodesOf)).toEqual(kept);
  expect(kept.map(({ length }) => length > 0)).toEqual([true, true, true]);
});
