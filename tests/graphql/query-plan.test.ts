import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import attack from '../../graphiql/tabs/1-attack-and-answers.graphql?raw';
import wordings from '../../graphiql/tabs/2-every-wording.graphql?raw';
import accounts from '../../graphiql/tabs/3-where-accounts-differ.graphql?raw';
import oneMan from '../../graphiql/tabs/4-one-man-two-years.graphql?raw';
import { ask } from './ask.ts';

/** What SQLite means to do, without the steps that read no table of ours. */
async function planOf(query: string): Promise<string[]> {
  const { errors, statements, values } = await ask(query);
  expect(errors).toBeUndefined();
  const [text = '', bound = []] = [statements[0], values[0]];
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
    .bind(...bound)
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/** Reads a table from end to end, in no index's order. */
const isTableScan = (step: string) =>
  /^SCAN /.test(step) &&
  !/USING (COVERING )?INDEX|VIRTUAL TABLE|CONSTANT ROW|^SCAN (\(subquery-\d+\)|responses_\d+|item|counted|found|given)$/.test(
    step,
  );

const FILTERS: [connection: string, filter: string, index: RegExp][] = [
  ['events', 'type: [ASSAULT]', /SEARCH events_1 USING .*events_by_type/],
  ['events', 'place: ["iraq"]', /SEARCH events_1 USING .*events_by_place/],
  ['events', 'participant: ["united-states"]', /SEARCH participations USING .*participations_by_actor/],
  ['events', 'party: ["united-states"]', /SEARCH event_parties USING PRIMARY KEY \(party_id=\?\)/],
  [
    'events',
    'during: "2023-12"',
    /SEARCH events_1 USING .*events_by_within \(occurred_within=\? AND occurred_earliest>\? AND occurred_earliest<\?\)/,
  ],
  ['events', 'source: ["rudaw-2023-12-09"]', /SEARCH event_sources USING .*event_sources_by_source/],
  ['events', 'partOf: "x"', /SEARCH events_1 USING .*events_by_part_of/],
  ['events', 'disputed: true', /SEARCH events_1 USING .*events_by_disputed/],
  [
    'events',
    'near: { latitude: 33.3, longitude: 44.4, kilometres: 50 }',
    /SEARCH places USING .*places_by_coordinates \(latitude/,
  ],
  [
    'events',
    'near: { latitude: 33.3, longitude: 44.4, kilometres: 50 }',
    /SEARCH events_1 USING .*events_by_place/,
  ],
  [
    'events',
    'within: { south: 33, west: 43, north: 34, east: 45 }',
    /SEARCH places USING .*places_by_coordinates \(latitude/,
  ],
  ['events', 'text: "rockets"', /SCAN search VIRTUAL TABLE INDEX/],
  ['statements', 'text: "rockets"', /SCAN search VIRTUAL TABLE INDEX/],
  [
    'places',
    'within: { south: 33, west: 43, north: 34, east: 45 }',
    /SEARCH places USING .*places_by_coordinates \(latitude/,
  ],
  ['places', 'in: ["iraq"]', /SEARCH place_scopes USING PRIMARY KEY \(scope_id=\?\)/],
  ['timeline', 'place: ["iraq"]', /SEARCH statement_about USING .*statement_about_by_event/],
  ['timeline', 'type: [CONSULT]', /SEARCH events USING .*events_by_type/],
  [
    'timeline',
    'source: ["rudaw-2023-12-09"]',
    /SEARCH statement_sources USING .*statement_sources_by_source/,
  ],
  ['timeline', 'topic: ["x"]', /SEARCH positions USING .*positions_by_topic/],
  ['events', 'slug: ["a", "b"]', /SEARCH events_1 USING .*sqlite_autoindex_events_1 \(slug=\?\)/],
  ['events', 'or: [{ type: [CONSULT] }, { place: ["iraq"] }]', /SEARCH events_\d+ USING .*events_by_type/],
  ['events', 'or: [{ type: [CONSULT] }, { place: ["iraq"] }]', /SEARCH events_\d+ USING .*events_by_place/],
  ['statements', 'speaker: ["lloyd-austin"]', /SEARCH statements_1 USING .*statements_by_speaker/],
  ['statements', 'party: ["united-states"]', /SEARCH statements_1 USING .*statements_by_party/],
  ['statements', 'acts: [WARN]', /SEARCH statement_acts USING .*statement_acts_by_act/],
  ['statements', 'about: ["x"]', /SEARCH statement_about USING .*statement_about_by_event/],
  [
    'statements',
    'during: "2023-12"',
    /SEARCH statements_1 USING .*statements_by_within \(said_within=\? AND said_earliest>\? AND said_earliest<\?\)/,
  ],
  ['statements', 'source: ["x"]', /SEARCH statement_sources USING .*statement_sources_by_source/],
  ['timeline', 'party: ["united-states"]', /SEARCH event_parties USING PRIMARY KEY \(party_id=\?\)/],
  ['timeline', 'party: ["united-states"]', /SEARCH statements_2 USING .*statements_by_party/],
  ['timeline', 'actor: ["lloyd-austin"]', /SEARCH participations USING .*participations_by_actor/],
  ['timeline', 'actor: ["lloyd-austin"]', /SEARCH statements_2 USING .*statements_by_speaker/],
  ['timeline', 'actor: ["lloyd-austin"]', /SEARCH statements_2 USING .*statements_by_on_behalf_of/],
  [
    'timeline',
    'during: "2023-12"',
    /SEARCH events_1 USING .*events_by_within \(occurred_within=\? AND occurred_earliest>\? AND occurred_earliest<\?\)/,
  ],
  [
    'timeline',
    'during: "2023-12"',
    /SEARCH statements_2 USING .*statements_by_within \(said_within=\? AND said_earliest>\? AND said_earliest<\?\)/,
  ],
  ['actors', 'kind: [PERSON]', /SEARCH actors_1 USING .*actors_by_kind/],
  ['actors', 'party: ["united-states"]', /SEARCH actors_1 USING .*actors_by_party/],
  ['actors', 'country: ["IQ"]', /SEARCH actors_1 USING .*actors_by_country/],
  ['actors', 'name: "ali askari"', /SEARCH actor_name_words_2 USING PRIMARY KEY/],
  ['sources', 'publisher: ["rudaw"]', /SEARCH sources_1 USING .*sources_by_publisher/],
  ['sources', 'kind: [OPINION]', /SEARCH sources_1 USING .*sources_by_kind/],
  ['sources', 'during: "2023-12"', /SEARCH sources_1 USING .*sources_by_date/],
];

describe('each filter has its index:', () => {
  test.each(FILTERS)('%s by %s', async (connection, filter, index) => {
    const plan = await planOf(`{ ${connection}(filter: { ${filter} }) { edges { cursor } } }`);
    expect(plan.filter(isTableScan)).toEqual([]);
    expect(plan.join('\n')).toMatch(index);
  });
});

/** The same for what has a parent. */
const RELATIONS: [name: string, query: string, indexes: RegExp[]][] = [
  [
    'the stances on a topic as of a date',
    'topic(slug: "x") { positions(asOf: "2022") { edges { node { stance } } } }',
    [
      /SEARCH positions_2 USING INDEX positions_by_topic \(topic_id=\? AND taken_earliest<\?\)/,
      /SEARCH later_3 USING COVERING INDEX positions_by_topic_actor/,
    ],
  ],
  [
    'the stances of a party on a topic',
    'topic(slug: "x") { positions(party: ["x"]) { edges { node { stance } } } }',
    [/SEARCH positions_2 USING INDEX positions_by_topic_party/],
  ],
  [
    'the stances of an actor',
    'actor(slug: "x") { positions { edges { node { stance } } } }',
    [/SEARCH positions_2 USING INDEX positions_by_actor/],
  ],
  [
    'the stances of an actor on a topic',
    'actor(slug: "x") { positions(topic: ["x"]) { edges { node { stance } } } }',
    [/SEARCH positions_2 USING INDEX positions_by_topic_actor/],
  ],
  [
    'the stances of a statement',
    'statement(slug: "x") { positions { stance } }',
    [/SEARCH positions_2 USING INDEX positions_by_statement/],
  ],
  [
    'the links of an event, from both ends',
    'event(slug: "x") { links(kind: [CAUSES]) { kind event { slug } citations { totalCount } } }',
    [
      /SEARCH end_\d USING INDEX event_links_by_from \(from_id=\? AND kind=\?\)/,
      /SEARCH end_\d USING INDEX event_links_by_to \(to_id=\? AND kind=\?\)/,
      /SEARCH citations_\d USING PRIMARY KEY \(slug>\? AND slug<\?\)/,
    ],
  ],
  [
    'who takes part in an event, and where the sources say so',
    'event(slug: "x") { participants { edges { node { role citations { edges { node { locator } } } } } } }',
    [
      /SEARCH participations_\d USING INDEX sqlite_autoindex_participations_1 \(slug>\? AND slug<\?\)/,
      /SEARCH citations_\d USING PRIMARY KEY \(slug>\? AND slug<\?\)/,
    ],
  ],
  [
    'the claims on an event',
    'event(slug: "x") { claims { edges { node { text } } } }',
    [/SEARCH claims_\d USING INDEX sqlite_autoindex_claims_1 \(slug>\? AND slug<\?\)/],
  ],
  [
    'the claims of an account',
    'event(slug: "x") { accounts { claims { text } } }',
    [/SEARCH claims_\d USING INDEX sqlite_autoindex_claims_1 \(slug>\? AND slug<\?\)/],
  ],
];

test.each(RELATIONS)('%s are read by an index, without a sort', async (_name, query, indexes) => {
  const plan = await planOf(`{ ${query} }`);
  expect(plan.filter(isTableScan).filter((step) => !/^SCAN ends_\d+$/.test(step))).toEqual([]);
  // The links of an event come from its two ends, so they have no index in common.
  const sorts = plan.filter((step) => /^USE TEMP B-TREE.*ORDER BY/.test(step));
  expect(sorts).toHaveLength(query.includes('links(') ? 1 : 0);
  for (const index of indexes) expect(plan.join('\n')).toMatch(index);
});

const ORDERED = [
  'events',
  'events(orderBy: EARLIEST_FIRST)',
  'events(last: 5)',
  'events(filter: { type: [ASSAULT] })',
  'events(filter: { partOf: "x" })',
  'events(filter: { disputed: true })',
  'events(filter: { disputed: false })',
  'statements',
  'statements(filter: { speaker: ["lloyd-austin"] })',
  'statements(filter: { party: ["united-states"] })',
  'sources',
  'sources(filter: { publisher: ["rudaw"] })',
  'actors',
  'actors(filter: { kind: [PERSON] })',
  'parties',
  'places',
  'topics',
];

test.each(ORDERED)('%s is paged in the order of an index, without a sort', async (connection) => {
  const plan = await planOf(`{ page: ${connection} { edges { node { slug } } } }`);
  // The last ones are turned round, once they are found.
  expect(plan.filter((step) => /^USE TEMP B-TREE FOR (?!jsonb_group_array).*ORDER BY/.test(step))).toEqual(
    [],
  );
  expect(plan.filter(isTableScan)).toEqual([]);
});

test('the timeline reads each of its tables in the order of an index, and sorts no more than a page', async () => {
  const plan = (await planOf('{ timeline { edges { cursor } } }')).join('\n');
  expect(plan).toMatch(/SCAN events_1 USING COVERING INDEX events_by_date\nSCAN \(subquery/);
  expect(plan).toMatch(/SCAN statements_2 USING COVERING INDEX statements_by_date\nSCAN \(subquery/);
});

const COUNTS: [field: string, by: string, index: RegExp][] = [
  ['eventCounts', 'TYPE', /events_1 USING COVERING INDEX events_by_type/],
  ['eventCounts', 'MONTH', /events_1 USING COVERING INDEX events_by_date/],
  ['eventCounts', 'PLACE', /events_1 USING COVERING INDEX events_by_place/],
  // Without row ids it is an index itself, by party.
  ['eventCounts', 'PARTY', /SCAN event_parties/],
  ['eventCounts', 'SOURCE', /event_sources USING COVERING INDEX event_sources_by_source/],
  ['statementCounts', 'ACT', /statement_acts USING COVERING INDEX statement_acts_by_act/],
  ['statementCounts', 'MONTH', /statements_1 USING COVERING INDEX statements_by_date/],
  ['statementCounts', 'SPEAKER', /statements_1 USING COVERING INDEX statements_by_speaker/],
  ['statementCounts', 'PARTY', /statements_1 USING COVERING INDEX statements_by_party/],
  ['statementCounts', 'SOURCE', /statement_sources USING COVERING INDEX statement_sources_by_source/],
];

test('what a source leaves out is found by its events, not by looking at everything', async () => {
  const omitted = (field: string) =>
    `{ source(slug: "rudaw-2023-12-09") { ${field} { totalCount edges { cursor } } } }`;
  const [statements, claims] = [
    await planOf(omitted('omittedStatements')),
    await planOf(omitted('omittedClaims')),
  ];
  for (const plan of [statements, claims]) {
    expect(plan.filter(isTableScan)).toEqual([]);
    expect(plan.join('\n')).toMatch(/SEARCH event_sources USING COVERING INDEX event_sources_by_source/);
  }
  expect(statements.join('\n')).toMatch(
    /SEARCH statement_about USING COVERING INDEX statement_about_by_event/,
  );
  expect(statements.join('\n')).toMatch(/SEARCH statements_2 USING INTEGER PRIMARY KEY/);
  expect(claims.join('\n')).toMatch(/SEARCH claims_2 USING INDEX claims_by_account_source \(event_id=\?\)/);
});

test.each(COUNTS)('%s by %s reads an index and no table', async (field, by, index) => {
  const plan = await planOf(`{ ${field}(by: ${by}) { key label count } }`);
  expect(plan.join('\n')).toMatch(index);
  expect(plan.filter((step) => / (events|statements)_1 USING INDEX/.test(step))).toEqual([]);
  expect(plan.filter((step) => isTableScan(step) && step !== 'SCAN event_parties')).toEqual([]);
});

test.each([attack, wordings, accounts, oneMan])('a ready query scans no table: %#', async (query) => {
  expect((await planOf(query)).filter(isTableScan)).toEqual([]);
});

test('accounts, contradictions and shared origins scan no table', async () => {
  const plan =
    await planOf(`{ event(slug: "us-embassy-baghdad-attack-2023-12-08") { accounts(property: [MUNITIONS], agreement: [SINGLE]) {
    event { slug } figure(policy: MODE) { best } values { text claims { text } }
    claims { contradicts { reason claim { text } } source { sharesOriginWith { slug } } } } } }`);
  expect(plan.filter(isTableScan)).toEqual([]);
});
