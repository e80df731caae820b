/**
 * People who have come through Cloudflare Access, by what it has signed:
 * https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/validating-json/
 * The runtime's own `ctx.access` is that of the Worker which Access stands before: the public one, not this.
 */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Env } from './context.ts';

export const ASSERTION = 'cf-access-jwt-assertion';

type Keys = ReturnType<typeof createRemoteJWKSet>;
/** Of the one team that there is: kept, as Access has the same keys for weeks. */
let known: { team: string; keys: Keys } | undefined;

function keysOf(team: string): Keys {
  if (known?.team !== team) {
    known = { team, keys: createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team)) };
  }
  return known.keys;
}

/** What the keys cannot be had for says nothing of who asks. */
const UNREACHABLE = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];

/** The address of whoever it is; nothing where Access has not signed it for this desk, or not for a person. */
export async function emailIn(
  assertion: string,
  { ACCESS_TEAM, ACCESS_AUDIENCE }: Env,
): Promise<string | undefined> {
  if (!ACCESS_TEAM || !ACCESS_AUDIENCE) return undefined;
  const team = new URL(ACCESS_TEAM).origin;
  try {
    const { payload } = await jwtVerify(assertion, keysOf(team), {
      issuer: team,
      audience: ACCESS_AUDIENCE,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat'],
    });
    return typeof payload.email === 'string' && payload.email ? payload.email : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError && !UNREACHABLE.includes(error.code)) return undefined;
    throw error;
  }
}
