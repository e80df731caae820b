/** The words by which `ActorFilter.name` finds a name: those of a search, but each begins where a word of the name does. */
import { spellingsOf, wordsAsked } from './search.ts';

/** A word is found by its beginning, so one of a script without spaces is there from each of its characters on. */
export function wordsOfName(name: string): string[] {
  const words = spellingsOf(wordsAsked(name)).flat();
  const parts = words.flatMap((word) => {
    const characters = word.split(' ');
    return characters.map((_, index) => characters.slice(index).join(''));
  });
  return [...new Set(parts)];
}

export function nameWordsAsked(text: string): string[] {
  return [...new Set(wordsAsked(text).map((word) => word.replaceAll(' ', '')))];
}
