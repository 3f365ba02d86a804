import 'server-only';
import { type Actor, canRead, canReadLog } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import { owned } from '../outcome.ts';
import { type Cursor, type LogFilter, spanOf } from './log.ts';
import { verbsFor } from './verbs.ts';

export interface LoggedEvent {
  id: string;
  at: Date;
  actor: string;
  actorId: string | null;
  verb: string;
  article: number | null;
  revision: number | null;
  before: unknown;
  after: unknown;
  detail: unknown;
  /** The story's headline; null where there is no story, or none that this person may read. */
  headline: string | null;
}

export const eventsOnPage = 50;

interface Asked {
  actor: Actor;
  filter: LogFilter;
  /** Null: from the newest on. */
  after: Cursor | null;
  zone: string;
  now: Date;
  limit: number;
}

/** `$1`: the instant before which; every condition reads along an index from the newest on, and stops when the page is full. */
const columns = 'id, at, actor, actor_id, verb, article_number, revision, before, after, detail';
const newestFirst = 'ORDER BY at DESC, id DESC LIMIT';

/** Events from the newest on, as far as this person may see them. */
export async function listEvents({ actor, filter, after, zone, now, limit }: Asked): Promise<LoggedEvent[]> {
  if (!canReadLog(actor)) return [];
  const verbs = verbsFor(actor, filter.kind);
  const { since, until } = spanOf(filter, zone);
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    ...(after ? [`(at, id) < (${put(after.at)}::timestamptz, ${put(after.id)}::bigint)`] : []),
    ...(since ? [`at >= ${put(since)}::timestamptz`] : []),
    ...(until ? [`at < ${put(until)}::timestamptz`] : []),
    ...(filter.article ? [`article_number = ${put(filter.article)}::int`] : []),
    ...(filter.who
      ? [filter.who.startsWith('!') ? `actor = ${put(filter.who.slice(1))} AND actor_id IS NULL` : `actor_id = ${put(filter.who)}`]
      : []),
  ];
  const where = (more: string[]) => ([...conditions, ...more].length > 0 ? `WHERE ${[...conditions, ...more].join(' AND ')}` : '');
  const most = put(limit);
  // Of a person or a story the verbs are looked through; else each verb is read along its own index, and the newest of all taken.
  const isNarrow = filter.article !== null || filter.who !== null;
  const source =
    verbs === null
      ? `SELECT ${columns} FROM events ${where([])} ${newestFirst} ${most}`
      : isNarrow
        ? `SELECT ${columns} FROM events ${where([`verb = ANY(${put(verbs)}::text[])`])} ${newestFirst} ${most}`
        : `SELECT e.* FROM unnest(${put(verbs)}::text[]) AS wanted, LATERAL (
             SELECT ${columns} FROM events ${where(['verb = wanted'])} ${newestFirst} ${most}) AS e ${newestFirst} ${most}`;
  const { rows } = await pool.query(source, values);
  const headlines = await readHeadlines(
    actor,
    rows.flatMap((row) => row.article_number ?? []),
    now,
  );
  return rows.map(({ actor_id, article_number, ...row }) => ({
    ...row,
    id: String(row.id),
    actorId: actor_id,
    article: article_number,
    headline: headlines.get(article_number) ?? null,
  }));
}

async function readHeadlines(actor: Actor, numbers: number[], now: Date): Promise<Map<number, string>> {
  const rows = await db.article.findMany({
    where: { number: { in: [...new Set(numbers)] } },
    select: { number: true, headline: true, ownerId: true, sectionId: true, publishedAt: true, section: { select: { parentId: true } } },
  });
  const readable = rows.filter((row) => canRead(actor, owned({ ...row, parentSectionId: row.section.parentId }, now)));
  return new Map(readable.map(({ number, headline }) => [number, headline]));
}

/** Who may have done something: everybody who works or worked here. */
export async function listActors(actor: Actor): Promise<{ id: string; name: string }[]> {
  return canReadLog(actor) ? db.user.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }) : [];
}
