import 'server-only';
import { type Actor, canRead } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { type Standing, standingOf } from './workflow.ts';

export const pageLength = 50;

export const deskViews = ['all', 'mine', 'waiting', 'scheduled'] as const;
export const deskStates = ['draft', 'in_review', 'approved', 'scheduled', 'published', 'changed', 'withdrawn'] as const;
export const deskSorts = ['changed', 'published', 'headline'] as const;

export type DeskState = (typeof deskStates)[number];

export interface DeskFilter {
  view: (typeof deskViews)[number];
  /** Words of headline, standfirst, kicker or address, in any order; or an article's number. */
  search: string;
  state: DeskState | null;
  section: number | null;
  language: Language | null;
  author: number | null;
  sort: (typeof deskSorts)[number];
  page: number;
}

/** One condition for every newsroom list: the same rule as `canRead`. */
const readable = `($1::text IN ('chief', 'admin') OR a.owner_id = $2 OR (a.published_at IS NOT NULL AND a.published_at <= now())
  OR ($1 = 'editor' AND (cardinality($3::int[]) = 0 OR a.section_id = ANY($3) OR s.parent_id = ANY($3))))`;

const views: Record<DeskFilter['view'], string> = {
  all: '',
  mine: 'AND a.owner_id = $2',
  // The desk: what was handed in, or approved and has no time yet. A writer: what came back. Everybody: where a note asks for them.
  waiting: `AND ((a.due_at IS NULL AND ((a.owner_id = $2 AND a.returned_reason IS NOT NULL) OR ($1 <> 'reporter' AND a.stage IN ('in_review', 'approved')
    AND ($1 IN ('chief', 'admin') OR cardinality($3::int[]) = 0 OR a.section_id = ANY($3) OR s.parent_id = ANY($3)))))
    OR a.number IN (SELECT n.article_number FROM notes n WHERE n.resolved_at IS NULL AND n.mentions @> ARRAY[$2::text]))`,
  scheduled: 'AND a.due_at IS NOT NULL AND a.due_at > now()',
};

const out = 'a.published_at IS NOT NULL AND a.published_at <= now()';
const notOut = '(a.published_at IS NULL OR a.published_at > now())';
const states: Record<DeskState, string> = {
  draft: `AND a.stage = 'draft' AND a.due_at IS NULL AND a.published_at IS NULL`,
  in_review: `AND a.stage = 'in_review' AND a.due_at IS NULL AND ${notOut}`,
  approved: `AND a.stage = 'approved' AND a.due_at IS NULL AND ${notOut}`,
  scheduled: 'AND a.due_at > now()',
  published: `AND ${out} AND a.withdrawn_at IS NULL`,
  changed: `AND ${out} AND a.withdrawn_at IS NULL AND a.revision <> a.live_revision`,
  withdrawn: `AND ${out} AND a.withdrawn_at IS NOT NULL`,
};

const orders: Record<DeskFilter['sort'], string> = {
  changed: 'a.changed_at DESC, a.number DESC',
  published: 'a.published_at DESC NULLS LAST, a.number DESC',
  headline: 'a.headline, a.number',
};

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** Every word must occur; the longest are found by trigram, the rest filtered. */
const wordsOf = (search: string) => search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);

