import 'server-only';
import type { Actor } from '#features/accounts/roles.ts';
import { db, type Prisma, type Transaction } from '#platform/db/client.ts';
import { type Locked, lockArticle, type Outcome, owned, recordEvent, refuse } from './outcome.ts';
import { canMove, type Move, type Standing, standingOf } from './workflow.ts';
import { pinRevision } from './working-copy.ts';

export interface By {
  actor: Actor;
  /** The revision the person had before them: another one is not theirs to move. */
  revision: number;
  at: Date;
  /** Does everything and takes it back: says what would come of it. */
  isRehearsal?: boolean;
}

class Rehearsed extends Error {}

type Change<Value> = (
  tx: Transaction,
  article: Locked,
  standing: Standing,
) => Promise<Outcome<{ value: Value; after?: Prisma.InputJsonObject }>>;

/**
 * One move of the workflow: locks the article, asks the table, compares the revision, changes, fixes the revision and
 * writes the event, in one transaction.
 */
export async function moveArticle<Value>(number: number, move: Move, by: By, change: Change<Value>): Promise<Outcome<Value>> {
  const { actor, revision, at, isRehearsal } = by;
  let outcome: Outcome<Value> = refuse('absent');
  const work = async (tx: Transaction): Promise<Outcome<Value>> => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    const standing = standingOf(article, at);
    const verdict = canMove(move, actor, { ...owned(article, at), stage: article.stage }, standing);
    if (!verdict.ok) return verdict;
    if (article.revision !== revision) return refuse('overtaken');
    const changed = await change(tx, article, standing);
    if (!changed.ok) return changed;
    await pinRevision(tx, number, revision, at);
    await recordEvent(tx, { actor, verb: move, articleNumber: number, revision, at, before: standing, after: changed.value.after });
    return { ok: true, value: changed.value.value };
  };
  await db
    .$transaction(async (tx) => {
      outcome = await work(tx);
      // What was refused half-way leaves nothing behind either.
      if (isRehearsal || !outcome.ok) throw new Rehearsed();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rehearsed)) throw error;
    });
  return outcome;
}
