/** Sets of records, by kind. */
import type { Kind } from '../../../schema/kinds.ts';
import { KIND_KEYS } from '../format.ts';

export class Records {
  readonly slugs = new Map<Kind, Set<string>>(KIND_KEYS.map((kind) => [kind, new Set()]));

  /** Whether it was not there before. */
  add(kind: Kind, slug: string): boolean {
    const slugs = this.of(kind);
    return slugs.size < slugs.add(slug).size;
  }

  has = (kind: string, slug: string): boolean => this.slugs.get(kind as Kind)?.has(slug) ?? false;

  of(kind: Kind): Set<string> {
    return this.slugs.get(kind) as Set<string>;
  }

  get size(): number {
    return [...this.slugs.values()].reduce((sum, { size }) => sum + size, 0);
  }

  *[Symbol.iterator](): Generator<[Kind, string]> {
    for (const [kind, slugs] of this.slugs) for (const slug of slugs) yield [kind, slug];
  }

  /** As a parameter for `json_each(?, '$.kind')`. */
  json(): string {
    return JSON.stringify(Object.fromEntries([...this.slugs].map(([kind, slugs]) => [kind, [...slugs]])));
  }
}
