/**
 * `npm run explain -- question.graphql`: how an operation is asked of the local database. It looks at a copy, and
 * changes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { format } from 'sql-formatter';
import { openLocalCopyInD1 } from '../src/dossier/database.ts';
import { type Explanation, explanationOf } from '../src/http/explain.ts';
import { planOperation } from '../src/planner/operation.ts';
import { STATISTICS, Statistics } from '../src/planner/statistics.ts';
import { type Asked, askedIn, assertNone } from './asked.ts';
import { Refusal, reasonOf } from './refusal.ts';

interface Options extends Asked {
  persistTo?: string;
}

const program = new Command('explain')
  .description(
    'Shows the SQL of an operation with its parameters, its price, the rows it reads and how SQLite finds them.',
  )
  .argument('<file>', 'a .graphql file, or - for standard input')
  .option('--variables <json>', 'the variables as JSON, or a file that holds them')
  .option('--operation <name>', 'which operation, where the file has several')
  .addOption(
    new Option(
      '--persist-to <folder>',
      'where the local database is kept, as for wrangler dev (or else .wrangler/state)',
    ).env('AFTERMATH_STATE'),
  )
  .action(async (file: string, { persistTo, ...asked }: Options) => {
    if (file !== '-' && !existsSync(file)) throw new Refusal(`There is no file ${file}`);
    const roots = askedIn(file, readFileSync(file === '-' ? 0 : file, 'utf8'), asked);
    const { database, close } = await openLocalCopyInD1(persistTo);
    try {
      const planned = planOperation(roots, await statisticsOf(database));
      process.stdout.write(printed(await explanationOf(planned, database)));
      assertNone(file, [...planned.problems.values(), ...(planned.refusal ? [planned.refusal] : [])]);
    } finally {
      await close();
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : `error: ${reasonOf(error)}`);
  process.exitCode = 1;
}

async function statisticsOf(database: D1Database): Promise<Statistics> {
  const counts = await database.prepare(STATISTICS).first<string>('answer');
  return new Statistics(JSON.parse(counts ?? '{}'));
}

function printed({ price, statements }: Explanation): string {
  const total = `price ${price.toLocaleString('en')} (the rows that it may read at most)`;
  const parts = statements.map(({ field, price, rowsRead, sql, parameters, plan }) =>
    [
      `## ${field}: price ${price.toLocaleString('en')}, ${
        rowsRead === null ? 'not run' : `${rowsRead.toLocaleString('en')} rows read`
      }`,
      `${format(sql, { language: 'sqlite', expressionWidth: 100 })};`,
      ...parameters.map((value, index) => `-- parameter ${index + 1}: ${JSON.stringify(value)}`),
      '-- EXPLAIN QUERY PLAN',
      ...plan.map((step) => `--   ${step}`),
    ].join('\n'),
  );
  return `${[total, ...parts].join('\n\n')}\n`;
}
