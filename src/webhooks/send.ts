/** One attempt to deliver a message, as Standard Webhooks has it: https://www.standardwebhooks.com */
import { createHmac, randomBytes } from 'node:crypto';
import { problemOf } from './address.ts';

export interface Message {
  /** The same for each attempt: whoever has had it knows it by that. */
  id: string;
  /** JSON. */
  body: string;
}

interface Failure {
  problem: string;
  /** Whoever has answered wants no more. */
  isFinal?: boolean;
  /** How long it asks to be left alone. */
  afterSeconds?: number;
}

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;
const MAX_MILLISECONDS = 10_000;

export const newSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;

/** Nothing where it was accepted. */
export async function send(
  { url, secret }: { url: string; secret: string },
  { id, body }: Message,
  isLocal: boolean,
): Promise<Failure | undefined> {
  const problem = problemOf(url, isLocal);
  if (problem) return { problem: `nothing is sent to this address: ${problem}`, isFinal: true };
  const timestamp = String(Math.floor(Date.now() / 1000));
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Aftermath webhooks',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatureOf(secret, `${id}.${timestamp}.${body}`),
      },
      body,
      // It would lead past what was looked at above.
      redirect: 'manual',
      signal: AbortSignal.timeout(MAX_MILLISECONDS),
    });
    // What it says is nothing to us.
    await answer.body?.cancel();
    if (answer.ok) return undefined;
    const afterSeconds = secondsIn(answer.headers.get('retry-after'));
    return { problem: saying(answer.status), isFinal: answer.status === 410, afterSeconds };
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError';
    return {
      problem: isLate ? `no answer within ${MAX_MILLISECONDS / 1000} seconds` : 'it could not be reached',
    };
  }
}

/** Seconds or a date (RFC 9110, 10.2.3); none where it is neither. */
function secondsIn(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
}

function signatureOf(secret: string, signed: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

function saying(status: number): string {
  if (status === 410) return 'it answered 410: it is gone';
  if (status >= 300 && status < 400) return `it answered ${status}, and a redirection is not followed`;
  return `it answered ${status}`;
}
