import 'server-only';
import { type Actor, canEditMedia } from '#features/accounts/roles.ts';
import { clock } from '#platform/clock.ts';
import { db, type Prisma, pool } from '#platform/db/client.ts';
import { readCuts } from './crops.ts';
import type { LibraryState, MediaItem } from './media-source.ts';
import { pictureSelect } from './picture.ts';
import { lastDayOf, noticeDays, rightsAt } from './rights.ts';
import { inWorkingCopies } from './uses.ts';
import { getZone } from './zone.ts';

const mediaSelect = { ...pictureSelect, kind: true, mime: true, seconds: true } as const;

/** The media with these numbers, by number; one that does not exist is left out. */
export const getMedia = (ids: readonly number[]) => mediaWhere({ id: { in: [...ids] } });

/** Those of them that readers may be shown now: one without rights any more is left out too. */
export const getShownMedia = (ids: readonly number[]) =>
  mediaWhere({ id: { in: [...ids] }, OR: [{ rightsUntil: null }, { rightsUntil: { gt: clock.now() } }] });

async function mediaWhere(where: Prisma.MediaWhereInput) {
  const rows = await db.media.findMany({ where, select: mediaSelect });
  return new Map(rows.map((row) => [row.id, row]));
}
export type Media = Awaited<ReturnType<typeof getMedia>> extends Map<number, infer Row> ? Row : never;

const itemSelect = {
  ...mediaSelect,
  ...{ revision: true, fileName: true, licence: true, rightsUntil: true },
  ...{ createdAt: true, addedById: true, addedBy: { select: { name: true } } },
} satisfies Prisma.MediaSelect;
type Row = Prisma.MediaGetPayload<{ select: typeof itemSelect }>;

const toItem = (actor: Actor, zone: string, { addedById, addedBy, createdAt, kind, cuts, rightsUntil, ...row }: Row): MediaItem => ({
  ...row,
  cuts: readCuts(cuts),
  rights: rightsAt(rightsUntil, clock.now()),
  rightsLastDay: rightsUntil && lastDayOf(rightsUntil, zone),
  kind: kind === 'video' || kind === 'audio' ? kind : 'image',
  addedAt: createdAt.toISOString(),
  addedBy: addedBy?.name ?? null,
  isEditable: canEditMedia(actor, { addedById }),
});

/** Those that exist among these, as this person may handle them; all of the newsroom may see them. */
export async function listItems(actor: Actor, ids: readonly number[]): Promise<MediaItem[]> {
  const [zone, rows] = await Promise.all([getZone(), db.media.findMany({ where: { id: { in: [...ids] } }, select: itemSelect })]);
  return rows.map((row) => toItem(actor, zone, row));
}

export async function getItem(actor: Actor, id: number): Promise<MediaItem | null> {
  return (await listItems(actor, [id]))[0] ?? null;
}

export const libraryPage = 48;

export interface LibraryFilter {
  /** Words of alt, caption, credit or the file's name, in any order. */
  search: string;
  kind: MediaItem['kind'] | null;
  state: LibraryState | null;
  /** Whoever added it: their number, or `me`. */
  by: string | null;
  /** Those that were added before this one. */
  before: number | null;
}
export const wholeLibrary: LibraryFilter = { search: '', kind: null, state: null, by: null, before: null };

const states: Record<LibraryState, string> = {
  unused: `NOT EXISTS (SELECT FROM media_uses WHERE media_id = media.id) AND NOT EXISTS (SELECT FROM authors WHERE picture_id = media.id)
    AND id NOT IN (${inWorkingCopies})`,
  ending: `rights_until > now() AND rights_until <= now() + interval '${noticeDays} days'`,
  over: 'rights_until <= now()',
  incomplete: "(btrim(alt) = '' OR btrim(credit) = '')",
};
const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** One page of the library, the newest first; the first with everybody who added something. */
export async function listLibrary(actor: Actor, { search, kind, state, by, before }: LibraryFilter) {
  const values: unknown[] = [libraryPage + 1];
  const given = (value: unknown) => `$${values.push(value)}`;
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const conditions = [
    'true',
    kind && `kind = ${given(kind)}`,
    state && states[state],
    by && `added_by = ${given(by === 'me' ? actor.id : by)}`,
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
  const found = { items: items.sort((a, b) => b.id - a.id), hasMore: rows.length > libraryPage };
  return { ...found, ...(before === null && { people: await listAdders() }) };
}

const listAdders = () => db.user.findMany({ where: { media: { some: {} } }, select: { id: true, name: true }, orderBy: { name: 'asc' } });

/** As much of an original as decides who is served its files. */
export interface Exposure {
  id: number;
  /** Whether a story shows it that readers have now, or an author's page. */
  isShown: boolean;
  /** From when on readers may not be shown it; null: for good. */
  until: Date | null;
}

/** Null when there is no such original. */
export async function getExposure(hash: string): Promise<Exposure | null> {
  const { rows } = await pool.query<Exposure>({
    name: 'media-exposure',
    text: `SELECT m.id, m.rights_until AS until, EXISTS (
        SELECT FROM media_uses u JOIN articles a ON a.number = u.article_number
        WHERE u.media_id = m.id AND a.published_at <= now() AND a.withdrawn_at IS NULL
      ) OR EXISTS (SELECT FROM authors WHERE picture_id = m.id) AS "isShown" FROM media m WHERE m.hash = $1`,
    values: [hash],
  });
  return rows[0] ?? null;
}
