import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { sha256 } from './sha256.ts';

/** Forgets all cached answers, for whoever has the token that only the operator has. Without one it is not there. */
export async function purge(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  const { PURGE_TOKEN } = env;
  if (!PURGE_TOKEN || !ctx) return nothingHere(request);
  // Else one could try tokens as fast as they can be sent.
  const tooMany = await rateLimit(request, env);
  if (tooMany) return tooMany;
  // The scheme's name has no case: RFC 9110, 11.1.
  const [, token = ''] = /^bearer +(.*)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!(await isEqual(token, PURGE_TOKEN))) {
    const message = 'A purge needs the header "authorization: Bearer …" with the token in PURGE_TOKEN';
    return refusal(401, 'UNAUTHORIZED', message, { 'www-authenticate': 'Bearer' });
  }
  const result = await ctx.exports.Answers.purge();
  if (!result) return Response.json({ status: 'there is no cache here' });
  if (result.success) return Response.json({ status: 'purged' });
  const reasons = result.errors.map(({ message }) => message).join('; ');
  return Response.json({ status: `not purged: ${reasons}` }, { status: 502 });
}

/** By hashes: how far these agree, which the time of a comparison may tell, says nothing of the token. */
async function isEqual(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map(sha256));
  return one === other;
}
