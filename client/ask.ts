/** Asks the API without a library: by GET, which browsers and the edge keep, and by id where a document has one. */
import { here, persisted } from './persisted.ts';

/**
 * An operation of GraphQL: its text, or an object that gives it by `toString()`, as those of client-preset do.
 * Where its id in the API's manifest is known as well, the id is sent.
 */
export interface Question<Data, Variables> {
  toString(): string;
  documentId?: string;
  /** For types alone (@graphql-typed-document-node/core). */
  __apiType?: (variables: Variables) => Data;
}

export interface AskOptions {
  /** Another one than the platform's, as a framework's that keeps answers. */
  fetch?: typeof globalThis.fetch;
  headers?: Record<string, string>;
}

/** One thing that is wrong, as the API says it. */
export interface Problem {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions?: { code?: string };
}

/** What the API refused, or the way to it. `code` is one of docs/api.md, or `HTTP_` and the status. */
export class AskError extends Error {
  override name = 'AskError';
  readonly code: string;
  readonly problems: Problem[];
  /** What was answered in spite of it: a field that failed is null. */
  readonly data: unknown;

  constructor(status: number, problems: Problem[], data: unknown) {
    super(problems.map(({ message }) => message).join('\n') || `The answer has the status ${status}`);
    this.code = problems[0]?.extensions?.code ?? `HTTP_${status}`;
    this.problems = problems;
    this.data = data;
  }
}

/** `const ask = client('/graphql')`, or the whole address; then `await ask(question, variables)`. Throws an `AskError`. */
export function client(api: string, { fetch = globalThis.fetch, headers }: AskOptions = {}) {
  return async <Data = unknown, Variables extends object = Record<string, unknown>>(
    question: string | Question<Data, Variables>,
    variables?: Variables,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<Data> => {
    const query = String(question);
    if (query === `${{}}`) throw new TypeError('Give the text of the question: print(question), of graphql');
    const documentId = typeof question === 'string' ? undefined : question.documentId;
    const url = new URL(api, here());
    url.searchParams.set(documentId ? 'documentId' : 'query', documentId ?? query);
    if (variables) url.searchParams.set('variables', JSON.stringify(variables));
    const response = await persisted(() => query, fetch)(url, {
      headers: { accept: 'application/graphql-response+json, application/json', ...headers },
      signal,
    });
    const { data, errors = [] } = await answerOf(response);
    if (errors.length || !response.ok) throw new AskError(response.status, errors, data);
    return data as Data;
  };
}

interface Answer {
  data?: unknown;
  errors?: Problem[];
}

/** Something between may have answered, which speaks no JSON, or no GraphQL. */
async function answerOf(response: Response): Promise<Answer> {
  try {
    const answer: Answer | null = JSON.parse(await response.text());
    if (answer?.data !== undefined || answer?.errors?.every((error) => error.message)) return answer;
  } catch {}
  return { errors: [{ message: `The answer (status ${response.status}) is none of GraphQL` }] };
}
