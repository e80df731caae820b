import { BoundedCache } from '../bounded-cache.ts';

/**
 * In the place of the package lru-cache in the public script (wrangler.toml, alias): of its 16 KB Yoga needs what is here,
 * for one entry. tests/deploy asks the script that holds it.
 */
export class LRUCache<Key, Value> extends BoundedCache<Key, Value> {
  constructor({ max }: { max: number }) {
    super(max);
  }
}
