import 'server-only';
import { type Actor, canCorrect } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { lockArticle, type Outcome, owned, refuse } from '../outcome.ts';
import { standingOf } from '../workflow.ts';
import type { TextRefusal, Told } from './change.ts';
import { writeCorrection } from './write-correction.ts';

interface Addition {
  actor: Actor;
  at: Date;
  told: Told;
  /** The latest correction that the person had before them, 0 where there was none: two who correct at once say it twice otherwise. */
  latest: number;
}

export type CorrectionRefusal = 'absent' | 'forbidden' | 'not-out' | 'corrected-meanwhile' | 'reason-missing' | TextRefusal;

/** Tells readers of a live story something about it, without a change of its text. Refuses what is not out, and somebody who has not seen the latest. */
export async function addCorrection(
  number: number,
  { actor, at, told, latest }: Addition,
): Promise<Outcome<{ id: number }, CorrectionRefusal>> {
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    if (!canCorrect(actor, owned(article, at))) return refuse('forbidden');
    if (standingOf(article, at).out !== 'published') return refuse('not-out');
    const last = await tx.correction.findFirst({ where: { articleNumber: number }, orderBy: { id: 'desc' }, select: { id: true } });
    if (last && last.id > latest) return refuse('corrected-meanwhile');
    return writeCorrection(tx, { articleNumber: number, revision: null, by: actor, at, told });
  });
}
