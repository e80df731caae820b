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
  children(data: Data): ReactNode;
}

/** Asks the API, and shows that it is asked, or what went wrong, or the answer. */
export function Asked<Data, Variables extends AnyVariables>({
  document,
  variables,
  children,
}: Asking<Data, Variables>) {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query: document,
    variables,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (error && !fetching) return <Failure error={error} onRetry={again} />;
  if (error || !data) return <Waiting />;
  return <Question value={{ text: document.text, variables: variables ?? {} }}>{children(data)}</Question>;
}
