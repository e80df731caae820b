/** Two changes of one dossier, made up at random, and put together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { merged } from '../../src/changesets/merge.ts';

const KINDS = ['parties', 'topics'];
const KEYS = KINDS.flatMap((kind) => ['a', 'b', 'c', 'd'].map((slug) => `${kind}/${slug}`));

/** What each record says; nothing where it is not there. */
type Records = Readonly<Record<string, string | undefined>>;
const records = fc.record(
  Object.fromEntries(KEYS.map((key) => [key, fc.option(word(), { nil: undefined })])),
);

function word() {
  return fc.constantFrom('one', 'two', 'three: four', '#five', "'six'");
}

/** In one layout or another, with a comment or none. */
interface Layout {
  isReversed: boolean;
  isInLines: boolean;
  hasComment: boolean;
}
const layout = fc.record({ isReversed: fc.boolean(), isInLines: fc.boolean(), hasComment: fc.boolean() });

function textOf(said: Records, { isReversed, isInLines, hasComment }: Layout): string {
  const keys = isReversed ? KEYS.toReversed() : KEYS;
  const sections = KINDS.flatMap((kind) => {
    const own = keys.filter((key) => key.startsWith(`${kind}/`) && said[key] !== undefined);
    const lines = own.map((key) => {
      const [slug, value] = [key.slice(kind.length + 1), JSON.stringify(said[key])];
      return isInLines ? `  ${slug}:\n    name: ${value}` : `  ${slug}: { name: ${value} }`;
    });
    return own.length ? [`${kind}:`, ...lines] : [];
  });
  return `${hasComment ? '# A comment\n' : ''}${sections.join('\n')}\n`;
}

const flat = (text: string | null) =>
  Object.fromEntries(
    Object.entries((parse(text ?? '') ?? {}) as Record<string, Record<string, { name: string }>>).flatMap(
      ([kind, all]) => Object.entries(all ?? {}).map(([slug, { name }]) => [`${kind}/${slug}`, name]),
    ),
  );

const without = (said: Records) => JSON.parse(JSON.stringify(said));

test('whatever two change in different records is in both texts put together, and in the same it is named', () => {
  fc.assert(
    fc.property(records, records, records, layout, layout, (base, ours, theirs, one, other) => {
      const result = merged(textOf(base, one), textOf(ours, one), textOf(theirs, other));
      const both = KEYS.filter(
        (key) => ours[key] !== base[key] && theirs[key] !== base[key] && ours[key] !== theirs[key],
      );
      if ('conflicts' in result)
        expect(result.conflicts.map(({ record }) => record).sort()).toEqual(both.sort());
      else {
        const wanted = Object.fromEntries(
          KEYS.map((key) => [key, ours[key] === base[key] ? theirs[key] : ours[key]]),
        );
        expect(both).toEqual([]);
        expect(flat(result.text)).toEqual(without(wanted));
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

const raid = (title: string, ...claims: (readonly [number, string])[]) =>
  `events:
  raid:
    title: ${title}
    claims:
${claims.map(([para, text]) => `      - { property: KILLED, source: example, para: ${para}, text: ${text} }\n`).join('')}    type: ASSAULT
`;
const claimsOf = (text: string | null) =>
  (parse(text ?? '').events.raid.claims as { para: number; text: string }[])
    .map(({ para, text }) => [para, text])
    .sort();

test('each claim of an event is a record of its own, whatever else is changed in the event', () => {
  const base = raid('A raid', [1, 'one'], [2, 'two'], [3, 'three']);
  expect(
    merged(
      base,
      raid('A raid', [1, 'many'], [2, 'two'], [3, 'three']),
      raid('A raid', [1, 'one'], [2, 'two'], [3, 'few']),
    ),
  ).toEqual({
    text: raid('A raid', [1, 'many'], [2, 'two'], [3, 'few']),
  });
  // Neighbours, and the title: the lines of both cannot be put together.
  expect(
    merged(
      base,
      raid('A raid', [1, 'many'], [2, 'two'], [3, 'three']),
      raid('The raid', [1, 'one'], [2, 'few'], [3, 'three']),
    ),
  ).toEqual({
    text: raid('The raid', [1, 'many'], [2, 'few'], [3, 'three']),
  });
  const both = merged(
    base,
    raid('The raid', [1, 'one'], [2, 'two'], [3, 'three'], [4, 'four']),
    raid('A raid', [1, 'one'], [3, 'three'], [5, 'five']),
  );
  if ('conflicts' in both) throw new Error('they are of different claims');
  expect(claimsOf(both.text)).toEqual([
    [1, 'one'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
  ]);
  expect(both.text).toContain('title: The raid');
  expect(
    merged(
      base,
      raid('A raid', [1, 'one'], [2, 'few'], [3, 'three']),
      raid('A raid', [1, 'one'], [3, 'three']),
    ),
  ).toEqual({
    conflicts: [
      {
        record: 'events/raid/claims/KILLED example 2',
        ours: JSON.stringify({ property: 'KILLED', source: 'example', para: '2', text: 'few' }),
        theirs: null,
      },
    ],
  });
});

test('a list in which two have one name is a whole, and so is a claim whose record is gone', () => {
  const base = raid('A raid', [1, 'one'], [1, 'two']);
  const ours = raid('A raid', [1, 'many'], [1, 'two']);
  expect(merged(base, ours, raid('A raid', [1, 'one'], [1, 'few']))).toMatchObject({
    conflicts: [{ record: 'events/raid' }],
  });
  const gone = 'topics:\n  a: { question: Why? }\n';
  expect(merged(raid('A raid', [1, 'one']), raid('A raid', [1, 'many']), gone)).toMatchObject({
    conflicts: [{ record: 'events/raid/claims/KILLED example 1', theirs: null }],
  });
  expect(merged(raid('A raid', [1, 'one']), raid('A raid', [1, 'one'], [2, 'two']), gone)).toMatchObject({
    conflicts: [{ theirs: gone }],
  });
});

const post = (first: string, second: string, said = '2023-12-09') =>
  `utterances:
  post:
    speaker: jane-doe
    said: ${said}
    statements:
      one: { summary: ${first} }
      two: { summary: ${second} }
`;

test('the points of one utterance are records of their own, and so is what they have in common', () => {
  const base = post('A', 'B');
  expect(merged(base, post('C', 'B'), post('A', 'D'))).toEqual({ text: post('C', 'D') });
  expect(merged(base, post('C', 'B'), post('A', 'B', '2023-12-10'))).toEqual({
    text: post('C', 'B', '2023-12-10'),
  });
  expect(merged(base, post('C', 'B'), post('D', 'B'))).toMatchObject({
    conflicts: [{ record: 'utterances/post/statements/one' }],
  });
  const gone = 'topics:\n  a: { question: Why? }\n';
  expect(merged(base, post('C', 'B'), gone)).toMatchObject({
    conflicts: [{ record: 'utterances/post/statements/one' }],
  });
  const more = `${base}      three: { summary: E }\n`;
  expect(merged(base, more, gone)).toMatchObject({ conflicts: [{ theirs: gone }] });
});
