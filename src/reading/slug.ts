/** Of a name or a title, as the dossiers write slugs; empty where it has no Latin letter. */
export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`ʼʻʾʿ.]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
