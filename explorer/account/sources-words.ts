/** How many report something, and how many of them do not draw on each other, in a reader's words. */
import { counted } from '../words.ts';

export interface Sourced {
  sourceCount: number;
  independentSourceCount: number;
}

/** `1 source`, `3 sources, 2 independent`, `3 sources, all independent`, `2 sources, not independent`. */
export function sourcesWords({ sourceCount, independentSourceCount }: Sourced): string {
  const sources = counted(sourceCount, 'source');
  if (sourceCount === 1) return sources;
  if (independentSourceCount === 1) return `${sources}, not independent`;
  if (independentSourceCount === sourceCount) return `${sources}, all independent`;
  return `${sources}, ${independentSourceCount} independent`;
}
