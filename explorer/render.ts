/** What a view makes of the API's answers, as HTML. */
import type { ReactNode } from 'react';
import { type AnyVariables, type Client, ssrExchange } from 'urql';
import { clientOf } from './api/client.ts';
import type { PageDocument } from './api/document.ts';
import { prerendered } from './prerendered.ts';
import type { Ask } from './rendered.ts';

export interface View {
  /** By which it is kept: its address, with all that it is rendered by. */
  key: string;
  origin: string;
  ask: Ask;
  // biome-ignore lint/suspicious/noExplicitAny: each document has its own answer
  questions: { document: PageDocument<any, any>; variables: AnyVariables }[];
  show(client: Client): ReactNode;
}

export interface Made {
  html: string;
  /** All that was answered, as JSON. */
  answers: string;
  /** What the questions were answered, in their order. */
  data: unknown[];
}

/** Null where the API did not answer. */
export async function markupOf({ key, origin, ask, questions, show }: View): Promise<Made | null> {
  const answers = ssrExchange({ isClient: false });
  const client = clientOf({ origin, fetch: (input) => ask({ url: String(input) }), answers, suspense: true });
  // At once. Whatever else a page asks, it asks while it is rendered: one question after the other.
  const asked = await Promise.all(
    questions.map(({ document, variables }) => client.query(document, variables).toPromise()),
  );
  if (hasFailed(answers)) return null;
  const data = asked.map(({ data }) => data);
  const first = JSON.stringify(answers.extractData());
  const before = kept.get(key);
  if (before?.answers === first) return { ...before, data };
  const html = await prerendered(show(client));
  if (hasFailed(answers)) return null;
  const made = { html, answers: JSON.stringify(answers.extractData()) };
  keep(key, made);
  return { ...made, data };
}

type Kept = Pick<Made, 'html' | 'answers'>;

/** What was rendered last: the same answers make the same page. */
const kept = new Map<string, Kept>();
const MOST_KEPT_CHARACTERS = 5_000_000;

function keep(key: string, made: Kept): void {
  kept.delete(key);
  kept.set(key, made);
  for (const [oldest] of kept) {
    const characters = [...kept.values()].reduce(
      (sum, { html, answers }) => sum + html.length + answers.length,
      0,
    );
    if (characters <= MOST_KEPT_CHARACTERS) break;
    kept.delete(oldest);
  }
}

const hasFailed = (answers: ReturnType<typeof ssrExchange>): boolean =>
  Object.values(answers.extractData()).some(({ error }) => error);
