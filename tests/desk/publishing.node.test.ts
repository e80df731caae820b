/** What editors and their programs do at the desk, from a proposal to what readers are told, in workerd and on D1. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { readState } from '../../src/dossier/store.ts';
import { DOSSIERS, inDatabase, served } from './served.ts';
import { PARTIES, type Staff, staffWith, tokenOf } from './staff.ts';

let ann: Staff;
let ben: Staff;
let cleo: Staff;

beforeAll(async () => {
  ann = staffWith(await tokenOf('Ann', ['propose']));
  ben = staffWith(await tokenOf('Ben', ['review', 'propose']));
  cleo = staffWith(await tokenOf('Cleo', ['publish']));
});

/** Of the public API. */
async function publicly(query: string) {
  const address = new URL('/graphql', (await served()).url);
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const version = async () =>
  ((await publicly('{ dataset { version } }')) as { dataset: { version: string } }).dataset.version;

async function published(dossiers: Record<string, string>): Promise<number> {
  const { number } = await ann.propose(dossiers);
  await ben.review(number);
  expect(await cleo.publish(number)).toMatchObject({ __typename: 'Changeset', state: 'PUBLISHED' });
  return number;
}

describe('a changeset', () => {
  test('is proposed, approved and published, and taken back to the very same data', async () => {
    const before = await version();
    const { number, ...made } = await ann.propose(
      { 'desk/unions': PARTIES({ unions: 'Unions' }) },
      { comment: 'They are new' },
    );
    expect(made).toMatchObject({ __typename: 'Changeset', state: 'PROPOSED', author: 'Ann' });
    expect(await version()).toBe(before);
    await ben.review(number);
    expect(await cleo.publish(number)).toMatchObject({ __typename: 'Changeset', number, state: 'PUBLISHED' });
    expect(await publicly('{ party(slug: "unions") { name } }')).toEqual({ party: { name: 'Unions' } });
    const { data } = await ann.ask(
      `{ changeset(number: ${number}) {
        comment decidedBy records effects { on lines } problems { message }
        dossiers { name before { text } after { text } difference }
        reviews { reviewer verdict comment }
      } }`,
    );
    const text = PARTIES({ unions: 'Unions' });
    expect(data.changeset).toEqual({
      comment: 'They are new',
      decidedBy: 'Cleo',
      records: ['+ party unions'],
      effects: [],
      problems: [],
      dossiers: [
        {
          name: 'desk/unions',
          before: null,
          after: { text },
          difference: `--- /dev/null\n+++ desk/unions\n@@ -0,0 +1,2 @@\n+parties:\n+  unions: { name: Unions }`,
        },
      ],
      reviews: [{ reviewer: 'Ben', verdict: 'APPROVE', comment: 'As they say' }],
    });

    const back = await ann.revert(number);
    expect(back).toMatchObject({ __typename: 'Changeset', state: 'PROPOSED' });
    await ben.review(back.number);
    await cleo.publish(back.number);
    expect(await publicly('{ party(slug: "unions") { name } }')).toEqual({ party: null });
    expect(await version()).toBe(before);
  });

  test('says what readers see of it', async () => {
    const text = DOSSIERS.example as string;
    const { number } = await ann.propose({
      example: text
        .replace('at-least: 5', 'at-least: 6')
        .replace('"at least five rockets"', '"at least six rockets"'),
    });
    const { data } = await ann.ask(
      `{ changeset(number: ${number}) { records effects { on lines } dossiers { difference } } }`,
    );
    expect(data.changeset.records[0]).toContain('low 5 → 6');
    expect(data.changeset.effects).toEqual([
      { on: 'Rocket attack on a bridge', lines: [expect.stringContaining('"at least six rockets"')] },
    ]);
    expect(await ann.propose({ example: text })).toEqual({
      __typename: 'NothingToChange',
      message: 'all of this is published already',
    });
    await ann.withdraw(number);
  });

  test('is one, however often it is proposed with one id', async () => {
    const twice = () =>
      ann.propose({ 'desk/one': PARTIES({ 'the-one': 'The one' }) }, { clientMutationId: 'desk-one' });
    const [first, second] = await Promise.all([twice(), twice()]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ __typename: 'Changeset' });
    const other = await ann.propose(
      { 'desk/one': PARTIES({ other: 'Other' }) },
      { clientMutationId: 'desk-one' },
    );
    expect(other.__typename).toBe('IdTaken');
    // An id is its author's.
    const ofAnother = await ben.propose(
      { 'desk/one': PARTIES({ 'the-one': 'The one' }) },
      { clientMutationId: 'desk-one' },
    );
    expect(ofAnother).toMatchObject({ __typename: 'Changeset', author: 'Ben' });
    await ben.withdraw(ofAnother.number);
    const correction = await ann.propose(
      { 'desk/one': PARTIES({ 'the-one': 'The one' }) },
      { clientMutationId: 'desk-one', kind: 'CORRECTION', comment: 'It was wrong' },
    );
    expect(correction.__typename).toBe('IdTaken');
    const explained = await ann.propose(
      { 'desk/one': PARTIES({ 'the-one': 'The one' }) },
      { clientMutationId: 'desk-one', comment: 'For another reason' },
    );
    expect(explained.__typename).toBe('IdTaken');
    expect(await ann.withdraw(first.number)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await ann.withdraw(first.number)).toEqual({
      __typename: 'AlreadyDecided',
      message: `changeset ${first.number} is withdrawn already`,
    });
  });

  test('with errors is none, and each says where it is', async () => {
    const result = await ann.propose({
      'desk/raid': 'events:\n  desk-raid:\n    place: nowhere\n',
      'desk/union': 'parties:\n  union: { nam: Union }\n',
    });
    expect(result.__typename).toBe('InvalidDossiers');
    expect(result.problems).toContainEqual({
      path: 'desk/raid.yaml',
      line: 3,
      column: 12,
      severity: 'ERROR',
      message: expect.stringContaining('there is no place "nowhere"'),
    });
    expect(result.problems.map(({ path }: { path: string }) => path)).toContain('desk/union.yaml');
  });

  test.for([
    ['../outside', 'is no path of a file inside a folder'],
    ['/root', 'is no path of a file inside a folder'],
    ['a//b', 'is no path of a file inside a folder'],
    ['a/', 'is no path of a file inside a folder'],
    ['', 'is no path of a file inside a folder'],
    ['a\\b', 'has characters that no file can have'],
    ['a\u001b[2J', 'has characters that no file can have'],
    ['a.yaml', `is a file's: leave out ".yaml"`],
    ['a.yaml/b', `is a file's: leave out ".yaml"`],
    ['a?', 'has characters that no file can have'],
    ['é'.repeat(130), 'is too long for a file'],
    ['.git/config', 'has a part that begins with a dot: no command reads it'],
    ['drafts/a', `is a draft's: "drafts/" is not read with its folder`],
    ['a'.repeat(201), 'has more than 200 characters'],
  ] as const)('is refused where its dossier is named %j', async ([name, problem]) => {
    const { __typename, problems } = await ann.propose({ [name]: PARTIES({ a: 'A' }) });
    expect(__typename).toBe('InvalidDossiers');
    expect(problems).toMatchObject([{ line: 1, message: `the name "${name}" ${problem}` }]);
  });

  test('that removes what there is not is refused', async () => {
    expect(await ann.remove('desk/nowhere')).toMatchObject({ __typename: 'UnknownDossier' });
    for (const result of [await ann.revert(9_999), await ben.review(9_999), await cleo.publish(9_999)]) {
      expect(result).toEqual({ __typename: 'UnknownChangeset', message: 'there is no changeset 9999' });
    }
  });
});

