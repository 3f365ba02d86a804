import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { type Actor, canEdit } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { readHolder } from '../hold.ts';
import { lockArticle, type Outcome, owned, type Refusal, refuse } from '../outcome.ts';
import { getRevisionContent } from '../working-copy.ts';
import { writeRevision } from '../write-revision.ts';
import { type Part, restorePart } from './restore-part.ts';

interface Restoring {
  actor: Actor;
  at: Date;
  /** The working copy as the actor has seen it. */
  revision: number;
  /** Where the part is taken from. */
  from: number;
  part: Part;
}

/**
 * Brings an old revision back into the working copy, whole or in part, as a revision of its own: what was there stays in the
 * history, and readers keep what they have. Refuses while somebody else writes.
 */
export async function restoreRevision(
  number: number,
  { actor, at, revision, from, part }: Restoring,
): Promise<Outcome<{ revision: number }, Refusal | 'held'>> {
  return db.$transaction(async (tx): Promise<Outcome<{ revision: number }, Refusal | 'held'>> => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    if (!canEdit(actor, { ...owned(article, at), stage: article.stage })) return refuse('forbidden');
    if (article.revision !== revision) return refuse('overtaken');
    const { by } = await readHolder(tx, number, { actor, tab: '', at });
    // Their own tab is told by the revision's number.
    if (by && !by.isSelf) return refuse('held', { name: by.name });
    const [now, old] = [await getRevisionContent(number, revision, tx), await getRevisionContent(number, from, tx)];
    const content = now && old && restorePart(now, old, part);
    if (!content) return refuse('no-such-revision');
    if (isDeepStrictEqual(content, now)) return { ok: true, value: { revision } };
    return writeRevision(tx, article, { actor, at, content, restored: { from, ...part } });
  });
}
