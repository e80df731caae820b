/**
 * Runs the tests, in one process that lives as long as it can: `node run.ts find|known TESTS…` with ids of mutants on its
 * standard input, a line each. Says a line of JSON for each test file that has run, and one for each mutant.
 */
import { createInterface } from 'node:readline';
import { createVitest, type TestSpecification } from 'vitest/node';

const [coverage = '', ...tests] = process.argv.slice(2);

const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);

const vitest = await createVitest(
  'test',
  { watch: false, config: 'scripts/mutate/vitest.config.ts', root: '.', run: true },
  {},
);
vitest.provide('mutant', '');
const specifications = await vitest.globTestSpecifications(tests);

/** Of each test file the mutants that it reaches, and how long it takes. */
interface Reach {
  file: string;
  milliseconds: number;
  reached: string[];
}

async function run(chosen: TestSpecification[], mutant: string) {
  vitest.provide('mutant', mutant);
  for (const { project } of chosen) project.provide('mutant', mutant);
  vitest.state.filesMap.clear();
  const begun = Date.now();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen, false);
  return {
    passed: testModules.every((module) => module.ok()) && !unhandledErrors.length,
    testModules,
    unhandledErrors,
    milliseconds: Date.now() - begun,
  };
}

if (coverage === 'find') {
  for (const specification of specifications) {
    const { passed, testModules, unhandledErrors, milliseconds } = await run([specification], '');
    const found = testModules.flatMap((module) => [...module.children.allTests()]);
    const errors = found.flatMap((test) => test.result().errors?.map(({ message }) => message) ?? []);
    if (!passed) say({ broken: specification.moduleId, errors: [...errors, ...unhandledErrors.map(String)] });
    const reached = new Set(found.flatMap((test) => test.meta().reached ?? []));
    say({ file: specification.moduleId, milliseconds, reached: [...reached] } satisfies Reach);
  }
  say({ found: true });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, turns } = JSON.parse(line) as { id: string; turns: string[][] };
  let by: string | null = null;
  for (const files of turns) {
    const chosen = specifications.filter(({ moduleId }) => files.includes(moduleId));
    const { passed, testModules } = await run(chosen, id);
    if (!passed) {
      by = testModules.find((module) => !module.ok())?.moduleId ?? (files[0] as string);
      break;
    }
    say({ ran: files });
  }
  say({ id, by });
}
await vitest.close();
process.exit();
