/**
 * The Workers in a workerd of their own, on a socket of its own. Nothing stands before it: `wrangler dev` has two Workers
 * there, which open the database to whoever asks (an SQL console at /cdn-cgi/local/explorer, also by way of the header
 * MF-Original-URL), write each URL to disk, and build anew what changes in the sources.
 */
import { readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Miniflare } from 'miniflare';
import {
  AGENTS_CONFIG,
  DESK_CONFIG,
  PICTURES_CONFIG,
  readConfiguration,
} from '../src/dossier/configuration.ts';
import { loadMiniflare } from '../src/dossier/wrangler.ts';
import { isBusy } from '../src/transient.ts';
import type { Address } from './address.ts';
import { Refusal, reasonOf } from './refusal.ts';
import { sourceLinesOf } from './source-lines.ts';

const MINUTE = 60_000;
const WAKE_MILLISECONDS = 5_000;
const DESK = 'aftermath-desk';
const AGENTS = 'aftermath-agents';
/**
 * V8 collects its old generation where that has grown, and knows nothing of the native memory that hangs on what is in
 * it: left alone, what is resident grows with each request that passes through D1 or the pages (`npm run soak`).
 */
const EARLY_COLLECTION = '--initial-old-space-size=4';

interface Options {
  script: string;
  /** The desk, where it is to be there, and its one editor. */
  desk?: { script: string; editor: string; isOfOne: boolean; settings?: Record<string, unknown> };
  /** The script of the Worker that makes pictures, where it is to be there. */
  pictures?: string;
  /** That of the Worker that answers assistants, likewise. */
  agents?: string;
  state: string;
  address: Pick<Address, 'host' | 'port'>;
  isLogged?: boolean;
  /** For the soak, which reads the heap: whoever reaches the inspector may do anything. */
  isInspected?: boolean;
}

export interface Running {
  url: URL;
  inspector: () => Promise<URL>;
  stop: () => Promise<void>;
}

/** Yields its URL once the Worker says of itself that it is well. */
export async function run({
  script,
  desk,
  pictures,
  agents,
  state,
  address,
  isLogged,
  isInspected,
}: Options): Promise<Running> {
  const { name = 'aftermath', vars, workerOptions } = await readConfiguration();
  process.env.MINIFLARE_WORKERD_V8_FLAGS ??= EARLY_COLLECTION;
  const { convertV4MiniflareOptions, Miniflare } = loadMiniflare();
  const inSources = sourceLinesOf([script, ...(desk ? [desk.script] : []), ...(agents ? [agents] : [])]);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      ...(isInspected ? { inspectorPort: 0 } : {}),
      resourcePersistencePath: join(state, 'v3'),
      handleStructuredLogs({ level, message }) {
        // workerd gives its stack for each lock that it meets while dossiers are applied; the Worker asks again (src/http/retry.ts).
        if (level === 'error' && isBusy(message)) return;
        if (level === 'error' && message.includes('SQLITE_FULL')) sayFull(state);
        else if (level === 'error') console.error(inSources(message));
        else if (isLogged) console.log(message);
      },
      workers: [
        {
          ...workerOptions,
          // Here whoever asks may see the SQL (src/http/explain.ts).
          bindings: { ...vars, EXPLAIN: 'true' } as Record<string, string>,
          name,
          unsafeInspectorProxy: isInspected,
          modulesRoot: dirname(script),
          modules: [script, join(dirname(script), 'renderer.js')].map((path) => ({ type: 'ESModule', path })),
          unsafeDirectSockets: [{ host: address.host, port: address.port }],
          serviceBindings: {
            ...(desk && { DESK }),
            ...(pictures && { PICTURES: 'aftermath-pictures' }),
            ...(agents && { AGENTS }),
          },
        },
        ...(desk ? [await deskWorker(desk, workerOptions.d1Databases)] : []),
        ...(pictures ? [await picturesWorker(pictures)] : []),
        ...(agents ? [await agentsWorker(agents, workerOptions.d1Databases)] : []),
      ],
    }),
  );
  await miniflare.ready;
  const url = new URL(`http://localhost:${address.port}/`);
  await assertWell(url, state);
  const wake = desk && (await waker(miniflare));
  const clock = wake && setInterval(wake, WAKE_MILLISECONDS).unref();
  return {
    url,
    inspector: async () => new URL(`/${name}`, await miniflare.getInspectorURL()),
    stop: () => {
      clearInterval(clock);
      return miniflare.dispose();
    },
  };
}

/**
 * What wrangler.desk.toml asks Cloudflare for each minute (`crons`), nothing does here. Miniflare makes this process wait
 * for workerd when a method is looked up, and when it is called for the first time; under load workerd waits for this
 * process meanwhile, and then both do for ever. So both are done before anybody asks.
 */
async function waker(miniflare: Miniflare): Promise<() => Promise<void>> {
  const { scheduled } = await miniflare.getWorker(DESK);
  const wake = async () => {
    try {
      await scheduled({ cron: '* * * * *' });
    } catch {
      // What goes wrong in the desk, it says itself; else this process ends.
    }
  };
  await wake();
  return wake;
}

/** It has no socket: the public Worker alone leads to it. Its database is that Worker's. */
async function deskWorker(
  { script, editor, isOfOne, settings }: NonNullable<Options['desk']>,
  d1Databases: unknown,
) {
  const { name = DESK, vars, workerOptions } = await readConfiguration(DESK_CONFIG);
  return {
    ...workerOptions,
    d1Databases: d1Databases as never,
    bindings: {
      ...(vars as Record<string, string>),
      ...(settings as Record<string, string>),
      DESK_OF_ONE: String(isOfOne),
      LOCAL_EDITOR: editor,
    },
    name,
    // So that its stack traces tell it from the public one.
    modulesRoot: dirname(dirname(script)),
    modules: [{ type: 'ESModule' as const, path: script }],
  };
}

/** It reads the database of the public Worker, by the same code. */
async function agentsWorker(script: string, d1Databases: unknown) {
  const { name = AGENTS, vars, workerOptions } = await readConfiguration(AGENTS_CONFIG);
  return {
    ...workerOptions,
    d1Databases: d1Databases as never,
    bindings: { ...(vars as Record<string, string>) },
    name,
    modulesRoot: dirname(dirname(script)),
    modules: [{ type: 'ESModule' as const, path: script }],
  };
}

const KINDS = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.woff2': 'Data' } as const;

/** With its fonts and what draws, each a file beside its script. */
async function picturesWorker(script: string) {
  const { name = 'aftermath-pictures', workerOptions } = await readConfiguration(PICTURES_CONFIG);
  const folder = dirname(script);
  return {
    ...workerOptions,
    name,
    modulesRoot: folder,
    modules: [script, ...readdirSync(folder).map((file) => join(folder, file))].flatMap(
      (path, index, all) => {
        const type = KINDS[extname(path) as keyof typeof KINDS];
        return type && all.indexOf(path) === index ? { type, path } : [];
      },
    ),
  };
}

let saidFullAt = 0;

/** In place of workerd's stack, and not for each request. */
function sayFull(state: string): void {
  if (Date.now() - saidFullAt < MINUTE) return;
  saidFullAt = Date.now();
  console.error(
    `The disk has no room left for the database in ${state}: make room. Until then some questions are answered with 503`,
  );
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
