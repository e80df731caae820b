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
  let first = MOST;
  let after: string | null = null;
  for (;;) {
    const question: Question = { text: document.text, variables: { ...variables, first, after } };
    const whole: Data | null = await wholePage<Data>(document, question, ask);
    if (whole === null) {
      first = Math.ceil(first / 2);
      continue;
    }
    yield whole;
    const { hasNextPage, endCursor }: End = endOf(whole);
    if (!hasNextPage) return;
    after = endCursor;
  }
}

/** As many as the API gives at once. */
const MOST = 100;

/** Null where that is more than the API can answer at once, and half of it may not be. */
async function wholePage<Data>(
  { documentId }: { documentId: string },
  question: Question & { variables: { first?: number } },
  ask: Ask,
): Promise<Data | null> {
  const { variables } = question;
  try {
    return (await wholeOf(question, await answerTo(ask, { documentId }, variables), ask)) as Data;
  } catch (error) {
    const isTooMuch = error instanceof Unanswered && error.code === 'OPERATION_TOO_LARGE';
    if (isTooMuch && variables.first !== 1) return null;
    throw error;
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
