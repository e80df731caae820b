/** `npm run check`: types and style, all at once. Whatever failed is printed whole, one after the other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const project = join(import.meta.dirname, '..');

/** TypeScript's Go collects its garbage less often: a check ends long before memory is short. */
const env = { GOGC: '400', ...process.env };

/**
 * What was found in files that stayed as they were is kept, so that a second run takes a third of the time. One
 * checker for each project, as each of several works out anew what all of them need, and the projects keep the
 * cores busy.
 */
const types = (folder: string, name = folder): string[] => [
  ...['tsc', '-p', folder, '--checkers', '1'],
  ...['--incremental', '--tsBuildInfoFile', join(project, `dist/types/${name}.tsbuildinfo`)],
];

const checks = [
  types('.', 'project'),
  types('explorer'),
  types('graphiql'),
  ['biome', 'ci', '--error-on-warnings'],
];
const failed = (await Promise.all(checks.map(run))).filter(({ code }) => code !== 0);
for (const { output } of failed) process.stderr.write(output);
process.exitCode = failed.length ? 1 : 0;

async function run([command = '', ...args]: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { cwd: project, env, shell: process.platform === 'win32' });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, output: `${stdout}${stderr}` };
}
