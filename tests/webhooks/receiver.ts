/** A server that is told what is published, and says yes or no to it. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';

interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Told {
  type: string;
  timestamp: string;
  data: {
    changeset: { number: number; comment: string | null };
    changes: { kind: string; slug: string; sentence: string }[];
    rest: string | null;
  };
}

/** It answers with these statuses, one after the other, and then with the last of them. */
export async function receiver(...statuses: number[]) {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  let readiness: Promise<void> | undefined;
  const server = createServer(async (request, answer) => {
    const body = await text(request);
    const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 204;
    await readiness;
    answer.writeHead(status, status === 302 ? { location: '/elsewhere' } : {});
    answer.end();
    received.push({ id: String(request.headers['webhook-id']), headers: request.headers, body });
    for (const look of waiting) look();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    accept: () => void statuses.push(204),
    /** It answers nothing before it is let go on. */
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      readiness = promise;
      return resolve;
    },
    /** The first so many requests, once they are there. */
    first: (count: number) =>
      new Promise<Received[]>((resolve) => {
        const look = () => received.length >= count && resolve(received.slice(0, count));
        waiting.push(look);
        look();
      }),
  };
}

/** What it says, to a receiver that has checked the signature as the standard's own package does. */
export const checked = ({ body, headers }: Received, secret: string) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as Told;
