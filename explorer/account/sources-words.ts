/** How many report something, and how many of them do not draw on each other, in a reader's words. */
import { counted } from '../words.ts';

interface Sourced {
  sourceCount: number;
  independentSourceCount: number;
}

/** `1 source`, `3 sources, 2 of them independent`, `2 sources, not independent of each other`. */
export function sourcesWords({ sourceCount, independentSourceCount }: Sourced): string {
  const sources = counted(sourceCount, 'source');
  if (sourceCount === 1) return sources;
  if (independentSourceCount === 1) return `${sources}, not independent of each other`;
  if (independentSourceCount === sourceCount) return `${sources}, independent of each other`;
  return `${sources}, ${independentSourceCount} of them independent`;
}
