import { LRUCache } from 'lru-cache';

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Token buckets, one a key: `burst` tokens at first, `perSecond` more each second up to `burst` again.
 * Holds the `keys` most recently used; a bucket that fell out starts full, so memory is bounded and the limit errs on the reader's side.
 */
export class RateLimit<Key extends string | number | bigint> {
  #buckets: LRUCache<Key, Bucket>;
  #burst: number;
  #perSecond: number;

  constructor({ burst, perSecond, keys = 100_000 }: { burst: number; perSecond: number; keys?: number }) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#buckets = new LRUCache({ max: keys });
  }

  /** Takes one token; false when there is none. `at` is in milliseconds; a clock that steps back adds nothing. */
  take(key: Key, at: number): boolean {
    const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, at };
    bucket.tokens = Math.min(this.#burst, bucket.tokens + (Math.max(0, at - bucket.at) / 1000) * this.#perSecond);
    bucket.at = at;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  /** Gives back a token that was taken for nothing. */
  giveBack(key: Key): void {
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.tokens = Math.min(this.#burst, bucket.tokens + 1);
  }
}
