import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import type { PageDocument } from './document.ts';

/** What the page around a panel has asked. */
const Question = createContext<{ text: string; variables: object } | null>(null);

export function useQuestion() {
  const question = useContext(Question);
  if (!question) throw new Error('A panel stands outside of any <Asked>');
  return question;
}

interface Asking<Data, Variables> {
  document: PageDocument<Data, Variables>;
  variables: Variables;
  /** The answer, where it is there already and needs not be asked for. */
  known?: Data;
  children(data: Data): ReactNode;
}

/** Asks the API, and shows that it is asked, or what went wrong, or the answer. */
export function Asked<Data, Variables extends AnyVariables>({
  document,
  variables,
  known,
  children,
}: Asking<Data, Variables>) {
  const [{ data: answer, error }, ask] = useQuery<Data, Variables>({
    query: document,
    variables,
    pause: known !== undefined,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const data = known ?? answer;
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (error && !known) return <Failure error={error} onRetry={again} />;
  if (!data) return <Waiting />;
  return <Question value={{ text: document.text, variables: variables ?? {} }}>{children(data)}</Question>;
}
