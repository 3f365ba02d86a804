import type { Pool } from 'pg';
import type { View } from './view.ts';

/** What was counted, as text that is easy to compare. */
export interface Counted {
  /** slot|article|visitor, in order. */
  seen: string[];
  /** minute|article|readers, in order. */
  minutes: string[];
}

/** When an article could be read, in seconds since 1970. */
export interface Readable {
  from: number;
  until: number;
}

export const keyOf = ({ slot, article, visitor }: View) => `${slot}|${article}|${visitor}`;

/** What must be counted, by brute force: for tests. Given batches in the order in which they were committed. */
export class ViewOracle {
  #first = new Map<string, { minute: number; article: number }>();
  #articles: ReadonlyMap<number, Readable>;

  constructor(articles: ReadonlyMap<number, Readable>) {
    this.#articles = articles;
  }

  /** Of a batch the earliest view of a reader counts, wherever it stands. */
  apply(views: readonly View[]): void {
    for (const view of views.toSorted((a, b) => a.at - b.at)) {
      const readable = this.#articles.get(view.article);
      if (!readable || view.at < readable.from || view.at >= readable.until || this.#first.has(keyOf(view))) continue;
      this.#first.set(keyOf(view), { minute: Math.floor(view.at / 60), article: view.article });
    }
  }

  counted(): Counted {
    const readers = new Map<string, number>();
    for (const { minute, article } of this.#first.values()) {
      const key = `${minute}|${article}`;
      readers.set(key, (readers.get(key) ?? 0) + 1);
    }
    return { seen: [...this.#first.keys()].sort(), minutes: [...readers].map(([key, count]) => `${key}|${count}`).sort() };
  }
}

/** What PostgreSQL has counted. */
export async function readCounted(pool: Pick<Pool, 'query'>): Promise<Counted> {
  const seen = await pool.query<{ key: string }>("SELECT concat_ws('|', slot, article, visitor) AS key FROM view_seen");
  const minutes = await pool.query<{ key: string }>("SELECT concat_ws('|', minute, article, readers) AS key FROM view_minute");
  return { seen: seen.rows.map((row) => row.key).sort(), minutes: minutes.rows.map((row) => row.key).sort() };
}
