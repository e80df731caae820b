import type { Detail } from './facts.ts';
import { InItsWords } from './in-its-words.tsx';
import { only } from './paragraphs.ts';

/** What a paragraph is quoted with, of what is told of one record. */
export function Excerpts({ details }: { details: Detail[] }) {
  return <InItsWords excerpts={only('report', details).flatMap(({ excerpt }) => excerpt ?? [])} />;
}
