/** So many of the items, the same for the same seed; all where no number is given. */
export function sampleOf<Item>(items: readonly Item[], count: number | undefined, seed: number): Item[] {
  if (count === undefined || count >= items.length) return [...items];
  let state = seed;
  // Mulberry32: small, and the same on every machine.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ item }) => item);
}
