/** Asks the API for all of a list, page by page, and for all of every list in its records. */

import { API } from '../api/address.ts';
import type { PageDocument } from '../api/document.ts';
import type { Question } from '../api/question.ts';
import { restOf, withRest } from '../api/rest.ts';
import { cutsIn } from '../panel/cuts.ts';
import type { Ask } from '../rendered.ts';

/** What the API answered in place of data. */
export class Unanswered extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Of `origin` the API knows nothing: a request has to have one. */
export async function answered<Data, Variables>(
  ask: Ask,
  { documentId }: PageDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return (await answerTo(ask, { documentId }, variables as object)) as Data;
}

async function answerTo(ask: Ask, asked: Record<string, string>, variables: object): Promise<unknown> {
  const parameters = new URLSearchParams({ ...asked, variables: JSON.stringify(variables) });
  const response = await ask({ url: `${API}?${parameters}` });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const [error] = errors ?? [];
  if (error) throw new Unanswered(error.message, error.extensions?.code ?? '');
  return data;
}

interface End {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** Each page of the list that a document asks for, whole. */
export async function* answersTo<Data, Variables>(
  document: PageDocument<Data, Variables>,
  variables: object,
  endOf: (data: Data) => End,
  ask: Ask,
): AsyncGenerator<Data> {
  for (let after: string | null = null; ; ) {
    const question: Question = { text: document.text, variables: { ...variables, after } };
    const data = await answerTo(ask, { documentId: document.documentId }, question.variables);
    const whole = (await wholeOf(question, data, ask)) as Data;
    yield whole;
    const { hasNextPage, endCursor } = endOf(whole);
    if (!hasNextPage) return;
    after = endCursor;
  }
}

/** The answer with the rest of each list in its records. That of the records themselves is another page. */
async function wholeOf(question: Question, answer: unknown, ask: Ask): Promise<unknown> {
  let data = answer;
  for (;;) {
    const [next] = cutsIn(data)
      .filter(({ path }) => path.length > 1)
      .flatMap(({ path }) => restOf(question, data, path) ?? []);
    if (!next) return data;
    data = withRest(data, next, await answerTo(ask, { query: next.question.text }, next.question.variables));
  }
}
