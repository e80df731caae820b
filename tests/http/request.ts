import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import worker from '../../src/worker.ts';

export const URL_OF_API = 'http://aftermath.test/graphql';

interface Sent {
  headers?: Record<string, string>;
  signal?: AbortSignal;
  database?: D1Database;
}

/** A question as a client posts it. */
export function post(body: unknown, { headers, signal, database = env.DB }: Sent = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(URL_OF_API, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': lengthOf(text), ...headers },
    body: text,
    signal,
  });
  return Promise.resolve(worker.fetch(request, { ...env, DB: database }));
}

/** As clients say it over HTTP. */
export const lengthOf = (text: string): string => String(new TextEncoder().encode(text).length);

/** The lines that the Worker logs from now on. */
export function logged() {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  return {
    text: () => lines.join('\n'),
    // biome-ignore lint/suspicious/noExplicitAny: each event has its own fields
    events: (event: string): any[] =>
      lines.map((line) => JSON.parse(line)).filter((line) => line.event === event),
  };
}