describe('a correction', () => {
  test('is proposed with its reason, and readers have it as one', async () => {
    const dossiers = { 'desk/corrected': PARTIES({ 'corrected-guilds': 'Guilds' }) };
    await published(dossiers);
    const corrected = { 'desk/corrected': PARTIES({ 'corrected-guilds': 'The guilds' }) };
    for (const comment of [undefined, ' ']) {
      expect(await ann.propose(corrected, { kind: 'CORRECTION', comment })).toEqual({
        __typename: 'ReasonMissing',
        message: 'a correction says what was wrong: give a comment with it',
      });
    }
    const { number } = await ann.propose(corrected, { kind: 'CORRECTION', comment: 'A misspelt name' });
    await ben.review(number);
    await cleo.publish(number);
    expect((await ann.ask(`{ changeset(number: ${number}) { kind comment } }`)).data.changeset).toEqual({
      kind: 'CORRECTION',
      comment: 'A misspelt name',
    });
    expect(
      await publicly(
        '{ changes(last: 5, filter: { changesetKind: [CORRECTION] }) { edges { node { slug changeset { kind number } } } } }',
      ),
    ).toEqual({
      changes: { edges: [{ node: { slug: 'corrected-guilds', changeset: { kind: 'CORRECTION', number } } }] },
    });
  });

  test('can be the taking back of a mistake, which says what was wrong as well', async () => {
    const number = await published({ 'desk/mistake': PARTIES({ 'mistaken-guilds': 'Guilds' }) });
    const back = (comment: string) =>
      ann.ask(
        `mutation { result: revertChangeset(number: ${number}, kind: CORRECTION${comment}) { __typename ... on Changeset { kind comment } } }`,
      );
    expect((await back('')).data.result).toEqual({ __typename: 'ReasonMissing' });
    expect((await back(', comment: "There are no such guilds"')).data.result).toEqual({
      __typename: 'Changeset',
      kind: 'CORRECTION',
      comment: 'There are no such guilds',
    });
  });
});

