/** One form for all GET requests that mean the same, so that they share an entry of the cache. */
import { Kind, parse } from 'graphql';
import { limits } from '../limits.ts';
import { isJson, losslessJson } from '../lossless-json.ts';
import { answerType } from './accept.ts';
import { documentOf, persistedIdIn } from './persisted-documents.ts';

/** In the order that GraphQL over HTTP calls canonical. */
const PARAMETERS = ['documentId', 'query', 'operationName', 'variables', 'extensions'];

/** The pipeline answers this request, not the one that came: so no cached answer can be another question's. */
export function canonicalRequest(request: Request): Request {
  const url = new URL(request.url);
  const given = url.searchParams;
  const canonical = new URLSearchParams();
  for (const name of PARAMETERS) {
    const value = canonicalValue(name, given);
    if (value) canonical.set(name, value);
  }
  url.search = canonical.toString();

  const headers = { accept: answerType(request.headers.get('accept')) ?? '' };
  return new Request(url, { headers, signal: request.signal, cf: request.cf as RequestInitCfProperties });
}

function canonicalValue(name: string, given: URLSearchParams): string {
  const value = given.get(name) ?? '';
  if (name === 'documentId') return persistedIdIn(given) ?? '';
  if (name === 'variables') return canonicalJson(value);
  // What they hold changes no answer, and naming the document is done.
  if (name === 'extensions') return isJson(value) ? '' : value;
  if (name === 'operationName') return isOnlyOperation(value, given) ? '' : value;
  return value;
}

/** Sorted, without whitespace, and nothing for what is empty; unchanged where it cannot be read so without loss. */
function canonicalJson(text: string): string {
  try {
    const json = losslessJson(JSON.parse(text), sorted) ?? text;
    return json === '{}' || json === 'null' ? '' : json;
  } catch {
    return text;
  }
}

const sorted = (object: object) => Object.fromEntries(Object.entries(object).sort(byKey));

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** A name that the document leaves no choice of says nothing. */
function isOnlyOperation(name: string, given: URLSearchParams): boolean {
  const text = documentOf(given.get('documentId') ?? '') ?? given.get('query');
  if (!name || !text) return false;
  try {
    const { definitions } = parse(text, { noLocation: true, maxTokens: limits.maxTokens });
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const [only] = operations;
    return operations.length === 1 && only?.kind === Kind.OPERATION_DEFINITION && only.name?.value === name;
  } catch {
    return false;
  }
}
