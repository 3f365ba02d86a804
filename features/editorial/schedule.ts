import 'server-only';
import { z } from 'zod';
import { relate } from '#features/articles/related/relate.ts';
import { db, Prisma } from '#platform/db/client.ts';
import { applyContent } from './apply-content.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { type Change, changeSchema, isSubstantive, judgeText, small } from './corrections/change.ts';
import { writeCorrection } from './corrections/write-correction.ts';
import { type By, moveArticle } from './move.ts';
import { lockArticle, type Outcome, recordEvent, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';

/** As it was kept, with who made it; a change that was scheduled before such things were asked is a small one. */
const dueChange = z.intersection(changeSchema, z.object({ by: z.object({ id: z.string(), name: z.string() }) })).catch({
  ...small,
  by: { id: '', name: '' },
});

const furthestMs = 2 * 366 * 86_400_000;

/**
 * Lets this revision appear at a time to come. A new story is filed at once under that time: visibility is a condition of
 * every read, so it appears to the second whether or not any process is awake. A change of a story that is out
 * waits for the timetable.
 */
export async function schedule(number: number, by: By & { dueAt: Date; change?: Change }): Promise<Outcome<{ dueAt: Date }>> {
  const { dueAt, at, revision, change = small } = by;
  if (dueAt <= at) return refuse('time-past');
  if (dueAt.getTime() - at.getTime() > furthestMs) return refuse('time-far');
  const unfit = change.what === 'note' ? judgeText(change.told.text) : null;
  if (unfit) return refuse(unfit);
  return moveArticle(number, 'schedule', by, async (tx, article, { out }) => {
    if (out === 'no' && change.what === 'note') return refuse('not-out');
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
        dueChange: out === 'no' ? Prisma.DbNull : { ...change, by: { id: by.actor.id, name: by.actor.name } },
        ...(out === 'no' && { publishedAt: dueAt, liveRevision: revision }),
      },
    });
    if (out === 'no') await relate(tx, number, at);
    const told = out !== 'no' && { isSubstantive: isSubstantive(change), ...(change.what === 'note' && { correction: change.told }) };
    return { ok: true, value: { value: { dueAt }, after: { dueAt: dueAt.toISOString(), ...told } } };
  });
}

/** Takes the time back; the working copy stays approved. */
export async function unschedule(number: number, by: By): Promise<Outcome<null>> {
  return moveArticle(number, 'unschedule', by, async (tx, _article, { out }) => {
    await tx.article.update({
      where: { number },
      data: {
        dueAt: null,
        dueRevision: null,
        dueChange: Prisma.DbNull,
        stage: 'approved',
        ...(out === 'no' && { publishedAt: null, liveRevision: null }),
      },
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
    const [next] = await tx.$queryRaw<{ number: number }[]>`
      SELECT number FROM articles WHERE due_at <= ${now} ORDER BY due_at, number LIMIT 1 FOR UPDATE SKIP LOCKED`;
    const article = next && (await lockArticle(tx, next.number));
    if (!article?.dueRevision || !article.dueAt) return null;
    const { number, dueRevision, dueAt } = article;
    const passed = { dueAt: null, dueRevision: null, dueChange: Prisma.DbNull, stage: 'draft' };
    const due = article.liveRevision === dueRevision ? null : dueChange.parse(article.dueChange);
    const isDated = due !== null && isSubstantive(due);
    const data: Prisma.ArticleUncheckedUpdateInput = { ...passed, liveRevision: dueRevision, ...(isDated && { updatedAt: dueAt }) };
    const event = { actor: null, articleNumber: number, revision: dueRevision, at: now };
    // A change of a story that was out already: its words are still to be put there.
    if (article.liveRevision !== dueRevision) {
      const content = await getRevisionContent(number, dueRevision, tx);
      const refused = content ? await applyContent(tx, article, content, now) : refuse('no-such-revision');
      if (refused) {
        await tx.article.update({ where: { number }, data: { ...passed, returnedReason: refused.reason } });
        await recordEvent(tx, { ...event, verb: 'publishFailed', detail: { reason: refused.reason } });
        return number;
      }
    }
    await tx.article.update({ where: { number }, data });
    await relate(tx, number, now);
    const after = { publishedAt: (article.publishedAt ?? dueAt).toISOString(), ...(isDated && { isSubstantive: true }) };
    await recordEvent(tx, { ...event, verb: 'publish', after });
    if (due?.what === 'note')
      await writeCorrection(tx, { articleNumber: number, revision: dueRevision, by: due.by, at: dueAt, told: due.told });
    return number;
  });
}
