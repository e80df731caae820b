// Runs before `npm start` and `npm test`, on whatever Node the machine has and before any package is there: hence
// plain JavaScript without dependencies. Brings node_modules in line with package-lock.json, where it is not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hasNode, isInstalled } from './packages.mjs';
import { turn } from './turn.mjs';

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
const installing = fileURLToPath(new URL('.wrangler/installing', project));

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(
    `Aftermath needs Node ${OLDEST_NODE} or newer, and this is ${process.version}: get one at https://nodejs.org`,
  );
}
if (!isInstalled()) {
  // Two npm in one folder would delete each other's packages; one outlives whoever started it and was killed.
  const { add } = await turn(installing, () =>
    console.error('Waiting for another npm to install packages ...'),
  ).catch(({ code }) =>
    fail(`Packages are missing, and the folder of the project cannot be written (${code})`),
  );
  if (!isInstalled()) await install(add);
}

async function install(addToTurn) {
  console.error('Installing packages, once ...');
  const folders = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const npm = spawn('npm', ['ci', ...NPM_OPTIONS], {
    cwd: fileURLToPath(project),
    // npm must not run on the Node that it is about to delete.
    env: { ...process.env, PATH: folders.join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (npm.pid) addToTurn(npm.pid);
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const [code] = await once(npm, 'close').catch((error) => {
    // There is no npm.
    said += `${error.message}\n`;
    return [1];
  });
  if (code !== 0) {
    process.stderr.write(said);
    fail(reasonIn(said));
  }
  if (!hasNode()) {
    fail('npm skipped the install scripts, which fetch Node 24: run npm ci --ignore-scripts=false');
  }
}

function reasonIn(said) {
  const why = 'The packages could not be installed (npm says why above)';
  if (/CERT_(NOT_YET_VALID|HAS_EXPIRED)/.test(said)) {
    return `${why}: is the clock right? It says ${new Date().toISOString()}, and certificates hold for a time`;
  }
  if (/ENOSPC|no space left/.test(said)) return `${why}: the disk has no room left`;
  return `${why}: is the npm registry within reach?`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
