import 'server-only';
import { pool } from '#platform/db/client.ts';
import type { Language, Localized } from '#ui/language.ts';

/** A front on which an editor gave a story a place: one that readers have, one whose launch is planned, or a draft. */
export interface PlacedOn {
  language: Language;
  /** The section's name; null: the edition's own front. */
  section: Localized | null;
  standing: 'live' | 'coming' | 'draft';
}

/** Slots that hold the story and have not run out. */
const holds = (containers: string) => `EXISTS (
  SELECT FROM jsonb_path_query(${containers}, '$[*].slots[*] ? (@.article == $number)', jsonb_build_object('number', $1::int)) AS slot
  WHERE coalesce((slot->>'until')::timestamptz > $2, true))`;

/** Fronts an editor placed it on, each as often as it stands there in another way; where it only filled a free slot is not told. */
export async function findFronts(number: number, now: Date): Promise<PlacedOn[]> {
  const { rows } = await pool.query<PlacedOn>(
    `WITH live AS (
       SELECT DISTINCT ON (front_id) front_id, containers FROM front_versions WHERE live_at <= $2 AND cancelled_at IS NULL
       ORDER BY front_id, live_at DESC, id DESC
     ), placed AS (
       SELECT front_id, 'live' AS standing FROM live WHERE ${holds('containers')}
       UNION SELECT front_id, 'coming' FROM front_versions WHERE live_at > $2 AND cancelled_at IS NULL AND ${holds('containers')}
       UNION SELECT id, 'draft' FROM fronts WHERE ${holds('draft')}
     )
     SELECT f.language, s.name AS section, p.standing FROM placed p JOIN fronts f ON f.id = p.front_id LEFT JOIN sections s ON s.id = f.section_id
     ORDER BY array_position(ARRAY['live', 'coming', 'draft'], p.standing), f.language, s.position NULLS FIRST`,
    [number, now],
  );
  return rows;
}
