/** What was perhaps meant, in the words of the one who asks and as the texts print them. */
import { soughtIn, wordsIn } from '../../schema/search.ts';
import { flatTexts } from '../planner/search-texts.ts';
import type { Correction } from '../planner/suggestion.ts';

export function suggestionOf(text: string, corrections: readonly Correction[] | null): string | null {
  if (!corrections?.length) return null;
  const words = soughtIn(text);
  let suggestion = text.normalize();
  // From the end on, so that what stands before stays where it is.
  for (const [place, term, texts] of corrections.toSorted(([a], [b]) => b - a)) {
    const { start = 0, end = 0 } = words[place] ?? {};
    const typed = suggestion.slice(start, end);
    const printed = printedIn(flatTexts(texts), term);
    const meant = typed === typed.toLowerCase() ? printed.toLowerCase() : printed;
    suggestion = suggestion.slice(0, start) + meant + suggestion.slice(end);
  }
  return suggestion.trim();
}

/** The index has words folded: `kataib` is `Kata'ib` to a reader. */
function printedIn(texts: readonly string[], term: string): string {
  for (const text of texts) {
    const word = wordsIn(text).find(({ folded }) => folded === term);
    if (word) return text.slice(word.start, word.end);
  }
  return term;
}
