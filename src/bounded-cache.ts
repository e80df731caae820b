interface Entry<Value> {
  value: Value;
  weight: number;
}

/** Keeps what was used last, and no more of it than its limits allow: a Worker has 128 MB for all that it holds. */
export class BoundedCache<Key, Value> {
  readonly #maxEntries: number;
  readonly #maxWeight: number;
  /** The one that was used last comes last. */
  readonly #entries = new Map<Key, Entry<Value>>();
  #weight = 0;

  /** `maxWeight` is of all entries together; where none is given, they are only counted. */
  constructor(maxEntries: number, maxWeight = Number.POSITIVE_INFINITY) {
    this.#maxEntries = maxEntries;
    this.#maxWeight = maxWeight;
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: Key, value: Value, weight = 0): void {
    this.#remove(key);
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    while (this.#entries.size > this.#maxEntries || this.#weight > this.#maxWeight) {
      const [oldest] = this.#entries.keys();
      this.#remove(oldest as Key);
    }
  }

  #remove(key: Key): void {
    const entry = this.#entries.get(key);
    if (entry && this.#entries.delete(key)) this.#weight -= entry.weight;
  }
}
