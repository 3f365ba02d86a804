import type { Owned } from '#features/accounts/roles.ts';
import type { Prisma, Transaction } from '#platform/db/client.ts';
import type { Standing } from './workflow.ts';

/** What came of a verb: what a person can cause is a reason to be told in their language, never an exception. */
export type Outcome<Value, Reason extends string = Refusal> = { ok: true; value: Value } | Refused<Reason>;
export interface Refused<Reason extends string = Refusal> {
  ok: false;
  reason: Reason;
  /** What the reason speaks of: a name, a time, a list of fields. */
  detail?: Record<string, string>;
}

/** Each is a message `desk.refusal.<reason>`. */
export type Refusal =
  | 'absent'
  | 'forbidden'
  | 'forbidden-section'
  | 'not-now'
  | 'overtaken'
  | 'reason-missing'
  | 'unfinished'
  | 'address-taken'
  | 'counterpart-taken'
  | 'time-past'
  | 'time-far'
  | 'no-such-revision'
  | 'not-out'
  | 'correction-empty'
  | 'correction-long'
  | 'correction-markup';

export const refuse = <Reason extends string>(reason: Reason, detail?: Record<string, string>): Refused<Reason> => ({
  ok: false,
  reason,
  ...(detail && { detail }),
});

const lockedSelect = {
  number: true,
  language: true,
  slug: true,
  ownerId: true,
  sectionId: true,
  section: { select: { parentId: true } },
  stage: true,
  revision: true,
  liveRevision: true,
  publishedAt: true,
  updatedAt: true,
  withdrawnAt: true,
  dueAt: true,
  dueRevision: true,
  dueChange: true,
} satisfies Prisma.ArticleSelect;

/** The article with this number, locked until the transaction ends; null when there is none. */
export async function lockArticle(tx: Transaction, number: number) {
  await tx.$queryRaw`SELECT 1 FROM articles WHERE number = ${number} FOR UPDATE`;
  const row = await tx.article.findUnique({ where: { number }, select: lockedSelect });
  return row && { ...row, parentSectionId: row.section.parentId };
}
export type Locked = NonNullable<Awaited<ReturnType<typeof lockArticle>>>;

/** As permission sees an article. */
export const owned = (
  article: { ownerId: string | null; sectionId: number; parentSectionId: number | null; publishedAt: Date | null },
  now: Date,
): Owned => ({
  ownerId: article.ownerId,
  sectionId: article.sectionId,
  parentSectionId: article.parentSectionId,
  isOut: article.publishedAt !== null && article.publishedAt <= now,
});

interface Recorded {
  actor: { id: string | null; name: string } | null;
  verb: string;
  /** Null for what concerns no story. */
  articleNumber: number | null;
  revision: number | null;
  at: Date;
  before?: Standing | Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
  detail?: Prisma.InputJsonObject;
}

/** Keeps who did what, in the transaction of the change itself. Without an actor it was the timetable. */
export const recordEvent = (tx: Transaction, { actor, before, ...event }: Recorded) =>
  tx.event.create({
    data: {
      ...event,
      actor: actor?.name ?? 'timetable',
      actorId: actor?.id ?? null,
      ...(before && { before: { ...before } }),
    },
  });
