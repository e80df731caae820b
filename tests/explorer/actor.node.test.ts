import { expect, test } from 'vitest';
import { movedFrom, type PositionedStatement, sequencesOf, shiftsIn } from '../../explorer/actor/stances.ts';
import { tieInWords } from '../../explorer/actor/tie-words.ts';
import type { Stance } from '../../explorer/api/documents.ts';

const position = (topic: string, stance: Stance, shift = false) => ({
  id: `${topic} ${stance}`,
  stance,
  shift,
  note: null,
  topic: { slug: topic, question: `${topic}?` },
});

const END = { hasNextPage: false };

const said = (speaker: string, positions: PositionedStatement['positions']) => ({
  cursor: '',
  node: {
    __typename: 'Statement' as const,
    slug: `${speaker}-said`,
    summary: '',
    saidAt: {} as PositionedStatement['saidAt'],
    speaker: { slug: speaker, name: speaker, party: null },
    positions,
    citations: { edges: [], pageInfo: END },
  },
});

const SAID = {
  edges: [
    said('one', [position('missions', 'OPPOSES'), position('forces', 'SUPPORTS')]),
    { cursor: '', node: { __typename: 'Event' as const } },
    said('other', [position('missions', 'AMBIGUOUS')]),
    said('one', [position('missions', 'SUPPORTS', true)]),
  ],
  pageInfo: END,
};

test('stances stand in one sequence for each topic, in the order in which they were taken', () => {
  expect(
    sequencesOf(SAID).map(({ topic, steps }) => [topic.slug, steps.map(({ stance }) => stance)]),
  ).toEqual([
    ['missions', ['OPPOSES', 'AMBIGUOUS', 'SUPPORTS']],
    ['forces', ['SUPPORTS']],
  ]);
});

test('a shift is from what the same speaker said before, whoever spoke between', () => {
  const [missions] = sequencesOf(SAID);
  expect(missions?.steps.map((_, index) => movedFrom(missions.steps, index))).toEqual([
    undefined,
    undefined,
    'OPPOSES',
  ]);
});

test('where nobody shifted, it is said of all who spoke, and of one who spoke once nothing', () => {
  const [missions] = sequencesOf(SAID);
  const [first, second, third] = missions?.steps ?? [];
  if (!first || !second || !third) throw new Error('There are three stances on missions');
  expect(shiftsIn([first, second, third])).toBe('1 shift');
  expect(shiftsIn([first, second])).toBe('no speaker shifted');
  expect(shiftsIn([first, first])).toBe('no shift');
  expect(shiftsIn([first])).toBeNull();
});

test('a tie is read from its own end', () => {
  expect(tieInWords('BACKED_BY', 'forth')).toBe('is backed by');
  expect(tieInWords('BACKED_BY', 'back')).toBe('backs');
});
