import 'server-only';
import type { ClientBase } from 'pg';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canFile } from '#features/accounts/roles.ts';
import { inLanguage, type Localized } from '#ui/language.ts';
import { contentOf, filing, lockRow, type Row, tableOf } from './filed-rows.ts';
import { type FilingOutcome, type FilingRefused, type Kind, refuse, verbs } from './filing.ts';

interface Removal {
  actor: Actor;
  at: Date;
  /** Of a section: where its stories, its series and its people go, and its address leads. */
  moveTo?: number | null;
}

/** Stories filed so, among what readers have or had, and among working copies and those that are due. */
const filedSo: Record<Kind, { live: string; copy: string }> = {
  section: { live: 'SELECT number FROM articles WHERE section_id = $1', copy: "r.content->'section' = to_jsonb($1::int)" },
  topic: { live: 'SELECT article_number FROM article_tags WHERE tag_id = $1', copy: "r.content->'tags' @> to_jsonb($1::int)" },
  series: { live: 'SELECT number FROM articles WHERE series_id = $1', copy: "r.content->'series' = to_jsonb($1::int)" },
  author: { live: 'SELECT article_number FROM bylines WHERE author_id = $1', copy: "r.content->'authors' @> to_jsonb($1::int)" },
};

/** Deletes what nothing is filed or signed by any more; else says what stands in the way. */
export async function removeFiled(kind: Kind, id: number, { actor, at, moveTo = null }: Removal): Promise<FilingOutcome<null>> {
  if (!canFile(actor)) return refuse('forbidden');
  return filing(async (client): Promise<FilingOutcome<null>> => {
    const row = await lockRow(client, kind, id);
    if (!row) return refuse('absent');
    const parent = kind === 'section' && (await findChildren(client, id));
    if (parent) return parent;
    const moved = kind === 'section' && moveTo !== null ? await moveStories(client, row, moveTo) : null;
    if (moved && 'ok' in moved) return moved;
    // What was moved stands in nobody's way any more; nothing is refused after it.
    const refused = moved ? null : await findObstacle(client, kind, id);
    if (refused) return refused;
    await client.query(`DELETE FROM ${tableOf(kind)} WHERE id = $1`, [id]);
    if (moved) {
      await client.query("INSERT INTO former_slugs (kind, slug, leads_to) VALUES ('section', $1, $2)", [row.slug, moveTo]);
      await client.query("SELECT note_moved_list('/' || $1::text, '/' || $2::text)", [row.slug, moved.slug]);
    }
    const detail = { id, ...(moved && { movedTo: moveTo, moved: moved.count }) };
    await recordEvent(client, { actor, at, verb: verbs[kind].remove, before: contentOf(kind, row), detail });
    return { ok: true, value: null };
  });
}

async function findChildren(client: ClientBase, id: number): Promise<FilingRefused | null> {
  const { rows } = await client.query<{ name: Localized }>('SELECT name FROM sections WHERE parent_id = $1 ORDER BY position', [id]);
  return rows.length > 0 ? refuse('has-children', { names: rows.map(({ name }) => inLanguage(name, 'en')).join(', ') }) : null;
}

async function findObstacle(client: ClientBase, kind: Kind, id: number): Promise<FilingRefused | null> {
  const { live, copy } = filedSo[kind];
  const stories = await count(
    client,
    `SELECT count(*)::int AS count FROM (${live} UNION SELECT a.number FROM articles a
       JOIN revisions r ON r.article_number = a.number AND r.number IN (a.revision, a.due_revision) WHERE ${copy}) AS filed`,
    id,
  );
  const series = kind === 'section' ? await count(client, 'SELECT count(*)::int AS count FROM series WHERE section_id = $1', id) : 0;
  if (stories + series > 0) return kind === 'section' ? refuse('has-stories', { stories, series }) : refuse('in-use', { stories });
  const holds = { section: '$1 = ANY(section_ids)', author: 'author_id = $1', topic: null, series: null }[kind];
  if (!holds) return null;
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM users WHERE ${holds} ORDER BY name LIMIT 10`, [id]);
  return rows.length > 0 ? refuse('has-people', { names: rows.map(({ name }) => name).join(', ') }) : null;
}

async function count(client: ClientBase, text: string, id: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(text, [id]);
  return rows[0]?.count ?? 0;
}

/** Files everything of a section, every version of it too, under another; its former addresses lead there as well. */
async function moveStories(client: ClientBase, { id }: Row, to: number): Promise<FilingRefused | { slug: string; count: number }> {
  if (id === to) return refuse('move-self');
  const target = await lockRow(client, 'section', to);
  if (!target) return refuse('parent-absent');
  const { rowCount } = await client.query('UPDATE articles SET section_id = $2 WHERE section_id = $1', [id, to]);
  await client.query(
    "UPDATE revisions SET content = jsonb_set(content, '{section}', to_jsonb($2::int)) WHERE content->'section' = to_jsonb($1::int)",
    [id, to],
  );
  await client.query('UPDATE series SET section_id = $2, revision = revision + 1 WHERE section_id = $1', [id, to]);
  // Who worked for that section works for the other: an empty list would mean the whole paper.
  for (const table of ['users', 'invitations'])
    await client.query(
      `UPDATE ${table} SET section_ids = ARRAY(SELECT DISTINCT each FROM unnest(array_replace(section_ids, $1, $2)) AS each ORDER BY each)
       WHERE $1 = ANY(section_ids)`,
      [id, to],
    );
  await client.query("UPDATE former_slugs SET leads_to = $2 WHERE kind = 'section' AND leads_to = $1", [id, to]);
  return { slug: target.slug, count: rowCount ?? 0 };
}
