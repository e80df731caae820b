import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { limits } from '../limits.ts';

/** A question by GET has no body, so its address is bounded. */
export function urlLimit(): Plugin {
  return {
    onRequestParse({ request }) {
      const bytes = request.url.length;
      if (bytes <= limits.maxUrlBytes) return;
      throw createGraphQLError(
        `The address has ${bytes} bytes, and ${limits.maxUrlBytes} are allowed: send the question by POST`,
        { extensions: { code: 'URI_TOO_LONG', http: { status: 414 } } },
      );
    },
  };
}
