import { createHash, timingSafeEqual } from 'node:crypto';
import type { Env } from './context.ts';

/** `POST /purge`, with the token that only the operator has: forgets all cached answers. Without one it is not there. */
export function purge(request: Request, env: Env, ctx?: ExecutionContext): Promise<Response> | null {
  const isPurge = request.method === 'POST' && new URL(request.url).pathname === '/purge';
  return isPurge && env.PURGE_TOKEN && ctx ? purged(request, env.PURGE_TOKEN, ctx) : null;
}

async function purged(request: Request, token: string, ctx: ExecutionContext): Promise<Response> {
  if (!isEqual(request.headers.get('authorization') ?? '', `Bearer ${token}`)) {
    const message = 'A purge needs the header "authorization: Bearer …" with the token in PURGE_TOKEN';
    return Response.json(
      { errors: [{ message, extensions: { code: 'UNAUTHORIZED' } }] },
      { status: 401, headers: { 'www-authenticate': 'Bearer' } },
    );
  }
  const result = await ctx.exports.Answers.purge();
  if (!result) return Response.json({ status: 'there is no cache here' });
  if (result.success) return Response.json({ status: 'purged' });
  const reasons = result.errors.map(({ message }) => message).join('; ');
  return Response.json({ status: `not purged: ${reasons}` }, { status: 502 });
}

/** Of hashes, so that the time that it takes says nothing of the token, nor of its length. */
function isEqual(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one as Buffer, other as Buffer);
}
