import 'server-only';
import { relate } from '#features/articles/related/relate.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { applyContent } from './apply-content.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { type By, moveArticle } from './move.ts';
import { lockArticle, type Outcome, recordEvent, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';

const furthestMs = 2 * 366 * 86_400_000;

/**
 * Lets this revision appear at a time to come. A new story is filed at once under that time: visibility is a condition of
 * every read, so it appears to the second whether or not any process is awake. A change of a story that is out
 * waits for the timetable.
 */
export async function schedule(number: number, by: By & { dueAt: Date }): Promise<Outcome<{ dueAt: Date }>> {
  const { dueAt, at, revision } = by;
  if (dueAt <= at) return refuse('time-past');
  if (dueAt.getTime() - at.getTime() > furthestMs) return refuse('time-far');
  return moveArticle(number, 'schedule', by, async (tx, article, { out }) => {
    const content = await getRevisionContent(number, revision, tx);
    if (!content) return refuse('no-such-revision');
    const refused = (await checkUnfinished(tx, number, content)) ?? (out === 'no' ? await applyContent(tx, article, content, at) : null);
    if (refused) return refused;
    await tx.article.update({
      where: { number },
      data: {
        dueAt,
        dueRevision: revision,
        stage: 'approved',
        returnedReason: null,
        changedAt: at,
        ...(out === 'no' && { publishedAt: dueAt, liveRevision: revision }),
      },
    });
    if (out === 'no') await relate(tx, number, at);
    return { ok: true, value: { value: { dueAt }, after: { dueAt: dueAt.toISOString() } } };
  });
}

/** Takes the time back; the working copy stays approved. */
export async function unschedule(number: number, by: By): Promise<Outcome<null>> {
  return moveArticle(number, 'unschedule', by, async (tx, _article, { out }) => {
    await tx.article.update({
      where: { number },
      data: { dueAt: null, dueRevision: null, stage: 'approved', ...(out === 'no' && { publishedAt: null, liveRevision: null }) },
    });
    return { ok: true, value: { value: null } };
  });
}

/**
 * What is due by now is put out and told, once, however many processes look: each takes a row that no other holds.
 * Returns the numbers.
 */
export async function publishDue(now: Date): Promise<number[]> {
  const published: number[] = [];
  for (;;) {
    const number = await publishNextDue(now);
    if (number === null) return published;
    published.push(number);
  }
}

async function publishNextDue(now: Date): Promise<number | null> {
  return db.$transaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ number: number }[]>`
      SELECT number FROM articles WHERE due_at <= ${now} ORDER BY due_at, number LIMIT 1 FOR UPDATE SKIP LOCKED`;
    const article = due && (await lockArticle(tx, due.number));
    if (!article?.dueRevision || !article.dueAt) return null;
    const { number, dueRevision, dueAt } = article;
    const data: Prisma.ArticleUncheckedUpdateInput = { dueAt: null, dueRevision: null, stage: 'draft', liveRevision: dueRevision };
    const event = { actor: null, articleNumber: number, revision: dueRevision, at: now };
    // A change of a story that was out already: its words are still to be put there.
    if (article.liveRevision !== dueRevision) {
      const content = await getRevisionContent(number, dueRevision, tx);
      const refused = content ? await applyContent(tx, article, content, now) : refuse('no-such-revision');
      if (refused) {
        await tx.article.update({
          where: { number },
          data: { dueAt: null, dueRevision: null, stage: 'draft', returnedReason: refused.reason },
        });
        await recordEvent(tx, { ...event, verb: 'publishFailed', detail: { reason: refused.reason } });
        return number;
      }
    }
    await tx.article.update({ where: { number }, data });
    await relate(tx, number, now);
    await recordEvent(tx, { ...event, verb: 'publish', after: { publishedAt: (article.publishedAt ?? dueAt).toISOString() } });
    return number;
  });
}
