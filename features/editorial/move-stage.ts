import 'server-only';
import { type By, moveArticle } from './move.ts';
import { type Outcome, refuse } from './outcome.ts';

const stages = { submit: 'in_review', recall: 'draft', sendBack: 'draft', approve: 'approved' } as const;
export type StageMove = keyof typeof stages;

/** Hands a working copy on: to the desk, back to its writer, or on to publication. Sending back takes a reason. */
export async function moveStage(number: number, move: StageMove, by: By & { reason?: string }): Promise<Outcome<null>> {
  const reason = by.reason?.trim() ?? '';
  if (move === 'sendBack' && !reason) return refuse('reason-missing');
  return moveArticle(number, move, by, async (tx) => {
    await tx.article.update({ where: { number }, data: { stage: stages[move], returnedReason: move === 'sendBack' ? reason : null } });
    return { ok: true, value: { value: null, after: { stage: stages[move], ...(reason && { reason }) } } };
  });
}
