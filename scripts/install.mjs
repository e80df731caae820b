// Runs before `npm start` and `npm test`, on whatever Node the machine has and before any package is there: hence
// plain JavaScript without dependencies. Brings node_modules in line with package-lock.json, where it is not.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hasNode, isInstalled } from './packages.mjs';

const OLDEST_NODE = 20;
const NPM_OPTIONS = [
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  // Else npm tries for more than a minute before it says that there is no network.
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];
const project = new URL('../', import.meta.url);

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(
    `Aftermath needs Node ${OLDEST_NODE} or newer, and this is ${process.version}: get one at https://nodejs.org`,
  );
}
if (!isInstalled()) install();

function install() {
  console.error('Installing packages, once ...');
  const folders = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const npm = spawnSync('npm', ['ci', ...NPM_OPTIONS], {
    cwd: fileURLToPath(project),
    // npm must not run on the Node that it is about to delete.
    env: { ...process.env, PATH: folders.join(delimiter) },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write(`${npm.stdout ?? ''}${npm.stderr ?? ''}`);
    fail('The packages could not be installed (npm says why above): is the npm registry within reach?');
  }
  if (!hasNode()) {
    fail('npm skipped the install scripts, which fetch Node 24: run npm ci --ignore-scripts=false');
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
