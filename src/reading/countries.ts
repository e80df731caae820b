/** The names of countries in a language, as the platform has them. */
import { foldedWords } from './tokens.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that ISO 3166-1 leaves to users, or that name no country: the Union, the eurozone, the United Nations. */
const NONE = /^(A[A]|EU|EZ|Q[M-Z]|UN|X[A-Z]|ZZ)$/;
const known = new Map<string, ReadonlySet<string>>();

export function isCountry(name: string, language: string): boolean {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names.has(foldedWords(name).join(' '));
}

function namesIn(language: string): ReadonlySet<string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
    (code) => !NONE.test(code),
  );
  const names = codes.flatMap((code) => display.of(code) ?? []);
  // What news call it more often than the standard does.
  const others = language === 'en' ? ['Britain', 'UK'] : [];
  return new Set([...names, ...others].map((name) => foldedWords(name).join(' ')));
}
