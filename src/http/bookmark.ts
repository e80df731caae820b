/**
 * D1 Sessions over HTTP: a client that sends back the bookmark of an answer reads a state at least as new,
 * whichever replica it reaches.
 */
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { Database } from './database.ts';

export const BOOKMARK_HEADER = 'x-d1-bookmark';

/** Four groups of hexadecimal digits, as D1's documentation shows them (Time Travel, Bookmarks). */
const BOOKMARK = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/i;

/** What a session starts from. Without a bookmark any replica will do: the API only reads, and the data changes as a whole. */
export function sessionStart(request: Request): string {
  return request.headers.get(BOOKMARK_HEADER) ?? 'first-unconstrained';
}

export function bookmark(): Plugin<object, { database?: Database }> {
  return {
    onRequestParse({ request }) {
      const given = request.headers.get(BOOKMARK_HEADER);
      if (given === null || BOOKMARK.test(given)) return;
      throw createGraphQLError(
        `The header "${BOOKMARK_HEADER}" is no bookmark of D1: send the one of an earlier answer as it was, or none`,
        { extensions: { code: 'BAD_USER_INPUT', argument: BOOKMARK_HEADER, http: { status: 400 } } },
      );
    },
    onExecutionResult({ result, context, setResult }) {
      // Documents that are not valid get no context, and ask nothing.
      const reached = context.database?.bookmark;
      if (!reached || !result || !('data' in result)) return;
      const http = { headers: { [BOOKMARK_HEADER]: reached } };
      setResult({ ...result, extensions: { ...result.extensions, http } });
    },
  };
}
