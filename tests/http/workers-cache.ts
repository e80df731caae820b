/**
 * Stands in for Workers Cache, which the local runtime does not have, by what Cloudflare documents of it: keys are
 * path and query as they are, and the value of each header that `Vary` names; what says so is stored, errors are not.
 */
import { env } from 'cloudflare:workers';
import { pipeline } from '../../src/http/pipeline.ts';
import worker from '../../src/worker.ts';
import { counted, type Log } from '../graphql/ask.ts';

interface Entry {
  request: Request;
  response: Response;
}

export class WorkersCache {
  readonly log: Log = { statements: [], values: [], trips: 0, rowsRead: 0 };
  /** What reached the entrypoint behind the cache, in order. */
  readonly reached: string[] = [];
  readonly #entries = new Map<string, Entry[]>();
  readonly #bindings = { ...env, DB: counted(env.DB, this.log) };

  /** Asks the Worker, with this cache in front of its entrypoint `Answers`. */
  async get(query: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    const request = new Request(`http://aftermath.test/graphql?${query}`, { method, headers });
    const exports = { Answers: { fetch: (inner: Request) => this.#answer(inner) } };
    return worker.fetch(request, this.#bindings, { exports } as unknown as ExecutionContext);
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const key = `${pathname}${search}`;
    const stored = this.#entries.get(key) ?? [];
    const hit = stored.find((entry) => isSame(entry, request));
    if (hit) return new Response(hit.response.clone().body, hit.response);

    this.reached.push(search);
    const response = await pipeline.fetch(request, this.#bindings);
    const control =
      response.headers.get('cloudflare-cdn-cache-control') ?? response.headers.get('cache-control');
    if (/max-age=[1-9]/.test(control ?? '')) {
      const lain = new Response(response.clone().body, response);
      lain.headers.set('age', '1800');
      this.#entries.set(key, [...stored, { request, response: lain }]);
    }
    return response;
  }
}

function isSame({ request, response }: Entry, other: Request): boolean {
  const names = (response.headers.get('vary') ?? '').split(',').filter(Boolean);
  return names.every((name) => request.headers.get(name.trim()) === other.headers.get(name.trim()));
}
