import 'server-only';
import { createHash } from 'node:crypto';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';

/** What all that is published is like: a mark that changes with it, and since when it has been so. */
export interface ContentMark {
  mark: string;
  changedAt: Date;
}

/** One cheap question, whatever the paper holds. A scheduled story changes it at its time. */
export async function getContentMark(): Promise<ContentMark> {
  const { rows } = await pool.query<{ number: string; grownAt: Date; visibleAt: Date | null }>({
    name: 'content-mark',
    text: `SELECT number::text, grown_at AS "grownAt",
        (SELECT published_at FROM articles WHERE published_at <= now() ORDER BY published_at DESC LIMIT 1) AS "visibleAt"
      FROM content_version`,
  });
  const { number, grownAt, visibleAt } = rows[0] ?? { number: '', grownAt: new Date(0), visibleAt: null };
  return { mark: `${number}/${visibleAt?.getTime()}`, changedAt: new Date(Math.max(grownAt.getTime(), visibleAt?.getTime() ?? 0)) };
}

/** An entity tag of what a document is made of: the portal's address too, which stands in all of them. Weak: it is sent compressed as well. */
export const entityTag = (...parts: readonly unknown[]) =>
  `W/"${createHash('sha256')
    .update(JSON.stringify([env.publicUrl, ...parts]))
    .digest('base64url')
    .slice(0, 22)}"`;
