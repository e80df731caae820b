import { describe, expect, test } from 'vitest';
import attack from '../../graphiql/tabs/1-attack-and-answers.graphql?raw';
import wordings from '../../graphiql/tabs/2-every-wording.graphql?raw';
import accounts from '../../graphiql/tabs/3-where-accounts-differ.graphql?raw';
import oneMan from '../../graphiql/tabs/4-one-man-two-years.graphql?raw';
import { ask, data } from './ask.ts';

const ATTACK = 'event(slug: "us-embassy-baghdad-attack-2023-12-08")';

/** Operations of one root field: one statement in one round trip, whatever their depth. */
const SINGLE_ROOTS: Record<string, string> = {
  'from an attack to its answers': attack,
  'who said what, in every wording': wordings,
  'where the accounts differ': accounts,
  'what one man said in 2021 and in 2023': oneMan,
  'an event alone': `{ ${ATTACK} { id title } }`,
  'nothing but the name of a type': `{ ${ATTACK} { __typename } }`,
  'a count alone': '{ events { totalCount } }',
  'a page with its count and ends': `{ statements(first: 3) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } } } }`,
  'an empty page':
    '{ events(filter: { type: [SANCTION], during: "1900" }) { totalCount edges { node { slug } } } }',
  'a filter with each of its fields': `{ events(filter: { type: [ASSAULT], place: ["iraq"], participant: ["united-states"],
    party: ["united-states"], during: "2023", source: ["rudaw-2023-12-09"], partOf: "none", disputed: true }) { totalCount } }`,
  'a search by name':
    '{ actors(filter: { name: "sudani" }) { edges { node { name names { name source { slug } } } } } }',
  'answers of one kind, with their counts': `{ ${ATTACK} {
    responsesByParty(filter: { kind: STATEMENT, acts: [CONDEMN, WARN] }) {
      count first { edtf } last { edtf } responses { totalCount edges { node { reaction { ... on Statement { summary } } } } } } } }`,
  'the same relation under aliases with other arguments': `{ ${ATTACK} {
    munitions: claims(filter: { property: [MUNITIONS] }) { totalCount edges { node { text } } }
    targets: claims(filter: { property: [TARGET] }) { totalCount edges { node { text } } }
    a: responsesByParty(filter: { kind: ACTION }) { x: responses(first: 1) { totalCount } y: responses(last: 1) { totalCount } } } }`,
  'fragments, on types and on interfaces': `{ ${ATTACK} { ...Named ... on Node { id } } }
    fragment Named on Event { slug title place { ...Around } } fragment Around on Place { name partOf { name partOf { name } } }`,
  'a source with all that it carries': `{ source(slug: "shafaq-2023-12-09") {
    publisher { name } via { name } events { edges { node { title } } } statements { edges { node { summary } } } claims { totalCount } } }`,
  'what each source leaves out': `{ sources { edges { node { publisher { name }
    omittedStatements(first: 5) { totalCount edges { node { summary renderings { source { slug } } } } }
    omittedClaims(first: 5, filter: { property: [DAMAGE, MUNITIONS] }) { totalCount edges { node { text source { slug } } } } } } } }`,
  'what is served': '{ dataset { version updatedAt licence events actors statements sources claims } }',
  'a party with its actors and statements': `{ party(slug: "united-states") {
    actors { edges { node { name affiliations { edges { node { kind role with { name } } } } } } } statements { totalCount } } }`,
  'a place with the places and events inside it': `{ place(slug: "iraq") {
    places { edges { node { name places { totalCount } } } } events(first: 5) { totalCount edges { node { title } } } } }`,
  'topics with the stances held as of a date, and who held them': `{ topics { totalCount edges { node { question
    positions(party: ["iran-aligned-iraqi-militias"], asOf: "2022") { totalCount edges { node { stance shift note takenAt { edtf }
      actor { name positions(topic: ["attacks-on-diplomatic-missions"]) { totalCount } } statement { positions { stance topic { slug } } } } } } } } } }`,
  'an event with its links, their citations, and its codes': `{ event(slug: "biden-airstrikes-2021") { codes { ploverType ploverMode
    acledEventType acledSubEventType cameo } links(kind: [CAUSES]) { kind direction assertedBy { name }
      event { title codes { cameo } links { direction } } citations { edges { node { locator source { title } } } } } } }`,
  'the timeline with what stands around it': `{ timeline(first: 10, filter: { party: ["united-states"], actor: ["lloyd-austin"], during: "2023-12", kinds: [EVENT, STATEMENT] }) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor at { edtf } node { __typename
      ... on Event { title claims(first: 3) { totalCount edges { node { text source { publisher { name } } } } } }
      ... on Statement { summary speaker { name party { name } } responses(first: 3) { edges { node { party { name } } } } } } } } }`,
  'events counted by party': '{ eventCounts(by: PARTY, filter: { type: [ASSAULT] }) { key label count } }',
  'statements counted by act': '{ statementCounts(by: ACT, filter: { during: "2023" }) { key label count } }',
  'events near a point': `{ events(filter: { near: { latitude: 33.3, longitude: 44.4, kilometres: 50 } }) {
    totalCount pageInfo { hasNextPage } edges { node { place { latitude longitude } } } } }`,
  'a search with its records and its ends': `{ search(text: "embassy baghdad", first: 5) { pageInfo { hasNextPage endCursor }
    edges { cursor snippet { text match } node { __typename ... on Event { title accounts { property agreement } }
      ... on Statement { summary positions { stance } } ... on Actor { name } ... on Source { title } ... on Place { name } } } } }`,
  'accounts with all that they say': `{ ${ATTACK} { accounts { event { slug } property agreement sourceCount independentSourceCount
    range { qualifier low high unit } lowest: figure(policy: LOWEST) { best } latest: figure(policy: LATEST) { best }
    values { text quantity { best } actor { name } sourceCount independentSourceCount claims { source { slug } } }
    claims { text contradicts { reason claim { text } } } } } }`,
  'disputed events near a point': `{ events(filter: { disputed: true, near: { latitude: 33.3, longitude: 44.4, kilometres: 50 } }) {
    totalCount edges { node { title } } } }`,
  'whom a source shares an origin with, and what it leaves out': `{ sources(first: 5) { edges { node { sharesOriginWith { slug sharesOriginWith { slug } }
    omittedStatements(first: 3) { totalCount edges { node { summary } } } omittedClaims(first: 3) { totalCount edges { node { text } } } } } } }`,
  'the data set': '{ dataset { version updatedAt licence events actors statements sources claims } }',
  'six relations in a row': `{ ${ATTACK} { responses(first: 5) { edges { node { reaction { ... on Statement {
    responses(first: 5) { edges { node { reaction { ... on Statement { speaker { party { name } } } } subject { __typename } } } } } } } } } } }`,
};

