import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from '../limits.ts';

/** Refuses what is too large to be a question, before it is read (the body) or checked (the tokens). */
export function requestLimits(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (Number(request.headers.get('content-length') ?? 0) <= limits.maxRequestBytes) return;
      const message = `The request has more than ${limits.maxRequestBytes} bytes: ask for less at once`;
      const errors = [{ message, extensions: { code: 'OPERATION_TOO_LARGE' } }];
      endResponse(fetchAPI.Response.json({ errors }, { status: 413 }));
    },
    // Checking whether fields can be merged takes time with the square of their number (GraphQL.js,
    // OverlappingFieldsCanBeMerged), so their number is bounded before.
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.maxTokens }));
    },
  };
}
