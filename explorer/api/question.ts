import { createContext, useContext } from 'react';

/** What the API is asked. */
export interface Question {
  text: string;
  variables: object;
}

const Asked = createContext<Question | null>(null);

/** Around what shows the answer. */
export const QuestionProvider = Asked.Provider;

export function useQuestion(): Question {
  const question = useContext(Asked);
  if (!question) throw new Error('A panel stands outside of any <Asked>');
  return question;
}
