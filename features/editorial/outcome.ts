import type { Prisma, Transaction } from '#platform/db/client.ts';

/** What came of a verb: what a person can cause is a reason, never an exception. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; reason: string };

export const refuse = (reason: string) => ({ ok: false as const, reason });

/** The article with this number, locked until the transaction ends; null when there is none. */
export async function lockArticle(tx: Transaction, number: number) {
  await tx.$queryRaw`SELECT 1 FROM articles WHERE number = ${number} FOR UPDATE`;
  return tx.article.findUnique({ where: { number } });
}

interface Recorded {
  actor: string;
  verb: 'publish' | 'withdraw' | 'edit';
  articleNumber: number;
  at: Date;
  before: Prisma.InputJsonObject;
  after: Prisma.InputJsonObject;
}

/** Keeps who did what, in the transaction of the change itself. */
export const recordEvent = (tx: Transaction, event: Recorded) => tx.event.create({ data: event });
