import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { type Actor, canEdit } from '#features/accounts/roles.ts';
import type { Content } from '#features/articles/content.ts';
import { db } from '#platform/db/client.ts';
import { lockArticle, type Outcome, owned, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';
import { writeRevision } from './write-revision.ts';

interface Save {
  actor: Actor;
  at: Date;
  /** The revision this content was made from. */
  base: number;
  content: Content;
}

/** What somebody else saved meanwhile. */
export interface Overtaken {
  revision: number;
  content: Content;
  savedBy: string;
  savedAt: Date;
}

/**
 * Keeps a working copy. It can never change what readers have, nor where the story stands in the workflow. Refuses to write
 * over a revision that the writer has not seen, and gives it to them.
 */
export async function save(
  number: number,
  { actor, at, base, content }: Save,
): Promise<Outcome<{ revision: number; savedAt: Date }> | { ok: false; reason: 'overtaken'; theirs: Overtaken }> {
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    if (!canEdit(actor, { ...owned(article, at), stage: article.stage })) return refuse('forbidden');
    if (article.revision !== base) {
      const key = { articleNumber: number, number: article.revision };
      const latest = await tx.revision.findUnique({ where: { articleNumber_number: key } });
      const theirs = await getRevisionContent(number, article.revision, tx);
      if (!theirs) return refuse('no-such-revision');
      // The same words again, as from a save whose answer was lost on the way: nothing to write, nothing to merge.
      if (isDeepStrictEqual(theirs, content)) return { ok: true, value: { revision: article.revision, savedAt: latest?.savedAt ?? at } };
      const by = { savedBy: latest?.savedByName ?? '', savedAt: latest?.savedAt ?? at };
      return { ok: false, reason: 'overtaken', theirs: { revision: article.revision, content: theirs, ...by } } as const;
    }
    return writeRevision(tx, article, { actor, at, content });
  });
}
