/**
 * The bench's Worker in a workerd of its own, with a socket of its own: the proxy of `wrangler dev` would add some
 * milliseconds to each request, more than most of them take.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { configuration } from './bundle.ts';
import type { Counts } from './meter.ts';
import type { Asked, Job, Peer } from './worker.ts';

/** Wrangler's own Miniflare, so that it is the runtime of `npm start`. */
const inWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'));

export interface Runtime {
  /** One request over HTTP; yields how many milliseconds it took. */
  ask(peer: Peer, asked: Asked, delayMs: number): Promise<{ ms: number; text: string }>;
  /** Many requests inside of workerd; yields how many milliseconds they took together. */
  run(job: Job): Promise<number>;
  count(peer: Peer, asked: Asked[]): Promise<{ counts: Counts; answers: string[] }>;
  dispose(): Promise<void>;
}

export async function start(script: string, state: string): Promise<Runtime> {
  const { convertV4MiniflareOptions, Miniflare } = inWrangler('miniflare') as typeof import('miniflare');
  const { compatibility_date, compatibility_flags, d1_databases, vars } = await configuration();
  const databases = d1_databases.map(({ binding, database_id }) => [binding, database_id ?? binding]);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      // What the Worker logs is not shown: there are thousands of requests.
      handleStructuredLogs: () => undefined,
      resourcePersistencePath: join(state, 'v3'),
      workers: [
        {
          name: 'bench',
          modules: [{ type: 'ESModule', path: 'worker.js', contents: script }],
          compatibilityDate: compatibility_date,
          compatibilityFlags: compatibility_flags,
          bindings: vars,
          d1Databases: Object.fromEntries(databases),
          unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
        },
      ],
    }),
  );
  await miniflare.ready;
  const url = await miniflare.unsafeGetDirectURL('bench');
  const post = async (path: string, body: unknown): Promise<string> => {
    const response = await fetch(new URL(path, url), { method: 'POST', body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${text}`);
    return text;
  };
  const timed = async (path: string, body: unknown) => {
    const begun = performance.now();
    const text = await post(path, body);
    return { ms: performance.now() - begun, text };
  };
  return {
    ask: (peer, asked, delayMs) => timed(`/ask/${peer}`, { asked: [asked], delayMs }),
    run: async (job) => (await timed('/run', job)).ms,
    count: async (peer, asked) => JSON.parse(await post('/count', { peer, asked })),
    dispose: () => miniflare.dispose(),
  };
}
