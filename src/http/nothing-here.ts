import { GRAPHQL_PATH, HEALTH_PATH, SCHEMA_PATH } from './paths.ts';
import { refusal } from './refusal.ts';

export function nothingHere(request: Request): Response {
  const { pathname } = new URL(request.url);
  return refusal(
    404,
    'NOT_FOUND',
    `Nothing is at ${pathname}: the API is at ${GRAPHQL_PATH}, its schema at ${SCHEMA_PATH}, its health at ${HEALTH_PATH}`,
  );
}
