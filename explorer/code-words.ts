/** Languages and countries by their codes, in a reader's words. */

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** `ar-Latn` as `Arabic (Latin)`. */
export const languageName = (tag: string): string => displayName(LANGUAGES, tag);

/** `IQ` as `Iraq`. */
export const countryName = (letters: string): string => displayName(COUNTRIES, letters);

/** As it stands where it is no code that the browser knows. */
function displayName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
