import 'server-only';
import { articlePath } from '#features/articles/article.ts';
import { cropped } from '#features/media/picture.ts';
import type { Site } from '#features/taxonomy/queries.ts';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import type { SitemapEntry } from './sitemap.ts';

/** As many stories are in memory at a time. */
export const storiesAtOnce = 1_000;
/** So many of the longest that there can be are less than the largest sitemap: neither of its limits is ever reached. */
export const storiesInSitemap = 20_000;

interface Row {
  number: number;
  language: Language;
  slug: string;
  section: string;
  headline: string;
  published_at: Date;
  updated_at: Date | null;
  hash: string | null;
  focal_x: number;
  focal_y: number;
  cuts: unknown;
  other_language: Language | null;
  other_slug: string;
  other_section: string;
}

const live = 'a.published_at <= now() AND a.withdrawn_at IS NULL';

const select = `SELECT a.number, a.language, a.slug, coalesce(p.slug, s.slug) AS section, a.headline, a.published_at, a.updated_at,
    m.hash, m.focal_x, m.focal_y, m.cuts, c.language AS other_language, c.slug AS other_slug, coalesce(cp.slug, cs.slug) AS other_section
  FROM listed l JOIN articles a USING (number)
  JOIN sections s ON s.id = a.section_id LEFT JOIN sections p ON p.id = s.parent_id
  LEFT JOIN media m ON m.id = a.lead_media_id AND (m.rights_until IS NULL OR m.rights_until > now())
  LEFT JOIN articles c ON c.story = a.story AND c.language <> a.language AND c.published_at <= now() AND c.withdrawn_at IS NULL
  LEFT JOIN sections cs ON cs.id = c.section_id LEFT JOIN sections cp ON cp.id = cs.parent_id`;

interface Span {
  from: Date;
  until: Date;
}

/** Each month in which stories came out that are there, with how many and when one changed last. */
export async function listMonths(): Promise<{ month: string; count: number; changedAt: Date }[]> {
  const { rows } = await pool.query<{ month: string; count: number; changedAt: Date }>(
    `SELECT to_char(a.published_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS count,
       max(coalesce(a.updated_at, a.published_at)) AS "changedAt"
     FROM articles a WHERE ${live} GROUP BY 1 ORDER BY 1`,
  );
  return rows;
}

/** The first story of a part of a span, by time and number; null where there are not so many. */
export async function getPartStart({ from, until }: Span, part: number): Promise<{ at: Date; number: number } | null> {
  const { rows } = await pool.query<{ at: Date; number: number }>(
    `SELECT a.published_at AS at, a.number FROM articles a WHERE ${live} AND a.published_at >= $1 AND a.published_at < $2
     ORDER BY a.published_at, a.number LIMIT 1 OFFSET $3`,
    [from, until, (part - 1) * storiesInSitemap],
  );
  return rows[0] ?? null;
}

/** The stories of a part, from its first on: page by page along an index, whatever their number. */
export async function* readStories(start: { at: Date; number: number }, until: Date, site: Site): AsyncGenerator<SitemapEntry[]> {
  let [after, left] = [{ at: start.at, number: start.number - 1 }, storiesInSitemap];
  while (left > 0) {
    const { rows } = await pool.query<Row>({
      name: 'sitemap-stories',
      text: `WITH listed AS (
          SELECT a.number FROM articles a WHERE ${live} AND (a.published_at, a.number) > ($1, $2) AND a.published_at < $3
          ORDER BY a.published_at, a.number LIMIT $4
        ) ${select} ORDER BY a.published_at, a.number`,
      values: [after.at, after.number, until, Math.min(left, storiesAtOnce)],
    });
    const last = rows.at(-1);
    if (last) yield rows.map((row) => toEntry(row, site));
    if (!last || rows.length < storiesAtOnce) return;
    left -= rows.length;
    after = { at: last.published_at, number: last.number };
  }
}

/** The stories that came out since, the newest first, as a news sitemap has them. */
export async function listNews(since: Date, { limit, offset }: { limit: number; offset: number }, site: Site): Promise<SitemapEntry[]> {
  const { rows } = await pool.query<Row>(
    `WITH listed AS (
        SELECT a.number FROM articles a WHERE ${live} AND a.published_at > $1 ORDER BY a.published_at DESC, a.number DESC LIMIT $2 OFFSET $3
      ) ${select} ORDER BY a.published_at DESC, a.number DESC`,
    [since, limit, offset],
  );
  return rows.map((row) => ({
    ...toEntry(row, site),
    news: { publication: inLanguage(site.name, row.language), language: row.language, publishedAt: row.published_at, title: row.headline },
  }));
}

export async function countNews(since: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM articles a WHERE ${live} AND a.published_at > $1`,
    [since],
  );
  return rows[0]?.count ?? 0;
}

function toEntry(row: Row, { defaultLanguage }: Site): SitemapEntry {
  const address = env.publicUrl + articlePath(row, defaultLanguage);
  const other = row.other_language && {
    language: row.other_language,
    address:
      env.publicUrl + articlePath({ language: row.other_language, slug: row.other_slug, section: row.other_section }, defaultLanguage),
  };
  const picture = row.hash && {
    hash: row.hash,
    focalX: row.focal_x,
    focalY: row.focal_y,
    cuts: row.cuts,
    width: null,
    height: null,
    alt: '',
    caption: '',
    credit: '',
  };
  return {
    address,
    changedAt: row.updated_at ?? row.published_at,
    ...(other && { alternates: withDefault([{ language: row.language, address }, other], defaultLanguage) }),
    ...(picture && { pictures: [env.publicUrl + cropped(picture, '16x9').path] }),
  };
}

/** Languages in their order, and where whoever reads none of them is led. */
export function withDefault(pages: readonly { language: string; address: string }[], defaultLanguage: Language) {
  const byDefault = pages.find(({ language }) => language === defaultLanguage);
  const sorted = [...pages].sort((a, b) => a.language.localeCompare(b.language));
  return byDefault ? [...sorted, { language: 'x-default', address: byDefault.address }] : sorted;
}
