/** Other machines than this one, by Linux's namespaces: whoever may make some needs no root for it. */
import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** What runs a command on a machine of which the shell script `preparation` made something else. */
export function machine({ skip }: TestContext, preparation: string, { hasNetwork = true } = {}): string[] {
  const kinds = ['--map-root-user', '--mount', ...(hasNetwork ? [] : ['--net'])];
  const command = ['unshare', ...kinds, 'sh', '-c', `set -e; ${preparation}; exec "$@"`, 'sh'];
  const { status } = spawnSync('unshare', [...kinds, 'mount', '-t', 'tmpfs', 'none', '/mnt']);
  if (status !== 0)
    skip('needs namespaces, which Linux gives to root, and where it is set up so to everybody');
  return command;
}
