/** `npm pack ./client`, or `npm publish ./client`: the package for front ends, as JavaScript with its types. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const client = join(project, 'client');
const dist = join(client, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', client], {
  stdio: 'inherit',
});
copyFileSync(join(project, 'schema/schema.graphql'), join(dist, 'schema.graphql'));
copyFileSync(join(client, 'generated/fragments.graphql'), join(dist, 'fragments.graphql'));
