// What is in node_modules. Plain JavaScript without dependencies, as it runs before any of them is there.
import { existsSync, readFileSync } from 'node:fs';

const project = new URL('../', import.meta.url);

export function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return (
    hasNode() &&
    Object.entries(wanted).every(([path, { optional, version }]) => {
      // Optional packages are those of other machines; the entry without a path is the project itself.
      return path === '' || optional || (present[path]?.version === version && isThere(path));
    })
  );
}

/** Also where npm's own list has it. */
function isThere(path) {
  return existsSync(new URL(`${path}/package.json`, project));
}

/** The package `node` fetches its program in an install script, which npm can be told not to run. */
export function hasNode() {
  return ['node', 'node.exe'].some((name) => existsSync(new URL(`node_modules/node/bin/${name}`, project)));
}

function packagesIn(lockFile) {
  const file = new URL(lockFile, project);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
