/** What is there already is said in a database of any size, also where nothing but what a change touches is read. */
import { expect, type TestContext, test } from 'vitest';
import { type Head, headOf } from '../../src/dossier/near/plan.ts';
import { planFor, planOfChange } from '../../src/dossier/plan-for.ts';
import { deskOf } from '../changesets/desk.ts';
import { STORY } from './mill.ts';

const MILL = STORY({
  event: `    place: oakham
    participants: [{ actor: marsh-front, role: PERPETRATOR, cites: { mill: 3 } }]`,
  rest: `places:
  oakham: { name: Oakham, kind: CITY }
statements:
  rebuild:
    speaker: kate-moss
    acts: [VOW]
    summary: Says it.
    channel: UNKNOWN
    said: 2024-03-01
    about: [mill-raid]
    renderings: [{ source: mill, para: 6, verbatim: We will rebuild the mill before winter. }]
    cites: { mill: 6 }`,
}).replace('    language: en', '    language: en\n    url: https://www.example.org/mill');

/** The same whether all dossiers are read, and whether the new one's name comes before the other's or after it. */
async function saidOf(context: TestContext, text: string): Promise<string[]> {
  const { database, apply } = await deskOf(context, { 'seed/mill.yaml': MILL });
  await apply({ files: ['seed/mill.yaml'] });
  const head = (await headOf(database)) as Head;
  const said = ['a', 'z'].flatMap((name) => {
    const wanted = { given: [{ name, text, folder: 'seed', place: 'here' }] };
    return [planOfChange(database, head, wanted), planFor(database, wanted)];
  });
  const [first, ...others] = (await Promise.all(said)).map(({ problems, folders }) => ({
    problems: problems.map(({ message }) => message),
    folders,
  }));
  for (const other of others) expect(other).toEqual(first);
  return first?.problems ?? [];
}

const source = (slug: string, more: string) => `sources:
  ${slug}: { title: Another report, kind: NEWS_ARTICLE, published: 2024-03-02, language: en, paragraphs: 6, skipped: { 1-6: no record yet }, ${more} }
`;

test('a document, at its address however that is written', async (context) => {
  const sha256 = `sha256: ${'7'.repeat(64)}`;
  expect(
    await saidOf(context, source('copy', `url: 'http://example.org/mill/?utm_source=x#top', ${sha256}`)),
  ).toEqual(['the address is that of "mill": cite that one, where this is not another version']);
  expect(await saidOf(context, source('copy', `url: 'http://example.org/mill?page=2', ${sha256}`))).toEqual(
    [],
  );
});

test('a document with the same bytes', async (context) => {
  const [hash = ''] = /sha256: [0-9a-f]{64}/.exec(MILL) ?? [];
  expect(await saidOf(context, source('copy', hash))).toEqual([
    'the text is that of "mill", letter for letter: cite that one, or name in "via" from whom both have it',
  ]);
});

test('an event of one type, place and day with one actor, and a quotation of one speaker', async (context) => {
  const text = `events:
  second-raid:
    title: The raid once more
    type: ASSAULT
    occurred: 2024-03-01
    place: oakham
    cites: { mill: 2 }
    participants: [{ actor: marsh-front, role: SUSPECTED_PERPETRATOR, cites: { mill: 3 } }]
statements:
  again:
    speaker: kate-moss
    acts: [VOW]
    summary: Says it.
    channel: UNKNOWN
    said: 2024-03-01
    about: [mill-raid]
    renderings: [{ source: mill, para: 6, verbatim: We will rebuild the mill before winter. }]
    cites: { mill: 6 }
`;
  expect((await saidOf(context, text)).toSorted()).toEqual([
    'the words are almost those of the statement "rebuild" of the same speaker: where it is the same, put this wording under that one',
    'this has the type, place, day and marsh-front of "mill-raid": where it is one event, add to that one; where it is not, link the two, or say "part-of"',
  ]);
});

test('the record that an unknown slug means', async (context) => {
  const text = (actor: string) => `events:
  another-raid:
    title: Another raid
    type: ASSAULT
    occurred: 2024-03-01
    cites: { mill: 2 }
    participants: [{ actor: ${actor}, role: PERPETRATOR, cites: { mill: 3 } }]
`;
  expect(await saidOf(context, text('marsh-fornt'))).toEqual([
    'there is no actor "marsh-fornt"; did you mean "marsh-front"?',
  ]);
  expect(await saidOf(context, text('moss'))).toEqual([
    'there is no actor "moss"; did you mean "kate-moss"?',
  ]);
});
