const NAMES = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** `ar-Latn` as `Arabic (Latin)`; as it stands where it is no tag that the browser knows. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
