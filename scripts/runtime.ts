/**
 * The Worker in a workerd of its own, on a socket of its own. Nothing stands before it: `wrangler dev` has two Workers
 * there, which open the database to whoever asks (an SQL console at /cdn-cgi/local/explorer, also by way of the header
 * MF-Original-URL), write each URL to disk, and build anew what changes in the sources.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Unstable_Config } from 'wrangler';
import { isBusy } from '../src/transient.ts';
import { Refusal, reasonOf } from './refusal.ts';
import { assertSettings } from './settings.ts';
import { sourceLinesOf } from './source-lines.ts';

const project = join(import.meta.dirname, '..');
/** Wrangler's own, which is made for it. */
const inWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'));

interface Options {
  script: string;
  state: string;
  port: number;
  isLogged: boolean;
}

/** Yields the address, once the Worker says of itself that it is well. */
export async function run({ script, state, port, isLogged }: Options): Promise<URL> {
  const { unstable_readConfig: readConfig, unstable_getMiniflareWorkerOptions: optionsOf } = await import(
    'wrangler'
  );
  const config: Unstable_Config = readConfig({ config: join(project, 'wrangler.toml') });
  assertSettings(config.vars);
  const { convertV4MiniflareOptions, Miniflare } = inWrangler('miniflare') as typeof import('miniflare');
  const inSources = sourceLinesOf(script);
  const { workerOptions } = optionsOf(config);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      resourcePersistencePath: join(state, 'v3'),
      handleStructuredLogs({ level, message }) {
        // workerd gives its stack for each lock that it meets while dossiers are applied; the Worker asks again (src/http/retry.ts).
        if (level === 'error' && isBusy(message)) return;
        if (level === 'error') console.error(inSources(message));
        else if (isLogged) console.log(message);
      },
      workers: [
        {
          ...workerOptions,
          // Here whoever asks may see the SQL (src/http/explain.ts).
          bindings: { ...config.vars, EXPLAIN: 'true' } as Record<string, string>,
          name: config.name ?? 'aftermath',
          modulesRoot: dirname(script),
          modules: [{ type: 'ESModule', path: script }],
          unsafeDirectSockets: [{ host: 'localhost', port }],
        },
      ],
    }),
  );
  await miniflare.ready;
  const address = new URL(`http://localhost:${port}/`);
  await assertWell(address, state);
  return address;
}

async function assertWell(address: URL, state: string): Promise<void> {
  const answer = await fetch(new URL('/health', address)).catch((error) => {
    throw new Refusal(`Aftermath does not answer at ${address} (${reasonOf(error)})`);
  });
  if (answer.ok) return;
  const { errors } = (await answer.json()) as { errors: { message: string }[] };
  throw new Refusal(
    `The database in ${state} cannot be served: ${errors[0]?.message}. Move ${join(state, 'v3/d1')} away, then start again: it is made anew of the dossiers`,
  );
}
