import { createContext, type ReactNode, useContext, useMemo } from 'react';

const Letters = createContext<ReadonlyMap<string, string>>(new Map());

interface LetteredProps {
  /** The slugs of the sources, in the order in which the page lists them. */
  sources: string[];
  children: ReactNode;
}

/** A page that lists its sources once, as A, B, C: within it a fact names its source by that letter. */
export function LetteredSources({ sources, children }: LetteredProps) {
  const key = sources.join(' ');
  const letters = useMemo(() => new Map(key.split(' ').map((slug, index) => [slug, letterOf(index)])), [key]);
  return <Letters value={letters}>{children}</Letters>;
}

/** By its slug; undefined for a source that the page does not list. */
export function useLetters(): ReadonlyMap<string, string> {
  return useContext(Letters);
}

/** `A` to `Z`, then `AA`: as the columns of a spreadsheet. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The id of a source in the list of its page. */
export const sourceId = (letter: string): string => `source-${letter.toLowerCase()}`;
