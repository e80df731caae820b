import { useCallback } from 'react';
import { type Answer, useAnswer } from '../api/asked.tsx';
import type { OverviewFragment } from '../api/documents.ts';
import { useOnline } from '../shell/use-online.ts';
import { HomeOverview } from './documents.ts';

/** Asked beside the page and not by what shows it, so that neither waits for the other. */
export function useOverview(): Answer<OverviewFragment> {
  const answer = useAnswer({ document: HomeOverview, variables: {} });
  const { error, again } = answer;
  useOnline(useCallback(() => error && again(), [error, again]));
  return answer;
}
