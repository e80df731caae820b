/** Who asks: a program by its token, a person who has logged in, or the one editor of a local database. */
import { SCOPES } from '../../schema/desk.ts';
import { ASSERTION, emailIn } from './access.ts';
import type { Env } from './context.ts';
import { identityOfToken } from './tokens.ts';

export type Scope = (typeof SCOPES)[number];

export interface Identity {
  /** In whose name it is done. */
  name: string;
  scopes: readonly Scope[];
}

/** Nothing where nobody is known. Whoever shows something is whom that names, or nobody. */
export async function identityOf(request: Request, env: Env): Promise<Identity | undefined> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) return identityOfToken(env.DB, authorization);
  const assertion = request.headers.get(ASSERTION);
  if (assertion === null || !env.ACCESS_TEAM) return localEditor(request, env);
  const email = await emailIn(assertion, env);
  return email === undefined ? undefined : { name: email, scopes: scopesOf(email, env.ACCESS_SCOPES) };
}

/** The most exact entry counts alone. What is not understood lets nobody do anything. */
function scopesOf(email: string, setting: unknown): readonly Scope[] {
  if (setting === undefined || setting === '') return SCOPES;
  const entries = new Map(
    setting instanceof Object
      ? Object.entries(setting).map(([who, scopes]) => [who.toLowerCase(), scopes])
      : [],
  );
  const [, domain = ''] = /(@[^@]*)$/.exec(email.toLowerCase()) ?? [];
  const listed: unknown = entries.get(email.toLowerCase()) ?? entries.get(domain) ?? entries.get('*');
  return SCOPES.filter((scope) => Array.isArray(listed) && listed.includes(scope));
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A page of another site can have its own name lead to this machine (DNS rebinding): its requests then come with that
 * name, and from nobody.
 */
function localEditor({ url }: Request, { LOCAL_EDITOR }: Env): Identity | undefined {
  if (!LOCAL_EDITOR || !LOOPBACK.includes(new URL(url).hostname)) return undefined;
  return { name: LOCAL_EDITOR, scopes: SCOPES };
}