describe('of two proposals on one base', () => {
  const OLD = { militias: 'Militias', states: 'States' };

  test('the second is not even proposed where it says which text it was written on', async () => {
    const old = PARTIES({ 'based-militias': 'Militias' });
    await published({ 'desk/based': old });
    const base = createHash('sha256').update(old).digest('hex');
    const on = async (base: string, name: string) => {
      const { data } = await ann.ask(
        `mutation ($dossiers: [DossierInput!]) { result: proposeChangeset(dossiers: $dossiers) { __typename
          ... on Refusal { message } ... on StaleBase { dossiers { name difference } } } }`,
        { dossiers: [{ name: 'desk/based', text: PARTIES({ 'based-militias': name }), base }] },
      );
      return data.result;
    };
    expect(await on(base, 'The militias')).toEqual({ __typename: 'Changeset' });
    await published({ 'desk/based': PARTIES({ 'based-militias': 'All militias' }) });
    expect(await on(base, 'The militias')).toMatchObject({
      __typename: 'StaleBase',
      message: expect.stringContaining('it was written before "desk/based" was changed by changeset'),
      dossiers: [{ name: 'desk/based', difference: expect.stringContaining('All militias') }],
    });
  });

  test('the second is told what changed, is put upon it, and needs another approval', async () => {
    await published({ 'desk/two': PARTIES({ 'two-militias': 'Militias', 'two-states': 'States' }) });
    const one = await ann.propose({
      'desk/two': PARTIES({ 'two-militias': 'The militias', 'two-states': 'States' }),
    });
    const two = await ben.propose({
      'desk/two': PARTIES({ 'two-militias': 'Militias', 'two-states': 'The states' }),
    });
    const dan = staffWith(await tokenOf('Dan', ['review']));
    for (const { number } of [one, two]) await dan.review(number);
    await cleo.publish(one.number);
    const stale = await cleo.publish(two.number);
    expect(stale).toMatchObject({
      __typename: 'StaleBase',
      message: `STALE_BASE: changeset ${two.number} was written before "desk/two" was changed by changeset ${one.number} of Ann`,
      dossiers: [{ name: 'desk/two', changedBy: { number: one.number } }],
    });
    expect(stale.dossiers[0].difference).toContain('+  two-militias: { name: The militias }');
    expect(await ben.rebase(two.number)).toMatchObject({ __typename: 'Changeset', base: one.number });
    expect(await cleo.publish(two.number)).toMatchObject({
      __typename: 'Forbidden',
      message: `changeset ${two.number} is not published before somebody else than Ben approves it`,
    });
    await dan.review(two.number);
    expect(await cleo.publish(two.number)).toMatchObject({ state: 'PUBLISHED' });
    expect(
      await publicly('{ a: party(slug: "two-militias") { name } b: party(slug: "two-states") { name } }'),
    ).toMatchObject({
      a: { name: 'The militias' },
      b: { name: 'The states' },
    });
  });

  test('that change one record each in its way the second is told which, and both versions', async () => {
    await published({ 'desk/both': PARTIES({ 'both-militias': OLD.militias }) });
    const one = await ann.propose({ 'desk/both': PARTIES({ 'both-militias': 'The militias' }) });
    const two = await ann.propose({ 'desk/both': PARTIES({ 'both-militias': 'All militias' }) });
    await ben.review(one.number);
    await cleo.publish(one.number);
    expect(await ann.rebase(two.number)).toMatchObject({
      __typename: 'Conflict',
      conflicts: [
        {
          dossier: 'desk/both',
          record: 'parties/both-militias',
          ours: '{"name":"All militias"}',
          theirs: '{"name":"The militias"}',
        },
      ],
    });
  });

  test('both are published at the same moment where they are of different dossiers', async () => {
    const numbers: number[] = [];
    for (const name of ['left', 'right']) {
      const { number } = await ann.propose({ [`desk/${name}`]: PARTIES({ [`desk-${name}`]: name }) });
      await ben.review(number);
      numbers.push(number);
    }
    const results = await Promise.all([...numbers, ...numbers].map((number) => cleo.publish(number)));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyDecided',
      'AlreadyDecided',
      'Changeset',
      'Changeset',
    ]);
  });
});

