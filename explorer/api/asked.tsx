import { type ReactNode, useCallback } from 'react';
import { type AnyVariables, type CombinedError, type UseQueryArgs, useQuery } from 'urql';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import type { PageDocument } from './document.ts';
import { type Question, QuestionProvider } from './question.ts';
import { useRest } from './use-rest.ts';

export interface Answer<Data> {
  question: Question;
  /** Neither data nor error are there while it is awaited. */
  data: Data | undefined;
  error: CombinedError | undefined;
  again(): void;
}

interface ToAsk<Data, Variables> {
  document: PageDocument<Data, Variables>;
  variables: Variables;
  /** The answer, where it is there already and needs not be asked for. */
  known?: Data | undefined;
}

export function useAnswer<Data, Variables extends AnyVariables>({
  document,
  variables,
  known,
}: ToAsk<Data, Variables>): Answer<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query: document,
    variables,
    pause: known !== undefined,
  } as UseQueryArgs<Variables, Data>);
  const question = { text: document.text, variables: variables ?? {} };
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (known !== undefined) return { question, data: known, error: undefined, again };
  return { question, data: error ? undefined : data, error: fetching ? undefined : error, again };
}

interface AskedProps<Data, Variables> extends ToAsk<Data, Variables> {
  /** Where nothing of the page is there before the answer, not even its heading. */
  isPage?: boolean;
  children(data: Data): ReactNode;
}

/** Asks the API, and shows that it is asked, or what went wrong, or the answer. */
export function Asked<Data, Variables extends AnyVariables>({
  isPage,
  children,
  ...toAsk
}: AskedProps<Data, Variables>) {
  const { question, data: answer, error, again } = useAnswer(toAsk);
  const { data, ...rest } = useRest(question, answer);
  if (error) return <Failure error={error} onRetry={again} isPage={isPage} />;
  if (data === undefined) return <Waiting isPage={isPage} />;
  return <QuestionProvider value={{ ...question, data, rest }}>{children(data)}</QuestionProvider>;
}
