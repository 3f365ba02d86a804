import 'server-only';
import { type Actor, canRead, type Owned } from '#features/accounts/roles.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { articlesIn, type Container, containersSchema, type FrontOf } from '../front.ts';
import { permit } from '../outcome.ts';
import { missing, place } from '../place.ts';
import { getLiveContainers, getStartingContainers } from '../queries.ts';
import { readStock } from '../stock.ts';

/** A story as the desk speaks of it. */
export interface DeskStory {
  number: number;
  /** Null: one that this person may not see. */
  headline: string | null;
  standing: 'out' | 'coming' | 'withdrawn' | 'unpublished';
  publishedAt: Date | null;
}

/** What an arrangement comes to at this instant. */
export interface Arrangement {
  stories: DeskStory[];
  /** By slot: the story that fills it by itself. */
  filled: Record<string, number>;
  /** Stories that were put somewhere and do not stand there. */
  missing: number[];
}

export interface ListedVersion {
  id: number;
  madeByName: string;
  madeAt: Date;
  liveAt: Date;
  restoredFrom: number | null;
  /** Whether the front fills itself in it. */
  isAutomatic: boolean;
  cancelledByName: string | null;
  headlines: string[];
}

export interface FrontDesk {
  of: FrontOf;
  revision: number;
  containers: Container[];
  isDraft: boolean;
  changedByName: string | null;
  changedAt: Date | null;
  live: number | null;
  versions: ListedVersion[];
  arrangement: Arrangement;
}

interface Row extends Omit<Owned, 'isOut'> {
  number: number;
  headline: string;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
}
const columns = `a.number, coalesce(nullif(a.front_headline, ''), a.headline) AS headline, a.owner_id AS "ownerId", a.section_id AS "sectionId",
  s.parent_id AS "parentSectionId", a.published_at AS "publishedAt", a.withdrawn_at AS "withdrawnAt"`;

function toDesk(actor: Actor, row: Row, now: Date): DeskStory {
  const isOut = row.publishedAt !== null && row.publishedAt <= now;
  const standing = row.withdrawnAt ? 'withdrawn' : isOut ? 'out' : row.publishedAt ? 'coming' : 'unpublished';
  return {
    number: row.number,
    headline: canRead(actor, { ...row, isOut }) ? row.headline : null,
    standing,
    publishedAt: row.publishedAt,
  };
}

async function listDeskStories(actor: Actor, numbers: readonly number[], now: Date): Promise<DeskStory[]> {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM articles a JOIN sections s ON s.id = a.section_id WHERE a.number = ANY($1::int[])`,
    [numbers],
  );
  return rows.map((row) => toDesk(actor, row, now));
}

/** What these containers would show readers now, for the desk. */
export async function describeArrangement(actor: Actor, of: FrontOf, containers: readonly Container[], now: Date): Promise<Arrangement> {
  const placed = place(containers, await readStock(of, containers, null), now);
  const places = placed.flatMap((each) => each.places);
  const filled = Object.fromEntries(places.flatMap(({ slot, story, isByHand }) => (isByHand ? [] : [[slot.id, story.number]])));
  const numbers = [...new Set([...articlesIn(containers), ...Object.values(filled)])];
  return { stories: await listDeskStories(actor, numbers, now), filled, missing: missing(containers, placed) };
}

const mostVersions = 20;

async function listVersions(front: number): Promise<ListedVersion[]> {
  const { rows } = await pool.query<ListedVersion>(
    `SELECT v.id, made_by_name AS "madeByName", made_at AS "madeAt", live_at AS "liveAt", restored_from AS "restoredFrom",
       containers IS NULL AS "isAutomatic", cancelled_by_name AS "cancelledByName",
       ARRAY(SELECT coalesce(nullif(slot ->> 'headline', ''), nullif(a.front_headline, ''), a.headline)
         FROM jsonb_path_query(containers, 'lax $[*].slots[*] ? (@.article != null)') WITH ORDINALITY AS chosen (slot, place)
         JOIN articles a ON a.number = (slot ->> 'article')::int WHERE a.published_at <= now() ORDER BY place LIMIT 3) AS headlines
     FROM front_versions v WHERE front_id = $1 ORDER BY live_at DESC, v.id DESC LIMIT ${mostVersions}`,
    [front],
  );
  return rows;
}

/** A front as its editors work on it; null where it is not this person's, or there is none. */
export async function getFrontDesk(actor: Actor, of: FrontOf, now: Date): Promise<FrontDesk | null> {
  if (await permit(of, actor)) return null;
  const { rows } = await pool.query<{ id: number; revision: number; draft: unknown; by: string | null; at: Date | null }>(
    `SELECT id, revision, draft, changed_by_name AS by, changed_at AS at FROM fronts
     WHERE language = $1 AND section_id IS NOT DISTINCT FROM $2`,
    [of.language, of.section],
  );
  const row = rows[0];
  const draft = row?.draft ? containersSchema.parse(row.draft) : null;
  const versions = row ? await listVersions(row.id) : [];
  const containers = draft ?? (await getLiveContainers(of, now)) ?? (await getStartingContainers(of));
  return {
    of,
    revision: row?.revision ?? 0,
    containers,
    isDraft: draft !== null,
    changedByName: row?.by ?? null,
    changedAt: row?.at ?? null,
    live: versions.find(({ liveAt, cancelledByName }) => !cancelledByName && liveAt <= now)?.id ?? null,
    versions,
    arrangement: await describeArrangement(actor, of, containers, now),
  };
}

/** The fronts this person may arrange, the edition's own first. */
export async function listFronts(actor: Actor, language: Language): Promise<FrontOf[]> {
  const sections = await listSections();
  const all: FrontOf[] = [null, ...sections.filter(({ parent }) => parent === null).map(({ id }) => id)].map((section) => ({
    language,
    section,
  }));
  const refused = await Promise.all(all.map((of) => permit(of, actor)));
  return all.filter((_, index) => !refused[index]);
}

const mostCandidates = 12;

/** Stories of the front's language to put somewhere: the newest, or those whose headline has these words; coming ones too. */
export async function listCandidates(actor: Actor, of: FrontOf, words: string, now: Date): Promise<DeskStory[]> {
  if (await permit(of, actor)) return [];
  const like = `%${words.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const number = /^\d{1,9}$/.test(words.trim()) ? Number(words.trim()) : null;
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM articles a JOIN sections s ON s.id = a.section_id
     WHERE a.language = $1 AND a.published_at IS NOT NULL AND a.withdrawn_at IS NULL
       AND (a.headline ILIKE $2 OR a.front_headline ILIKE $2 OR a.number = $3)
     ORDER BY a.published_at DESC, a.number DESC LIMIT ${mostCandidates}`,
    [of.language, like, number],
  );
  return rows.map((row) => toDesk(actor, row, now)).filter(({ headline }) => headline !== null);
}
