import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { answerTo } from '../panel/answer.ts';
import { cutsIn } from '../panel/cuts.ts';
import type { Question } from './question.ts';
import { restOf, withRest } from './rest.ts';

export interface RestOfLists {
  /** Asks for the rest of every list that a part of the page's question cut, page by page. */
  load(part: Question): void;
  /** The text of the question whose lists are being read on. */
  loading: string | null;
  error: CombinedError | undefined;
}

interface State<Data> {
  /** The answer that it began with. */
  of: Data | undefined;
  data: Data | undefined;
  loading: string | null;
  error?: CombinedError | undefined;
}

/** What a page was answered, and what was asked for after it in the same place. */
export function useRest<Data>(
  question: Question,
  answer: Data | undefined,
): RestOfLists & Pick<State<Data>, 'data'> {
  const client = useClient();
  const [state, setState] = useState<State<Data>>({ of: answer, data: answer, loading: null });
  // Where another answer has come, what was read on of the one before is of no use.
  const current = state.of === answer ? state : { of: answer, data: answer, loading: null, error: undefined };
  const latest = useRef(current);
  latest.current = current;

  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const load = useCallback(
    async ({ text }: Question) => {
      const { of } = latest.current;
      let { data } = latest.current;
      setState({ of, data, loading: text });
      let failed: CombinedError | undefined;
      while (!failed) {
        const cuts = cutsIn(answerTo(text, data));
        const next = firstOf(cuts, ({ path }) => restOf(question, data, path));
        if (!next) break;
        const answer = await client
          .query<object>(next.question.text, next.question.variables, {
            preferGetMethod: false,
            requestPolicy: 'network-only',
          })
          .toPromise();
        if (!isOpen.current || latest.current.of !== of) return;
        failed = answer.error;
        if (!failed) data = withRest(data, next, answer.data);
      }
      // Not page by page: the thousands that are there would be drawn anew with each hundred that come.
      setState({ of, data, loading: null, error: failed });
    },
    [client, question],
  );
  return { data: current.data, load, loading: current.loading, error: current.error };
}

/** The first that is made of any of them. */
function firstOf<Item, Made>(items: readonly Item[], make: (item: Item) => Made | null): Made | null {
  for (const item of items) {
    const made = make(item);
    if (made) return made;
  }
  return null;
}
