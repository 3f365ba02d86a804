import 'server-only';
import { recordEvent } from '#features/accounts/record-event.ts';
import { inTransaction, pool } from '#platform/db/client.ts';
import { articlesIn, type Container, type FrontOf } from './front.ts';
import { type By, type FrontOutcome, lockFront, permit, refuse, writeDraft } from './outcome.ts';

/** The first of these that is no story of the front's language; null when all are. */
async function findForeign(containers: readonly Container[], { language }: FrontOf): Promise<number | null> {
  const numbers = articlesIn(containers);
  const { rows } = await pool.query<{ number: number }>('SELECT number FROM articles WHERE number = ANY($1::int[]) AND language = $2', [
    numbers,
    language,
  ]);
  return numbers.find((number) => !rows.some((row) => row.number === number)) ?? null;
}

/**
 * Keeps what somebody arranged, made from the draft's revision `base`; readers see nothing of it. Who comes too late is told what stands
 * there now, and nothing is written.
 */
export async function saveDraft(
  of: FrontOf,
  containers: Container[],
  { base, ...by }: By & { base: number },
): Promise<FrontOutcome<{ revision: number }>> {
  const refused = await permit(of, by.actor);
  if (refused) return refuse(refused);
  const foreign = await findForeign(containers, of);
  if (foreign !== null) return { ...refuse('foreign'), article: foreign };
  return inTransaction(async (client): Promise<FrontOutcome<{ revision: number }>> => {
    const row = await lockFront(client, of);
    if (row.revision !== base) {
      return { ...refuse('overtaken'), theirs: { revision: row.revision, containers: row.draft, by: row.by, at: row.at } };
    }
    const revision = await writeDraft(client, row.id, containers, by);
    await recordEvent(client, { ...by, verb: 'arrangeFront', detail: of, before: { revision: base }, after: { revision, containers } });
    return { ok: true, value: { revision } };
  });
}

/** Throws the draft away: the front is arranged on from what is live. */
export async function discardDraft(of: FrontOf, { base, ...by }: By & { base: number }): Promise<FrontOutcome<{ revision: number }>> {
  const refused = await permit(of, by.actor);
  if (refused) return refuse(refused);
  return inTransaction(async (client): Promise<FrontOutcome<{ revision: number }>> => {
    const row = await lockFront(client, of);
    if (row.revision !== base) {
      return { ...refuse('overtaken'), theirs: { revision: row.revision, containers: row.draft, by: row.by, at: row.at } };
    }
    const revision = await writeDraft(client, row.id, null, by);
    await recordEvent(client, { ...by, verb: 'discardFront', detail: of, before: { containers: row.draft }, after: { revision } });
    return { ok: true, value: { revision } };
  });
}
