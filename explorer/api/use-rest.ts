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
      let now = latest.current;
      const show = (changed: Partial<State<Data>>) => {
        now = { ...now, ...changed };
        setState(now);
      };
      show({ loading: text, error: undefined });
      for (;;) {
        const cuts = cutsIn(answerTo(text, now.data));
        const next = firstOf(cuts, ({ path }) => restOf(question, now.data, path));
        if (!next) break;
        const { data, error } = await client
          .query<object>(next.question.text, next.question.variables, {
            preferGetMethod: false,
            requestPolicy: 'network-only',
          })
          .toPromise();
        if (!isOpen.current || latest.current.of !== now.of) return;
        if (error) return show({ loading: null, error });
        show({ data: withRest(now.data, next, data) });
      }
      show({ loading: null });
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
