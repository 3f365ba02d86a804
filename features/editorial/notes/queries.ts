import 'server-only';
import { canRead, isRole, type Owned } from '#features/accounts/roles.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import type { Note } from './note.ts';

/** People who work here and may read an article: who can be asked by name in a note on it. */
export async function listReadersOf(article: Owned, tx: Transaction = db): Promise<{ id: string; name: string }[]> {
  const people = await tx.user.findMany({
    where: { suspendedAt: null },
    select: { id: true, name: true, role: true, sectionIds: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people.flatMap(({ role, ...person }) =>
    isRole(role) && canRead({ ...person, role }, article) ? [{ id: person.id, name: person.name }] : [],
  );
}

/** Every note on an article with its answers, as they were written. Takes what `getDeskArticle` gave: whoever has that may read this. */
export async function listNotes({ number }: { number: number }): Promise<Note[]> {
  const answer = { id: true, text: true, mentions: true, authorName: true, createdAt: true } as const;
  const rows = await db.note.findMany({
    where: { articleNumber: number, answers: null },
    select: {
      ...answer,
      blockId: true,
      passage: true,
      isBlocking: true,
      authorId: true,
      resolvedAt: true,
      resolvedBy: { select: { name: true } },
      answeredBy: { select: answer, orderBy: { id: 'asc' } },
    },
    orderBy: { id: 'asc' },
    take: 1_000,
  });
  return rows.map(({ resolvedBy, answeredBy, ...row }) => ({ ...row, resolvedByName: resolvedBy?.name ?? null, answers: answeredBy }));
}
