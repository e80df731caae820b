/** The recipes of docs/clients.md that are programs, against a served API. */
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { ask } from './plain.ts';
import RESPONSES from './responses.graphql?raw';

const run = promisify(execFile);
const api = new URL('/graphql', inject('url')).href;
const slug = 'us-embassy-baghdad-attack-2023-12-08';

interface Answer {
  event: { responses: { edges: { node: { reaction: { slug: string } } }[] } };
}

const isMissing = (program: string, ...args: string[]) => spawnSync(program, args).status !== 0;

const PROGRAMS = [
  { program: 'python3', file: 'answers.py', missing: isMissing('python3', '--version') },
  { program: 'Rscript', file: 'answers.R', missing: isMissing('Rscript', '-e', 'library(httr2)') },
];

for (const { program, file, missing } of PROGRAMS) {
  test.skipIf(missing)(
    `${file}, by ${program}, has all answers, and what is refused is an error`,
    async () => {
      const script = join(import.meta.dirname, file);
      const { stdout } = await run(program, [script, api, slug]);
      const { event } = await ask<Answer>(api, RESPONSES, { slug, first: 100 });
      expect(stdout.trim().split('\n')).toEqual(event.responses.edges.map(({ node }) => node.reaction.slug));
      await expect(run(program, [script, api, 'x'.repeat(2_000)])).rejects.toMatchObject({
        stderr: expect.stringContaining('slug'),
      });
    },
  );
}