function conditions({ view, search, state, section, language, author }: DeskFilter, values: unknown[]): string {
  const parts = [readable, views[view], state ? states[state] : ''];
  const given = (value: unknown) => `$${values.push(value)}`;
  const words = wordsOf(search);
  if (words.length === 1 && /^#?\d{1,9}$/.test(words[0] ?? ''))
    parts.push(
      `AND (a.number = ${given(Number(words[0]?.replace('#', '')))} OR a.desk_text LIKE ${given(`%${escapeLike(words[0] ?? '')}%`)})`,
    );
  else for (const word of words) parts.push(`AND a.desk_text LIKE ${given(`%${escapeLike(word)}%`)}`);
  if (section) parts.push(`AND (a.section_id = ${given(section)} OR s.parent_id = $${values.length})`);
  if (language) parts.push(`AND a.language = ${given(language)}`);
  if (author) parts.push(`AND EXISTS (SELECT FROM bylines b WHERE b.article_number = a.number AND b.author_id = ${given(author)})`);
  return parts.join(' ');
}

/** One page of the newsroom's list, with one more than fits where there is a next page. */
export async function listDesk(actor: Actor, filter: DeskFilter, now: Date) {
  const values: unknown[] = [actor.role, actor.id, actor.sectionIds];
  const where = conditions(filter, values);
  const { rows } = await pool.query<{ number: number }>(
    `SELECT a.number FROM articles a JOIN sections s ON s.id = a.section_id WHERE ${where}
     ORDER BY ${orders[filter.sort]} LIMIT $${values.push(pageLength + 1)}::int OFFSET $${values.push((filter.page - 1) * pageLength)}::int`,
    values,
  );
  const found = await listByNumber(rows.map((row) => row.number).slice(0, pageLength), now);
  return { articles: found, hasNext: rows.length > pageLength };
}

/** How many lie in each of the views, at most 100 each: enough for a badge. */
export async function countDesk(actor: Actor): Promise<Record<'waiting' | 'scheduled', number>> {
  const count = async (view: 'waiting' | 'scheduled') => {
    const { rows } = await pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT FROM articles a JOIN sections s ON s.id = a.section_id WHERE ${readable} ${views[view]} LIMIT 100) AS few`,
      [actor.role, actor.id, actor.sectionIds],
    );
    return rows[0]?.count ?? 0;
  };
  const [waiting, scheduled] = await Promise.all([count('waiting'), count('scheduled')]);
  return { waiting, scheduled };
}

const deskSelect = {
  number: true,
  language: true,
  headline: true,
  slug: true,
  stage: true,
  revision: true,
  liveRevision: true,
  publishedAt: true,
  updatedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  withdrawnKind: true,
  withdrawnNote: true,
  dueAt: true,
  dueRevision: true,
  returnedReason: true,
  changedAt: true,
  ownerId: true,
  sectionId: true,
  owner: { select: { name: true } },
  section: { select: { slug: true, name: true, parentId: true, parent: { select: { slug: true, name: true } } } },
  bylines: { select: { author: { select: { name: true } } }, orderBy: { position: 'asc' } },
  editing: { select: { userId: true, seenAt: true, user: { select: { name: true } } } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof readDesk>>>;
const readDesk = (number: number) => db.article.findUnique({ where: { number }, select: deskSelect });

const toDesk = (row: Row, now: Date) => ({
  ...row,
  parentSectionId: row.section.parentId,
  standing: standingOf(row, now) satisfies Standing,
  isOut: row.publishedAt !== null && row.publishedAt <= now,
});
export type DeskArticle = ReturnType<typeof toDesk>;

async function listByNumber(numbers: readonly number[], now: Date): Promise<DeskArticle[]> {
  const rows = await db.article.findMany({ where: { number: { in: [...numbers] } }, select: deskSelect });
  const byNumber = new Map(rows.map((row) => [row.number, toDesk(row, now)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** An article as the newsroom knows it; null when there is none, or none that this person may read. */
export async function getDeskArticle(actor: Actor, number: number, now: Date): Promise<DeskArticle | null> {
  const row = await readDesk(number);
  const article = row && toDesk(row, now);
  return article && canRead(actor, article) ? article : null;
}

/** What happened to an article, the newest first. Takes what `getDeskArticle` gave: whoever has that may read this. */
export async function listEvents({ number }: DeskArticle) {
  return db.event.findMany({ where: { articleNumber: number }, orderBy: { id: 'desc' }, take: 500 });
}

/** Every revision of an article, without its text, the newest first. */
export async function listRevisions({ number }: DeskArticle) {
  return db.revision.findMany({
    where: { articleNumber: number },
    select: { number: true, savedByName: true, beganAt: true, savedAt: true, pinnedAt: true },
    orderBy: { number: 'desc' },
    take: 500,
  });
}
