/** What somebody writes of a changeset: a comment, a name, a note. Others read it, in a terminal as well. */
import { strayCharacters } from '../dossier/characters.ts';

const MAX_CHARACTERS = 4_000;

/** As `4001 characters, and 4000 are allowed`: to be said after what has them. */
export function problemOfWords(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return `${text.length} characters, and ${MAX_CHARACTERS} are allowed`;
  return strayCharacters(text)[0]?.message;
}
