import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with its result on a plain line of its own, for machines that read no colours. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    // A file that could not be loaded has no tests that could fail.
    const broken = modules.flatMap((module) => module.errors()).length + errors.length;
    const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed${skipped}`);
  }
}
