/** Asks the public API within this Worker: by the same pipeline, so with the same limits, prices and messages. */

import { answer } from '../http/answer.ts';
import type { Env } from '../http/context.ts';
import type { DocumentOf } from './documents.ts';
import { limits } from './limits.ts';

/** What an assistant did that can't be answered, in words that it can mend it by. */
export class Problem extends Error {}

export interface Ask {
  /** A persisted document. Throws a `Problem` where the API refuses. */
  <Data, Variables>(document: DocumentOf<Data, Variables>, variables: Variables): Promise<Data>;
  /** Any text, with what it answered and what it refused. */
  text(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

export function asking({ url, signal }: Request, env: Env): Ask {
  let asked = 0;
  const post = async (body: object): Promise<Answer> => {
    asked += 1;
    // A batch of calls is one request to the rate limit.
    if (asked > limits.maxQuestions) {
      throw new Problem(
        `One request may ask ${limits.maxQuestions} questions of the API: send fewer calls in one batch`,
      );
    }
    const question = new Request(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    const response = await answer(question, { ...env, PERSISTED_ONLY: 'false' });
    return response.json();
  };
  const ask = async <Data, Variables>(documentId: DocumentOf<Data, Variables>, variables: Variables) => {
    const { data, errors } = await post({ documentId, variables });
    if (errors) throw new Problem(errors.map(({ message }) => message).join('\n'));
    return data as Data;
  };
  return Object.assign(ask, {
    text: (query: string, variables?: Record<string, unknown>) => post({ query, variables }),
  });
}
