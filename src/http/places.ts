import type { Env } from './context.ts';
import { graphql } from './graphql.ts';
import { health } from './health.ts';
import { isPageFile, pageFile } from './page.ts';
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
  '/': TO_GRAPHIQL,
  '/graphiql': TO_GRAPHIQL,
  '/graphiql/': TO_GRAPHIQL,
};

export function placeAt(path: string): Place | undefined {
  return Object.hasOwn(PLACES, path) ? PLACES[path] : isPageFile(path) ? PAGE_FILE : undefined;
}
