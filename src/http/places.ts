import { isPageFile, pageFile } from './assets.ts';
import type { Env } from './context.ts';
import { explorer, isExplorerPath } from './explorer.ts';
import { graphql } from './graphql.ts';
import { health } from './health.ts';
import { GRAPHQL_PATH, HEALTH_PATH, PURGE_PATH, SCHEMA_PATH } from './paths.ts';
import { purge } from './purge.ts';
import { sdl } from './sdl.ts';

export interface Place {
  methods: string[];
  /** A HEAD comes as a GET. */
  answer(request: Request, env: Env, ctx: ExecutionContext | undefined): Response | Promise<Response>;
}

const READ = ['GET', 'HEAD'];
const PAGE_FILE: Place = { methods: READ, answer: pageFile };
const EXPLORER: Place = { methods: READ, answer: explorer };
const TO_GRAPHIQL: Place = {
  methods: READ,
  answer: (request) => {
    const location = new URL(GRAPHQL_PATH, request.url).href;
    return new Response(null, { status: 302, headers: { location } });
  },
};

const PLACES: { [path: string]: Place } = {
  [GRAPHQL_PATH]: { methods: [...READ, 'POST'], answer: graphql },
  [SCHEMA_PATH]: { methods: READ, answer: sdl },
  [HEALTH_PATH]: { methods: READ, answer: (_request, env) => health(env) },
  [PURGE_PATH]: { methods: ['POST'], answer: purge },
  '/graphiql': TO_GRAPHIQL,
  '/graphiql/': TO_GRAPHIQL,
};

export function placeAt(path: string): Place | undefined {
  if (Object.hasOwn(PLACES, path)) return PLACES[path];
  return isPageFile(path) ? PAGE_FILE : isExplorerPath(path) ? EXPLORER : undefined;
}
