/** Mutation testing: puts small faults into the code, one at a time, and says of each whether a test notices. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isAccepted } from './mutate/accepted.ts';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { sampleOf } from './mutate/sample.ts';
import { Tester, type Timed } from './mutate/tester.ts';

/** Which tests may notice a fault in a folder, by the beginnings of their paths: in their own process, or in one that they start. */
const TESTS: Record<string, string[]> = {
  'src/accounts': ['tests/accounts/'],
  'src/dossier': [
    'tests/dossier/',
    'tests/changesets/',
    'tests/draft/',
    'tests/accounts/',
    'tests/start/seed',
  ],
  'src/planner': ['tests/graphql/', 'tests/oracle/', 'tests/generated/', 'tests/http/'],
  'src/graphql': ['tests/graphql/', 'tests/oracle/', 'tests/generated/', 'tests/schema/'],
  'src/http': ['tests/http/', 'tests/graphql/bad-input'],
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true },
  },
});
const least = 0.9;

interface Result {
  folder: string;
  mutants: number;
  tested: number;
  killed: number;
  survived: Mutant[];
  accepted: number;
}

const results: Result[] = [];
for (const folder of Object.keys(TESTS)) {
  const only = options.only?.filter((path) => path.startsWith(folder));
  if (options.only && !only?.length) continue;
  results.push(await mutate(folder, only ?? [folder]));
}
console.log('\n| folder | mutants | tested | killed | accepted | survived |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { folder, mutants, tested, killed, accepted, survived } of results) {
  const share = Math.round((1000 * killed) / tested) / 10;
  console.log(
    `| ${folder} | ${mutants} | ${tested} | ${killed} (${share} %) | ${accepted} | ${survived.length} |`,
  );
}
const isEnough = results.every(({ tested, killed }) => killed >= least * tested);
if (!isEnough) console.error(`Fewer than ${100 * least} % were killed.`);
process.exit(isEnough ? 0 : 1);

async function mutate(folder: string, paths: readonly string[]): Promise<Result> {
  const files = globSync(`${folder}/**/*.ts`).sort();
  const all = files
    .filter((file) => paths.some((path) => file.startsWith(path)))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const chosen = sampleOf(all, options.sample ? Number(options.sample) : undefined, Number(options.seed));
  const tests = options.tests ?? (TESTS[folder] as string[]);
  const tester = new Tester(folder, tests);
  const reaches = await reachesOf(folder, tests, tester);
  /** How many mutants each file has killed: the best at it are asked first. */
  const kills = new Map<string, number>();
  const rateOf = ({ file, milliseconds }: Timed) => (kills.get(file) ?? 0) / milliseconds;
  const result: Result = { folder, mutants: all.length, tested: 0, killed: 0, survived: [], accepted: 0 };
  for (const mutant of chosen) {
    if (isAccepted(mutant.id)) {
      result.accepted += 1;
      continue;
    }
    const reaching = reaches
      .filter(({ reached }) => reached.includes(mutant.id))
      .sort((a, b) => rateOf(b) - rateOf(a) || a.milliseconds - b.milliseconds);
    const by = reaching.length ? await tester.test(mutant.id, reaching) : null;
    result.tested += 1;
    if (by !== null) {
      result.killed += 1;
      kills.set(by, (kills.get(by) ?? 0) + 1);
    } else result.survived.push(mutant);
    console.log(mutant.id.replace(' ', `: ${fateOf(by, reaching.length)}: `));
  }
  tester.end();
  return result;
}

function fateOf(by: string | null, tests: number): string {
  if (by === null) return tests ? 'survived' : 'survived, reached by no test';
  return by === 'time' ? 'killed by time' : `killed by ${relative('.', by)}`;
}

interface Reach extends Timed {
  /** Ids of mutants. */
  reached: string[];
}

/** Found by running all tests once; kept as long as neither code nor tests change. */
async function reachesOf(folder: string, tests: readonly string[], tester: Tester): Promise<Reach[]> {
  const hash = createHash('sha256').update(JSON.stringify([folder, tests]));
  for (const file of globSync('{src,schema,tests,scripts/mutate}/**/*.{ts,sql,graphql}').sort()) {
    hash.update(readFileSync(file));
  }
  const cache = `node_modules/.cache/mutate/${hash.digest('hex')}.json`;
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const reaches: Reach[] = [];
  for await (const said of tester.find()) {
    if (said.broken) throw new Error(`${said.broken} fails without a mutant: ${said.errors.join('\n')}`);
    reaches.push(said);
    const seconds = Math.round(said.milliseconds / 1000);
    console.error(`${relative('.', said.file)} reaches ${said.reached.length} mutants in ${seconds} s`);
  }
  if (!reaches.length) throw new Error(`There are no tests in ${tests.join(', ')}`);
  mkdirSync('node_modules/.cache/mutate', { recursive: true });
  writeFileSync(cache, JSON.stringify(reaches));
  return reaches;
}
