import type { Env } from './context.ts';

/** `GET /health`: 200 where the database answers, 503 where it does not. */
export function health(request: Request, env: Env): Promise<Response> | null {
  if (new URL(request.url).pathname !== '/health') return null;
  return env.DB.prepare('SELECT 1')
    .first()
    .then(
      () => Response.json({ status: 'ok' }),
      () => Response.json({ status: 'the database does not answer' }, { status: 503 }),
    );
}
