/** A list of numbers, each a choice. Once they are used up the first option is chosen: a shorter list is a simpler result. */
export class Choices {
  readonly #numbers: readonly number[];
  #used = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0, below `bound`. */
  below(bound: number): number {
    const number = this.#numbers[this.#used] ?? 0;
    this.#used += 1;
    return number % bound;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }
}
