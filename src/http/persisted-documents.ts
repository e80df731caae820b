/**
 * Persisted documents: a request names its document by a hash, as the appendix of GraphQL over HTTP has it (`documentId`)
 * or as Apollo's automatic persisted queries do (`extensions.persistedQuery`), of which the second half is not taken: no
 * request adds to what is persisted.
 */
import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../errors.ts';
import type { Env } from './context.ts';
import manifest from './persisted-documents.json' with { type: 'json' };

const DOCUMENT_ID = /^sha256:[0-9a-f]{64}$/;
const documents: Record<string, string | undefined> = manifest;

export const documentOf = (id: string): string | undefined =>
  DOCUMENT_ID.test(id) ? documents[id] : undefined;

/** Whatever is set and is not `false` closes it: a slip in a setting must not open what was to be closed. */
export const persistedOnly = (env: Partial<Env>): boolean => String(env.PERSISTED_ONLY ?? false) !== 'false';

/** What a question holds, whatever way it came. */
export type QuestionParams = GraphQLParams & { documentId?: unknown };

export function persistedDocuments(): Plugin<object, Env> {
  return {
    onParams({ request, params, setParams, context }) {
      const { documentId, ...others } = paramsOf(request, params);
      if (!documentId && !others.query && others.extensions?.persistedQuery) {
        return setParams({ ...others, query: automatic(others.extensions.persistedQuery) });
      }
      if (documentId === undefined || documentId === null) {
        if (persistedOnly(context)) throw onlyPersisted();
        return;
      }
      if (others.query) {
        throw refusal(
          'BAD_USER_INPUT',
          400,
          'The parameters "documentId" and "query" exclude each other: send one',
        );
      }
      setParams({ ...others, query: persisted(documentId) });
    },
  };
}

/** The text of the document that a question names or carries, where it does so in one way; else undefined. */
export function textAsked({ documentId, query, extensions }: QuestionParams, env: Env): string | undefined {
  if (documentId == null && query) return persistedOnly(env) ? undefined : query;
  const id = documentId ?? automaticId(extensions?.persistedQuery);
  return query || typeof id !== 'string' ? undefined : documentOf(id);
}

/** Yoga reads `documentId` from a body, but not from a URL. */
function paramsOf(request: Request, params: GraphQLParams): QuestionParams {
  if (request.method !== 'GET') return params;
  return { ...params, documentId: new URL(request.url).searchParams.get('documentId') || null };
}

function persisted(documentId: unknown): string {
  if (typeof documentId !== 'string' || !DOCUMENT_ID.test(documentId)) {
    throw refusal(
      'BAD_USER_INPUT',
      400,
      'The parameter "documentId" must be "sha256:" and the 64 lower-case hexadecimal digits of the document\'s SHA-256',
    );
  }
  const document = documentOf(documentId);
  if (document !== undefined) return document;
  throw refusal(
    'PERSISTED_QUERY_NOT_FOUND',
    404,
    `No document is persisted as "${documentId}": its text must be, letter for letter, one that npm run documents took up`,
  );
}

/** Apollo's and urql's clients send the text next, and no hash any more, where they are answered in these very words. */
function automatic(persistedQuery: unknown): string {
  const id = automaticId(persistedQuery);
  if (!id) {
    throw refusal(
      'BAD_USER_INPUT',
      400,
      'The parameter "extensions.persistedQuery" must be {"version":1,"sha256Hash":"…"}, the hash 64 lower-case hexadecimal digits',
      'extensions.persistedQuery',
    );
  }
  const document = documentOf(id);
  if (document !== undefined) return document;
  throw refusal(
    'PERSISTED_QUERY_NOT_SUPPORTED',
    200,
    'PersistedQueryNotSupported',
    'extensions.persistedQuery',
  );
}

function automaticId(persistedQuery: unknown): string | null {
  const { version, sha256Hash } = Object(persistedQuery);
  const id = `sha256:${sha256Hash}`;
  return version === 1 && DOCUMENT_ID.test(id) ? id : null;
}

/** The document that a URL names in either way; null where it names none that is persisted. */
export function persistedIdIn(given: URLSearchParams): string | null {
  const id = given.get('documentId');
  if (id || given.get('query')) return id;
  const named = automaticId(parsed(given.get('extensions'))?.persistedQuery);
  return named && documentOf(named) ? named : null;
}

function parsed(json: string | null) {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

const onlyPersisted = () =>
  refusal(
    'PERSISTED_QUERY_ONLY',
    403,
    'Only persisted documents are answered here: send the "documentId" of one in place of a "query"',
  );

const refusal = (code: ErrorCode, status: number, message: string, argument = 'documentId') =>
  createGraphQLError(message, { extensions: { code, argument, http: { status } } });
