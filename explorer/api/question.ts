import { createContext, useContext } from 'react';
import type { RestOfLists } from './use-rest.ts';

/** What the API is asked. */
export interface Question {
  text: string;
  variables: object;
}

/** And what it answered. */
export interface Answered extends Question {
  data: unknown;
  /** How to get what it did not answer at once. */
  rest?: RestOfLists;
}

const Asked = createContext<Answered | null>(null);

/** Around what shows the answer. */
export const QuestionProvider = Asked.Provider;

export function useQuestion(): Answered {
  const question = useContext(Asked);
  if (!question) throw new Error('A panel stands outside of any <Asked>');
  return question;
}
