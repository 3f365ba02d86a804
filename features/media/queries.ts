import 'server-only';
import { type Actor, canEditMedia } from '#features/accounts/roles.ts';
import { db, type Prisma, pool } from '#platform/db/client.ts';
import type { MediaItem } from './media-source.ts';
import { pictureSelect } from './picture.ts';

const mediaSelect = { ...pictureSelect, kind: true, mime: true, seconds: true } as const;

/** The media with these numbers, by number; one that does not exist is left out. */
export async function getMedia(ids: readonly number[]) {
  const rows = await db.media.findMany({ where: { id: { in: [...ids] } }, select: mediaSelect });
  return new Map(rows.map((row) => [row.id, row]));
}
export type Media = Awaited<ReturnType<typeof getMedia>> extends Map<number, infer Row> ? Row : never;

const itemSelect = { ...mediaSelect, createdAt: true, addedById: true, addedBy: { select: { name: true } } } satisfies Prisma.MediaSelect;
type Row = Prisma.MediaGetPayload<{ select: typeof itemSelect }>;

const toItem = (actor: Actor, { addedById, addedBy, createdAt, kind, ...row }: Row): MediaItem => ({
  ...row,
  kind: kind === 'video' || kind === 'audio' ? kind : 'image',
  addedAt: createdAt.toISOString(),
  addedBy: addedBy?.name ?? null,
  isEditable: canEditMedia(actor, { addedById }),
});

/** Those that exist among these, as this person may handle them; all of the newsroom may see them. */
export async function listItems(actor: Actor, ids: readonly number[]): Promise<MediaItem[]> {
  const rows = await db.media.findMany({ where: { id: { in: [...ids] } }, select: itemSelect });
  return rows.map((row) => toItem(actor, row));
}

export async function getItem(actor: Actor, id: number): Promise<MediaItem | null> {
  return (await listItems(actor, [id]))[0] ?? null;
}

export const libraryPage = 48;

export interface LibraryFilter {
  /** Words of alt, caption or credit, in any order. */
  search: string;
  kind: MediaItem['kind'] | null;
  isMine: boolean;
  /** Those that were added before this one. */
  before: number | null;
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** One page of the library, the newest first. */
export async function listLibrary(actor: Actor, { search, kind, isMine, before }: LibraryFilter) {
  const values: unknown[] = [libraryPage + 1];
  const given = (value: unknown) => `$${values.push(value)}`;
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const conditions = [
    'true',
    kind && `kind = ${given(kind)}`,
    isMine && `added_by = ${given(actor.id)}`,
    before && `id < ${given(before)}`,
    ...words.map((word) => `library_text LIKE ${given(`%${escapeLike(word)}%`)}`),
  ].filter(Boolean);
  const { rows } = await pool.query<{ id: number }>(
    `SELECT id FROM media WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT $1::int`,
    values,
  );
  const items = await listItems(
    actor,
    rows.slice(0, libraryPage).map(({ id }) => id),
  );
  return { items: items.sort((a, b) => b.id - a.id), hasMore: rows.length > libraryPage };
}

/** What decides who is served the files of an original: whether readers are shown it now. Null when there is no such original. */
export async function getExposure(hash: string): Promise<{ id: number; isShown: boolean } | null> {
  const { rows } = await pool.query<{ id: number; isShown: boolean }>({
    name: 'media-exposure',
    text: `SELECT m.id, EXISTS (
        SELECT FROM media_uses u JOIN articles a ON a.number = u.article_number
        WHERE u.media_id = m.id AND a.published_at <= now() AND a.withdrawn_at IS NULL
      ) AS "isShown" FROM media m WHERE m.hash = $1`,
    values: [hash],
  });
  return rows[0] ?? null;
}
