/** The commands of docs/desk.md, in the order in which they stand there, beside what `npm start` runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../dossier/command.ts';
import { copyFilled } from '../setup/filled.ts';
import { serve } from './served.ts';

/** What stands in blocks of that language. */
function blocksIn(page: string, language: string): string[] {
  return [...page.matchAll(/```(\w+)\n(.*?)\n```/gs)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );
}

test('each command of docs/desk.md prints what the page says', async () => {
  const page = readFileSync(join(PROJECT, 'docs/desk.md'), 'utf8');
  const state = mkdtempSync(join(tmpdir(), 'aftermath-'));
  onTestFinished(() => rmSync(state, { recursive: true }));
  await copyFilled(state);
  const { url, stop } = await serve(state, true);
  onTestFinished(stop);
  const commands = blocksIn(page, 'sh').filter((block) => block !== 'npm start');
  const script = commands.join('\n').replaceAll('http://localhost:8787', url.origin);
  const shell = spawn('bash', ['-euo', 'pipefail'], {
    cwd: PROJECT,
    env: { ...process.env, AFTERMATH_STATE: state },
  });
  shell.stdin.end(script);
  const ended = once(shell, 'close');
  const [said, problems] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  expect({ said, problems, code: (await ended)[0] }).toEqual({
    said: `${blocksIn(page, 'json').join('\n')}\n`,
    problems: '',
    code: 0,
  });
});
