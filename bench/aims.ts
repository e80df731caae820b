/** What was aimed at, and how near it is. */
import type { Measures } from './measure.ts';
import { bareSpeedOver, growthFrom, rowsOver, speedOver } from './ratios.ts';
import type { Measurement, Results } from './results.ts';

export interface Aim {
  aim: string;
  found: string;
  /** How much of the aim is reached: 1 or more meets it. */
  share: number;
  /** What holds it, where it is not met. */
  holds: string;
}

const MOST_ROWS = 1.25;
const MOST_GROWTH = 1.3;
const MOST_KIBIBYTES = 190;
const MOST_STARTUP_MS = 50;
const LEAST_SPEED = 0.8;
const LEAST_BARE_SPEED = 0.4;

export function aimsOf({ plain, delayed, efforts, compressedKibibytes, startupMs }: Results): Aim[] {
  const flagship = ({ measures }: Measurement) => measures.at(-1) as Measures;
  const byHand = plain.map((each) => speedOver(flagship(each), 'hand'));
  const usual = plain.map((each) => speedOver(flagship(each), 'usual'));
  const usualDelayed = speedOver(flagship(delayed), 'usual');
  return [
    {
      aim: `flagship: at least 0.8 of the speed by hand, in ${sizesOf(plain)} events`,
      found: listed(byHand),
      share: Math.min(...byHand) / 0.8,
      holds:
        'some 0.5 ms of each request, for GraphQL over HTTP, limits, price, log and headers, of which the endpoint by hand has none',
    },
    {
      aim: `flagship: at least 2 times the speed of the usual way, in ${sizesOf(plain)} events`,
      found: listed(usual),
      share: Math.min(...usual) / 2,
      holds: 'as above',
    },
    {
      aim: `flagship: at least 4 times that with ${efforts.delayed.delayMs} ms for each round trip`,
      found: listed([usualDelayed]),
      share: usualDelayed / 4,
      holds: 'as above: one round trip stands against a wave of them for each level',
    },
    ...keyedAims(plain),
    rowsAim(plain),
    ...growthAim(plain),
    {
      aim: `script, as it is deployed: at most ${MOST_KIBIBYTES} KiB compressed`,
      found: `${compressedKibibytes.toFixed(0)} KiB`,
      share: MOST_KIBIBYTES / compressedKibibytes,
      holds: 'GraphQL.js, Yoga and Drizzle',
    },
    {
      aim: `start-up: below ${MOST_STARTUP_MS} ms of CPU, as \`wrangler check startup\` has it on this machine`,
      found: `${startupMs.toFixed(0)} ms`,
      share: MOST_STARTUP_MS / startupMs,
      holds: 'building the schema',
    },
  ];
}

/** Of each operation that finds its rows by an index, with values that change. */
function keyedAims(plain: Measurement[]): Aim[] {
  const ratiosOf = (ratio: (measures: Measures) => number) =>
    plain.flatMap(({ operations, measures }) =>
      operations.flatMap(({ title, keyed }, index) =>
        keyed ? [{ title, ratio: 1 / ratio(measures[index] as Measures) }] : [],
      ),
    );
  const holds = 'GraphQL over HTTP, limits, price, log and headers, of which the endpoint by hand has none';
  const aimOf = (least: number, ratio: (measures: Measures) => number) => {
    const { found, share } = worstOf(ratiosOf(ratio), 1 / least, (each) => 1 / each);
    return { found, share, holds };
  };
  return [
    {
      aim: `at least ${LEAST_SPEED} of the speed by hand, in each keyed operation`,
      ...aimOf(LEAST_SPEED, (measures) => speedOver(measures, 'hand')),
    },
    {
      aim: `at least ${LEAST_BARE_SPEED} of it without the database`,
      ...aimOf(LEAST_BARE_SPEED, bareSpeedOver),
    },
  ];
}

function rowsAim(plain: Measurement[]): Aim {
  const ratios = plain.flatMap(({ operations, measures }) =>
    operations.map(({ title }, index) => ({ title, ratio: rowsOver(measures[index] as Measures, 'hand') })),
  );
  return {
    aim: `rows read: at most ${MOST_ROWS} times those by hand, in each operation`,
    ...worstOf(ratios, MOST_ROWS),
    holds:
      '`pageInfo` reads the keys of its page once more; the rows of a party, of an interval and of the timeline are found by their keys first and read by them then, and D1 counts both',
  };
}

/** Of the keyed operations, from the smallest corpus to the largest. */
function growthAim(plain: Measurement[]): Aim[] {
  const [small, large] = [plain[0], plain.at(-1)];
  if (!small || !large || small === large) return [];
  const ratios = small.operations.flatMap(({ title, keyed }, index) => {
    const [before, after] = [small, large].map(({ measures }) => measures[index]) as [Measures, Measures];
    return keyed ? [{ title, ratio: growthFrom(before, after) }] : [];
  });
  const [from, to] = [sizesOf([small]), sizesOf([large])];
  return [
    {
      aim: `keyed operations: in ${to} events at most ${MOST_GROWTH} times as long as in ${from}`,
      ...worstOf(ratios, MOST_GROWTH),
      holds: 'the same rows are read, from more pages of a larger file',
    },
  ];
}

/** `shown` is how a ratio is said. */
function worstOf(
  ratios: { title: string; ratio: number }[],
  most: number,
  shown = (ratio: number) => ratio,
): Pick<Aim, 'found' | 'share'> {
  const worst = Math.max(...ratios.map(({ ratio }) => ratio));
  const over = ratios
    .filter(({ ratio }) => ratio > most)
    .map(({ title, ratio }) => `${title} ${shown(ratio).toFixed(2)}`);
  return {
    found: over.length ? over.join('; ') : `${shown(worst).toFixed(2)} at worst`,
    share: most / worst,
  };
}

const listed = (values: number[]) => values.map((value) => value.toFixed(2)).join(', ');
const sizesOf = (plain: Measurement[]) =>
  plain.map(({ corpus }) => corpus.events.toLocaleString('en-GB')).join(', ');
