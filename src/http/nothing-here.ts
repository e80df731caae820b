import { GRAPHQL_PATH } from './pipeline.ts';

/** 404 for every path but the API's. */
export function nothingHere(request: Request): Response | null {
  const { pathname } = new URL(request.url);
  if (pathname === GRAPHQL_PATH) return null;
  const message = `Nothing is at ${pathname}: the API is at ${GRAPHQL_PATH}`;
  return Response.json(
    { errors: [{ message }] },
    { status: 404, headers: { 'access-control-allow-origin': '*' } },
  );
}
