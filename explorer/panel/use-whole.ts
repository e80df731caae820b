import { useMemo } from 'react';
import type { CombinedError } from 'urql';
import { type Question, useQuestion } from '../api/question.ts';
import { restOf } from '../api/rest.ts';
import { answerTo } from './answer.ts';
import { type Connection, type Cut, cutsIn } from './cuts.ts';
import { panelQuestion } from './query.ts';

/** What a panel shows, and what of it is not all there is. */
export interface Whole {
  question: Question;
  answer: unknown;
  cuts: Cut[];
  /** Those that nothing else on the page says: a list that is read on has a button of its own. */
  unsaid: Cut[];
  /** Where the rest is, in words, if it can't be loaded here. */
  wayToRest: string;
  load: (() => void) | undefined;
  isLoading: boolean;
  /** Where this or another panel is being loaded. */
  isBusy: boolean;
  error: CombinedError | undefined;
}

/** `list` is what is shown in place of the page's answer: a list that is read on page by page, by its name. */
export function useWhole(fragment: string, list?: Record<string, Connection>): Whole {
  const page = useQuestion();
  const { text, variables, data, rest } = page;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object of variables is made anew at each rendering.
  const question = useMemo(
    () => panelQuestion({ text, variables }, fragment),
    [text, JSON.stringify(variables), fragment],
  );
  const answer = useMemo(() => list ?? answerTo(question.text, data), [list, question, data]);
  const cuts = useMemo(() => cutsIn(answer), [answer]);
  const isLoadable =
    rest !== undefined && !list && cuts.some(({ path }) => restOf({ text, variables }, data, path));
  return {
    question,
    answer,
    cuts,
    unsaid: list ? cuts.filter(({ path }) => path.length > 1) : cuts,
    wayToRest: isLoadable ? '' : wayTo(list),
    load: isLoadable ? () => rest.load(question) : undefined,
    isLoading: rest?.loading === question.text,
    isBusy: !!rest?.loading,
    error: rest?.error,
  };
}

const wayTo = (list: unknown): string =>
  list ? 'The pages of the records have what is missing of them.' : '“Open in GraphiQL” leads to the rest.';
