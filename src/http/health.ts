import type { Env } from './context.ts';

const LATEST = 'SELECT version FROM revisions ORDER BY id DESC LIMIT 1';

/** `GET /health`: 200 and the data's version where the database answers, 503 where it does not. */
export function health(request: Request, env: Env): Promise<Response> | null {
  if (new URL(request.url).pathname !== '/health') return null;
  return env.DB.prepare(LATEST)
    .first('version')
    .then(
      (dataset) => Response.json({ status: 'ok', dataset }),
      () => Response.json({ status: 'the database does not answer' }, { status: 503 }),
    );
}
