import 'server-only';
import { type Actor, canRead, canRunLive } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { lockArticle, owned, recordEvent, refuse } from '../outcome.ts';
import type { LiveOutcome } from './live-outcome.ts';

export type LiveMove = 'open' | 'end' | 'reopen';
const verbs: Record<LiveMove, string> = { open: 'openLive', end: 'endLive', reopen: 'reopenLive' };

interface By {
  actor: Actor;
  at: Date;
  /** Once it has ended: whether readers have the newest entry first. */
  newestFirst?: boolean;
}

/** Lets a story run live from now on, published already or not; ends that, or takes the end back. */
export async function moveLive(number: number, move: LiveMove, { actor, at, newestFirst = true }: By): Promise<LiveOutcome<null>> {
  return db.$transaction(async (tx): Promise<LiveOutcome<null>> => {
    const article = await lockArticle(tx, number);
    const thing = article && owned(article, at);
    if (!thing || !canRead(actor, thing)) return refuse('absent');
    if (!canRunLive(actor, thing)) return refuse('forbidden');
    const live = await tx.liveBlog.findUnique({ where: { articleNumber: number } });
    const isRunning = live !== null && live.endedAt === null;
    if (article.withdrawnAt || (move === 'open' ? live !== null : move === 'end' ? !isRunning : live === null || isRunning))
      return refuse('not-now');
    if (move === 'open') await tx.liveBlog.create({ data: { articleNumber: number, startedAt: at, changedAt: at } });
    else {
      const data = move === 'end' ? { endedAt: at, newestFirst } : { endedAt: null };
      await tx.liveBlog.update({ where: { articleNumber: number }, data: { ...data, changedAt: at } });
    }
    const after = { ...(move === 'end' && { newestFirst }) };
    await recordEvent(tx, { actor, verb: verbs[move], articleNumber: number, revision: article.revision, at, after });
    return { ok: true, value: null };
  });
}
