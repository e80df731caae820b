/** One attempt, to a server that asks to be left alone for a while. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { newSecret, send } from '../../src/webhooks/send.ts';

test.each([
  ['seconds', '7200', 7200],
  ['nothing that can be read', 'soon', 0],
  ['a time that has passed', 'Fri, 08 Dec 2023 01:00:00 GMT', 0],
])('as long as it asks for is waited: %s', async (_name, retryAfter, afterSeconds) => {
  const server = createServer((_request, answer) => {
    answer.writeHead(503, { 'retry-after': retryAfter }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  expect(await send({ url, secret: newSecret() }, { id: 'one', body: '{}' }, true)).toEqual({
    problem: 'it answered 503',
    isFinal: false,
    afterSeconds,
  });
});
