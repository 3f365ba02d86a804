import 'server-only';
import { type Actor, canDecideHold } from '#features/accounts/roles.ts';
import { pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import type { Concentration, Decision } from './hold.ts';

/** Of the holds that have ended by themselves, so many are told. */
const mostEnded = 50;

export interface ListedHold extends Concentration {
  id: number;
  article: number;
  headline: string;
  language: Language;
  heldAt: Date;
  standing: 'held' | 'diluted' | Decision;
  /** When it came to stand so, and by whom, where somebody decided. */
  changedAt: Date;
  changedBy: string | null;
}

/** What is kept out of rankings and why, then what was decided and what came back by itself; nothing to whom it does not concern. */
export async function listHolds(actor: Actor): Promise<ListedHold[]> {
  if (!canDecideHold(actor)) return [];
  const { rows } = await pool.query<ListedHold>(
    `SELECT h.id, h.article, a.headline, a.language, h.held_at AS "heldAt", h.readers, h.from_one AS "fromOne",
       CASE WHEN diluted_at IS NOT NULL THEN 'diluted' ELSE coalesce(decision, 'held') END AS standing,
       coalesce(diluted_at, decided_at, held_at) AS "changedAt", u.name AS "changedBy"
     FROM ranking_hold h JOIN articles a ON a.number = h.article LEFT JOIN users u ON u.id = h.decided_by
     WHERE diluted_at IS NULL OR h.id IN (SELECT id FROM ranking_hold WHERE diluted_at IS NOT NULL ORDER BY diluted_at DESC LIMIT ${mostEnded})
     ORDER BY diluted_at IS NOT NULL, decision IS NOT NULL, coalesce(diluted_at, decided_at, held_at) DESC, h.id DESC`,
  );
  return rows;
}

/** How many stories are held and wait for an editor. */
export async function countHeld(): Promise<number> {
  const { rows } = await pool.query<{ held: number }>(
    'SELECT count(*)::int AS held FROM ranking_hold WHERE diluted_at IS NULL AND decision IS NULL',
  );
  return rows[0]?.held ?? 0;
}
