/** What somebody writes of a changeset: a comment, a name, a note. Others read it, in a terminal as well. */
import { strayCharacters } from '../dossier/characters.ts';

const MAX_CHARACTERS = 4_000;
const MAX_ID_CHARACTERS = 200;

/** As `4001 characters, and 4000 are allowed`: to be said after what has them. */
export function problemOfWords(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return `${text.length} characters, and ${MAX_CHARACTERS} are allowed`;
  return strayCharacters(text)[0]?.message;
}

/** The id that a program gives to what it proposes. */
export function problemOfId(text: string): string | undefined {
  if (!text) return 'no characters: leave it out, or give one';
  if (text.length > MAX_ID_CHARACTERS) {
    return `${text.length} characters, and ${MAX_ID_CHARACTERS} are allowed`;
  }
  return problemOfWords(text);
}