describe('one root field is one SQL statement in one round trip:', () => {
  test.each(Object.entries(SINGLE_ROOTS))('%s', async (_name, query) => {
    const { errors, statements, trips } = await ask(query);
    expect(errors).toBeUndefined();
    expect({ statements: statements.length, trips }).toEqual({ statements: 1, trips: 1 });
  });

  test('a record by its id, and records of several types by theirs', async () => {
    const { event, actor } = await data(`{ ${ATTACK} { id } actor(slug: "lloyd-austin") { id } }`);
    const one = await ask('query ($id: ID!) { node(id: $id) { id ... on Event { title } } }', {
      id: event.id,
    });
    const two = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [actor.id, event.id],
    });
    expect([one, two].map(({ statements, trips }) => [statements.length, trips])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(two.data.nodes).toEqual([
      { __typename: 'Actor', id: actor.id },
      { __typename: 'Event', id: event.id },
    ]);
  });
});

test('records of every type are found by their ids at once, in the order asked for', async () => {
  const found =
    await data(`{ ${ATTACK} { id participants(first: 1) { edges { node { id } } } responses(first: 1) { edges { node { id party { id } } } }
      claims(first: 1) { edges { node { id source { id } } } } citations(first: 1) { edges { node { id } } } place { id }
      statements(first: 1) { edges { node { id } } } } actor(slug: "abu-ali-al-askari") { id affiliations(first: 1) { edges { node { id } } }
      positions(first: 1) { edges { node { id topic { id } } } } } }`);
  const ids = [...new Set(JSON.stringify(found).match(/(?<="id":")[^"]+/g))];
  const types = new Set(ids.map((id) => atob(id.replaceAll('-', '+').replaceAll('_', '/')).split(':')[0]));
  expect(types.size).toBe(13);
  const {
    data: answer,
    errors,
    statements,
  } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  expect(answer.nodes).toEqual(ids.map((id) => ({ id })));
});

test('several root fields go out as one batch', async () => {
  const { errors, statements, trips } = await ask(`{
    ${ATTACK} { title } parties { edges { node { name } } } latest: events(first: 1) { edges { node { title } } }
    earliest: events(first: 1, orderBy: EARLIEST_FIRST) { edges { node { title } } }
  }`);
  expect(errors).toBeUndefined();
  expect({ statements: statements.length, trips }).toEqual({ statements: 4, trips: 1 });
});

test('what is skipped is not read', async () => {
  const query = `query ($wide: Boolean!) { ${ATTACK} { title claims @include(if: $wide) { totalCount } } }`;
  const [narrow, wide] = [await ask(query, { wide: false }), await ask(query, { wide: true })];
  expect(narrow.statements[0]).not.toContain('claims');
  expect(wide.statements[0]).toContain('claims');
});
