/** Search with suggestions as one types. */
export function SearchBox() {
  return null;
}
