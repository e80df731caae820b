import { limits } from '../limits.ts';
import type { Env } from './context.ts';
import { logError } from './log.ts';
import { refusal } from './refusal.ts';

/** 429 for a client beyond the limit that wrangler.toml sets; null for one that may go on. */
export async function rateLimit(request: Request, env: Env): Promise<Response | null> {
  if (!(await isBeyondLimit(request, env))) return null;
  const seconds = limits.rateLimitSeconds;
  return refusal(
    429,
    'RATE_LIMITED',
    `Too many requests from your address: try again in ${seconds} seconds`,
    {
      'retry-after': String(seconds),
    },
  );
}

/** Counts the request. */
export async function isBeyondLimit(request: Request, { RATE_LIMITER }: Env): Promise<boolean> {
  const address = request.headers.get('cf-connecting-ip');
  if (!RATE_LIMITER || !address || isThisMachine(address)) return false;
  try {
    return !(await RATE_LIMITER.limit({ key: clientOf(address) })).success;
  } catch (error) {
    // Better no limit for a while than no answer.
    logError(error);
    return false;
  }
}

/** `npm start` serves this machine alone; Cloudflare never says that a client has such an address. */
const isThisMachine = (address: string) => address === '::1' || address.startsWith('127.');

/** Whoever has an IPv6 address has the other 2^64 of its /64, too. */
function clientOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const left = [...(head || [])];
  const right = tail ?? [];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
