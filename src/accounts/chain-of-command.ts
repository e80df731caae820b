/** Who speaks with whose voice: a leader, an official, a spokesman and a part of a body are no witnesses beside it. */
export type Commands = ReadonlyMap<string, readonly string[]>;

/** An actor and all above it, by however many steps. */
export function voicesOf(actor: string, commands: Commands): ReadonlySet<string> {
  const found = new Set([actor]);
  for (const one of found) for (const above of commands.get(one) ?? []) found.add(above);
  return found;
}
