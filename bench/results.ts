/** What was measured, as Markdown. */
import { type Aim, aimsOf } from './aims.ts';
import type { Corpus } from './corpus.ts';
import { COMPARED, CONCURRENCY, type Compared, type Effort, type Measures, quantile } from './measure.ts';
import { type Operation, VARIANTS } from './operations.ts';
import { bareSpeedOver, median, rowsOver, speedOver } from './ratios.ts';

export interface Measurement {
  corpus: Corpus;
  operations: Operation[];
  measures: Measures[];
}

export interface Results {
  versions: Record<string, string>;
  machine: string;
  date: string;
  command: string;
  plain: Measurement[];
  /** Of the largest corpus, with a delay of each round trip. */
  delayed: Measurement;
  efforts: { plain: Effort; delayed: Effort };
  /** What a request takes over HTTP that asks for nothing. */
  floorMs: number;
  compressedKibibytes: number;
  startupMs: number;
}

const NAMES: Record<Compared, string> = { ours: 'Aftermath', hand: 'by hand', usual: 'the usual way' };

export function markdownOf(results: Results): string {
  const { plain, delayed, efforts } = results;
  return `# Benchmark

Written by \`${results.command}\` on ${results.date}; do not edit.

${table(['', ''], Object.entries({ machine: results.machine, ...results.versions }))}

What a change of the data costs is in [CHANGES.md](CHANGES.md).

${HOW(results)}

## Aims

${table(['aim', 'found', ''], aimsOf(results).map(lineOf))}

${plain.map((measurement) => `## ${number(measurement.corpus.events)} events\n\n${rowsOf(measurement.corpus)}\n\n${tableOf(measurement)}`).join('\n\n')}

## ${number(delayed.corpus.events)} events, ${efforts.delayed.delayMs} ms more for each round trip to the database

${tableOf(delayed)}
`;
}

const HOW = ({
  efforts: { plain, delayed },
  floorMs,
}: Results) => `Three peers give the same answers to the same twelve operations, from the same tables, in the same Worker; before anything is timed, their answers are held against each other.

- **Aftermath** is \`src/worker.ts\`.
- **By hand** ([hand/](hand/)) is the limit: a route for each operation, one statement of the best SQL that we know, whose JSON is sent on unread. No GraphQL.
- **The usual way** ([usual/](usual/)) is Yoga and Pothos with a DataLoader for each relation, over Drizzle.

The corpora are made of the seed: each of their stories is a copy of it with its own days, one in five in full (see [copies.ts](copies.ts)). Where an operation names a record, up to ${VARIANTS} of them take turns, as readers ask for one and then another; no answer is kept between them.

*Median* and *p99* are of single requests over HTTP, ${plain.rounds * plain.samples} of each (${delayed.rounds * delayed.samples} with delay); one that asks for nothing takes ${milliseconds(floorMs)} ms of it. *Requests per second* are counted inside of workerd, ${CONCURRENCY} at a time, without the way through HTTP: the median of ${plain.rounds} runs of about ${plain.runMs} ms, in which the peers take turns; ratios are the median of those of each round. \`wrangler dev\` has a proxy in front, which would add the same few milliseconds to all; the socket here is workerd's own. The database is the one of Miniflare, on the same thread; *µs without database* is what a request takes where the same answers of the database come from memory, so about what Workers bill. *Rows read* are D1's count. The last two columns compare with Aftermath: how many times the peer's requests per second it serves, and how many times its rows it reads.

To repeat it: \`npm run bench\`, or for some sizes \`npm run bench -- --events 1000 --events 100000\`. The corpora are kept in \`.wrangler/bench\` (or \`--corpora DIR\`), the largest with 7.5 GB, and made anew where the seed or the tables change.`;

const HEADINGS = [
  'operation',
  'peer',
  'median ms',
  'p99 ms',
  'requests/s',
  'µs without database',
  'statements',
  'round trips',
  'rows read',
  'Aftermath: speed ×',
  'without database ×',
  'rows ×',
];

function tableOf({ operations, measures }: Measurement): string {
  const lines = operations.flatMap(({ title }, index) => {
    const measured = measures[index] as Measures;
    return COMPARED.map((peer) => {
      const { times, works, bare, counts } = measured[peer];
      return [
        peer === 'ours' ? title : '',
        NAMES[peer],
        milliseconds(median(times)),
        milliseconds(quantile(times, 0.99)),
        number(1000 / median(works)),
        bare.length ? number(1000 * median(bare)) : '',
        decimal(counts.statements),
        decimal(counts.roundTrips),
        number(counts.rowsRead),
        peer === 'ours' ? '' : speedOver(measured, peer).toFixed(2),
        peer === 'hand' && bare.length ? bareSpeedOver(measured).toFixed(2) : '',
        peer === 'ours' ? '' : rowsOver(measured, peer).toFixed(2),
      ];
    });
  });
  return table(HEADINGS, lines, 2);
}

function lineOf({ aim, found, share, holds }: Aim): string[] {
  return [aim, found, share >= 1 ? 'met' : `**not met**, ${share.toFixed(2)} of it: ${holds}`];
}

function rowsOf({ rows, bytes }: Corpus): string {
  const shown = [
    'events',
    'actors',
    'statements',
    'renderings',
    'responses',
    'claims',
    'citations',
    'participations',
    'positions',
    'sources',
  ];
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return `${shown.map((table) => `${number(rows[table] ?? 0)} ${table}`).join(', ')}; ${number(all)} rows in ${number(bytes / 2 ** 20)} MiB.`;
}

/** The columns from `firstNumber` on are set to the right. */
function table(headings: string[], lines: string[][], firstNumber = headings.length): string {
  const rule = headings.map((_, index) => (index < firstNumber ? '---' : '---:'));
  return [headings, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const number = (value: number) => Math.round(value).toLocaleString('en-GB');
const decimal = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);
