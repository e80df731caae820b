// Runs first in every npm script but `start` and `test`, which install what is missing: nobody wants packages to change
// because of `npm run format`. Without them the script would run on the system's Node, which may read no TypeScript.
import process from 'node:process';
import { isInstalled } from './packages.mjs';

if (!isInstalled()) {
  console.error('Packages are missing, or not those of package-lock.json: run npm ci first');
  process.exit(1);
}
