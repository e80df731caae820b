import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';

const BODY_TOO_LARGE = `The request has more than ${limits.maxRequestBytes} bytes: ask for less at once`;

/** The request, or the refusal of a body that is too large, whether or not it says how large it is. */
export async function withinLimits(request: Request): Promise<Request | Response> {
  if (!request.body) return request;
  if (Number(request.headers.get('content-length') ?? 0) > limits.maxRequestBytes) return refusal();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array<ArrayBuffer>>) {
    bytes += chunk.byteLength;
    if (bytes > limits.maxRequestBytes) return refusal();
    chunks.push(chunk);
  }
  return new Request(request, { body: await new Blob(chunks).arrayBuffer() });
}

function refusal(): Response {
  const { message, extensions } = operationTooLarge(BODY_TOO_LARGE);
  return Response.json({ errors: [{ message, extensions }] }, { status: 413 });
}

/**
 * Checking whether fields can be merged takes time with the square of their number (GraphQL.js,
 * OverlappingFieldsCanBeMerged), so their number is bounded before, by the document's tokens.
 */
export function tokenLimit(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: limits.maxTokens });
        } catch (error) {
          if (!(error instanceof GraphQLError) || !error.message.includes('tokens')) throw error;
          throw operationTooLarge(
            `The document has more than ${limits.maxTokens} tokens: ask for less at once`,
          );
        }
      });
    },
  };
}
