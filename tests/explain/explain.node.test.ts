import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { QUICK } from '../dossier/command.ts';
import { copyFilled } from '../setup/filled.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
afterAll(() => rmSync(folder, { recursive: true }));

function explain(options: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...QUICK, join(project, 'scripts/explain.ts'), ...options],
    {
      cwd: project,
      env: { ...process.env, AFTERMATH_STATE: folder },
      encoding: 'utf8',
      input,
    },
  );
  return { status, stdout, stderr };
}

beforeAll(() => copyFilled(folder));

test('the SQL of a file, with its parameters, its price, what it reads and how', () => {
  const { status, stdout, stderr } = explain(['graphiql/tabs/1-attack-and-answers.graphql']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^price [\d,]+ \(the rows that it may read at most\)\n\n## event: price [\d,]+, [\d,]+ rows read\nSELECT/,
  );
  expect(stdout).toMatch(/-- parameter 1: "us-embassy-baghdad-attack-2023-12-08"\n/);
  expect(stdout).toMatch(/-- EXPLAIN QUERY PLAN\n(-- .*\n)*-- +SEARCH events_1 USING INDEX/);
});

test('variables are given as text, the operation by its name; a wrong value is an error that names the place, beside what is right', () => {
  const document = `query One { parties { totalCount } }
query Two($n: Int) { events(first: $n) { edges { cursor } } actors(first: -1) { totalCount } }`;
  const { status, stdout, stderr } = explain(
    ['-', '--operation', 'Two', '--variables', '{ "n": 7 }'],
    document,
  );
  expect(stdout).toMatch(/^## events: [^#]*LIMIT\s+7\b/m);
  expect([status, stderr]).toEqual([
    1,
    '-:2:75: error: Argument "first" of Query.actors is -1: give a number from 0 to 100\n',
  ]);
});

test('a file that is not there is an error that names it', () => {
  const { status, stderr } = explain(['no.graphql']);
  expect([status, stderr]).toEqual([1, 'There is no file no.graphql\n']);
});

test('what cannot be asked is refused, and said where', () => {
  const refused: Record<string, string> = {
    '{ events {': 'mine:1:11: error: Syntax Error: Expected Name, found <EOF>.',
    '{ nope }': 'mine:1:3: error: Cannot query field "nope" on type "Query". Did you mean "node" or "nodes"?',
    'query A { __typename } query B { __typename }': 'Name one operation of mine with --operation',
    '{ __typename }': 'This operation asks nothing of the database',
  };
  // One process for all: here graphql would be there twice, for Vitest and for the schema.
  const program = `import { askedIn } from './scripts/asked.ts';
    const messageOf = (text) => { try { return askedIn('mine', text, {}); } catch (error) { return error.message; } };
    console.log(JSON.stringify(${JSON.stringify(Object.keys(refused))}.map((text) => [text, messageOf(text)])));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...QUICK, '--input-type=module', '--eval', program],
    { cwd: project, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(Object.fromEntries(JSON.parse(stdout))).toEqual(refused);
});

test('docs/planner.md follows a question as it is asked today', () => {
  const page = readFileSync(join(project, 'docs/planner.md'), 'utf8');
  const block = (language: string) => page.split(`\n\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';
  const { stdout } = explain(['-'], block('graphql'));
  const [, price, rowsRead, sql = '', plan = ''] =
    stdout.match(/: price (\d+), (\d+) rows read\n(.*?)\n--.*EXPLAIN QUERY PLAN\n(.*)\n/s) ?? [];
  expect(block('sql')).toBe(sql);
  expect(page).toContain(`For this question the price is ${price}, and D1 reads ${rowsRead} rows.`);
  expect(page).toContain(`\`\`\`\n${plan.replaceAll(/^-- {3}/gm, '')}\n\`\`\``);
});