test('of twenty who propose at one moment, while others read, nobody loses anything', async () => {
  const before = (await publicly('{ parties { totalCount } }')) as { parties: { totalCount: number } };
  const slugs = Array.from({ length: 20 }, (_, index) => `desk-crowd-${index}`);
  let isOver = false;
  const counts = new Set<number>();
  const readers = Array.from({ length: 4 }, async () => {
    while (!isOver) {
      const { parties } = (await publicly('{ parties { totalCount } }')) as typeof before;
      counts.add(parties.totalCount - before.parties.totalCount);
    }
  });
  const made = await Promise.all(slugs.map((slug) => ann.propose({ [slug]: PARTIES({ [slug]: slug }) })));
  const numbers = made.map(({ number }) => number as number);
  expect(new Set(numbers).size).toBe(slugs.length);
  const [first = 0, second = 0] = numbers;
  await Promise.all([first, second].map((number) => ben.review(number)));
  await Promise.all([first, second].map((number) => cleo.publish(number)));
  isOver = true;
  await Promise.all(readers);
  expect([...counts].every((count) => [0, 1, 2].includes(count))).toBe(true);
  const { parties } = (await publicly('{ parties { totalCount } }')) as typeof before;
  expect(parties.totalCount).toBe(before.parties.totalCount + 2);
  const { data } = await ann.ask(
    '{ changesets(first: 50, state: PROPOSED, author: "Ann") { nodes { number } } }',
  );
  const waiting = data.changesets.nodes.map(({ number }: { number: number }) => number);
  expect(numbers.slice(2).every((number) => waiting.includes(number))).toBe(true);
});

test('what the desk has published is what the command line makes of the same dossiers', async () => {
  await published({ 'desk/names': PARTIES({ 'ash-sharq': 'al-Šarq الشرق', 'zulu-strasse': 'Zulu Straße' }) });
  await inDatabase(async (database) => {
    const before = await readState(database);
    const { plan } = await changeDatabase(database, { files: [], anew: true, author: 'Jane Doe' });
    expect(plan?.changes).toEqual([]);
    expect((await readState(database)).version).toBe(before.version);
  });
});
