/** What `npm start` and `npm run dev` make sure of before they do anything, and how they say that they cannot. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../src/dossier/configuration.ts';
import { fullError, hasRoom, isFull } from '../src/dossier/database-files.ts';
import { type Address, DEFAULT_PORT, freeAddress, portFrom } from './address.ts';
import { assertWritable, nameOf } from './folders.ts';
import { lock } from './lock.ts';
import { Refusal, reasonOf } from './refusal.ts';
import { assertSettings } from './settings.ts';

export const project = join(import.meta.dirname, '..');
export const state = process.env.AFTERMATH_STATE ?? join(project, '.wrangler/state');
const config = join(project, 'wrangler.toml');

/** Does the work of a server, which start.ts ends; what prevents it is said in one line. */
export async function serveOrSayWhy(serve: (address: Address) => Promise<void>): Promise<void> {
  // start.ts is no more (see there). Miniflare ends workerd when this process ends.
  process.on('disconnect', () => process.exit());
  process.channel?.unref();
  try {
    await serve(await addressToServe());
  } catch (error) {
    console.error(sayingWhy(error));
    process.exit(1);
  }
}

async function addressToServe(): Promise<Address> {
  const port = portFrom(process.env.PORT);
  if (!existsSync(config))
    throw new Refusal('wrangler.toml is missing: bring it back with git checkout wrangler.toml');
  assertClock();
  assertSettings((await readConfiguration()).vars);
  assertWritable(state, 'the database is kept there');
  if (!hasRoom(state)) throw fullError(state);
  // Held until this process ends.
  if (!lock(join(state, 'serving.lock'))) {
    throw new Refusal(
      `Another npm start or npm run dev serves the database in ${nameOf(state)}: stop that one, or give this one a folder of its own, as in AFTERMATH_STATE=/tmp/aftermath PORT=${DEFAULT_PORT + 1} npm start`,
    );
  }
  return freeAddress(port);
}

/** workerd would say of the date that it is unsupported. */
function assertClock(): void {
  const [, date = ''] = /^compatibility_date = "(.+)"/m.exec(readFileSync(config, 'utf8')) ?? [];
  const today = new Date().toISOString().slice(0, 10);
  if (today >= date) return;
  throw new Refusal(
    `The clock of this machine says ${today}, and wrangler.toml asks for the Workers runtime of ${date}: set the clock right`,
  );
}

function sayingWhy(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
    return `A package is missing (${reasonOf(error)}): run npm ci`;
  }
  const reason = isFull(error, state) ? reasonOf(fullError(state)) : reasonOf(error);
  return `Aftermath could not start: ${reason}`;
}
