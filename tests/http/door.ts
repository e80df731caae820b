/** The Worker's door, as a client finds it: a request in, a response out. */
import { env } from 'cloudflare:workers';
import worker from '../../src/worker.ts';

export const ORIGIN = 'http://aftermath.test';

export function knock(path: string, init: RequestInit = {}, bindings: Partial<typeof env> = {}) {
  return worker.fetch(new Request(new URL(path, ORIGIN), init), { ...env, ...bindings });
}

/** A question by POST. */
export function post(
  body: unknown,
  headers: Record<string, string> = {},
  bindings: Partial<typeof env> = {},
) {
  return knock(
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    bindings,
  );
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export const jsonOf = async (response: Response): Promise<any> => response.json();

export const codeOf = async (response: Response): Promise<string> =>
  (await jsonOf(response)).errors[0].extensions.code;
