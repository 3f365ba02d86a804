import 'server-only';
import { type Actor, canFile } from '#features/accounts/roles.ts';
import { pool } from '#platform/db/client.ts';
import { cleanText } from '#ui/clean-text.ts';
import type { Localized } from '#ui/language.ts';
import { selected, tableOf } from './filed-rows.ts';
import type { Kind } from './filing.ts';
import type { ListedItem } from './form-fields.ts';

/** At most so many are shown at a time; a search finds the others. */
export const mostListed = 200;

const live = 'a.published_at <= now() AND a.withdrawn_at IS NULL';
const stories: Record<Kind, string> = {
  section: `SELECT count(*)::int FROM articles a WHERE a.section_id = l.id AND ${live}`,
  topic: `SELECT count(*)::int FROM article_tags t JOIN articles a ON a.number = t.article_number WHERE t.tag_id = l.id AND ${live}`,
  series: `SELECT count(*)::int FROM articles a WHERE a.series_id = l.id AND ${live}`,
  author: `SELECT count(*)::int FROM bylines b JOIN articles a ON a.number = b.article_number WHERE b.author_id = l.id AND ${live}`,
};
const order: Record<Kind, string> = { section: 'position, id', topic: 'slug', series: 'slug', author: 'slug' };

/** Everything that stories are filed or signed by, of one kind; found by any of its names, its slug or a former one. */
export async function listFiled(actor: Actor, kind: Kind, search = ''): Promise<ListedItem[]> {
  if (!canFile(actor)) return [];
  const contains = cleanText(search)
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&');
  const people = kind === 'author' ? 'ARRAY(SELECT u.name FROM users u WHERE u.author_id = l.id ORDER BY u.name)' : "'{}'::text[]";
  const { rows } = await pool.query<ListedItem>(
    `SELECT l.*, (${stories[kind]}) AS stories, ${people} AS people,
       ARRAY(SELECT f.slug FROM former_slugs f WHERE f.kind = $2 AND f.leads_to = l.id ORDER BY f.left_at DESC)::text[] AS former
     FROM (
       SELECT id, revision, ${selected(kind)}${kind === 'section' ? ', position' : ''} FROM ${tableOf(kind)} l
       WHERE $1 = '' OR slug LIKE '%' || $1 || '%' OR EXISTS (SELECT FROM jsonb_each_text(name) AS n WHERE lower(n.value) LIKE '%' || $1 || '%')
         OR EXISTS (SELECT FROM former_slugs f WHERE f.kind = $2 AND f.leads_to = l.id AND f.slug LIKE '%' || $1 || '%')
       ORDER BY ${order[kind]} LIMIT ${mostListed}
     ) AS l ORDER BY ${order[kind]}`,
    [contains, kind],
  );
  return rows;
}

/** The topic that somebody means by its address or one of its names; null where there is none. */
export async function findTopic(words: string): Promise<{ id: number; name: Localized } | null> {
  const { rows } = await pool.query<{ id: number; name: Localized }>(
    `SELECT id, name FROM tags WHERE slug = $1 OR EXISTS (SELECT FROM jsonb_each_text(name) AS n WHERE lower(n.value) = $1)
     ORDER BY slug = $1 DESC, id LIMIT 1`,
    [words],
  );
  return rows[0] ?? null;
}
