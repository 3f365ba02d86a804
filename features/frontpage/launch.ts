import 'server-only';
import type { ClientBase } from 'pg';
import { recordEvent } from '#features/accounts/record-event.ts';
import { inTransaction, pool } from '#platform/db/client.ts';
import type { Container, FrontOf } from './front.ts';
import { type By, type FrontOutcome, lockFront, permit, refuse, writeDraft } from './outcome.ts';

const furthestMs = 366 * 86_400_000;

interface Version extends By {
  liveAt: Date;
  containers: Container[] | null;
  restoredFrom?: number;
}

async function insertVersion(client: ClientBase, front: number, { actor, at, liveAt, containers, restoredFrom }: Version): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO front_versions (front_id, containers, restored_from, made_by, made_by_name, made_at, live_at, told_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      ...[front, containers && JSON.stringify(containers), restoredFrom ?? null, actor.id, actor.name, at, liveAt],
      liveAt <= at ? at : null,
    ],
  );
  return rows[0]?.id ?? 0;
}

const liveVersion = async (client: ClientBase, front: number, at: Date) =>
  (
    await client.query<{ id: number }>(
      `SELECT id FROM front_versions WHERE front_id = $1 AND live_at <= $2 AND cancelled_at IS NULL ORDER BY live_at DESC, id DESC LIMIT 1`,
      [front, at],
    )
  ).rows[0]?.id ?? null;

/** Puts the draft before readers, whole: at once, or at `liveAt`, in the second. Made from the revision `base` that the editor saw. */
export async function launch(
  of: FrontOf,
  { base, liveAt, ...by }: By & { base: number; liveAt: Date | null },
): Promise<FrontOutcome<{ version: number; revision: number }>> {
  if (liveAt && liveAt <= by.at) return refuse('time-past');
  if (liveAt && liveAt.getTime() - by.at.getTime() > furthestMs) return refuse('time-far');
  const refused = await permit(of, by.actor);
  if (refused) return refuse(refused);
  return inTransaction(async (client): Promise<FrontOutcome<{ version: number; revision: number }>> => {
    const row = await lockFront(client, of);
    if (row.revision !== base) {
      return { ...refuse('overtaken'), theirs: { revision: row.revision, containers: row.draft, by: row.by, at: row.at } };
    }
    if (!row.draft) return refuse('nothing-to-launch');
    const before = await liveVersion(client, row.id, by.at);
    const version = await insertVersion(client, row.id, { ...by, liveAt: liveAt ?? by.at, containers: row.draft });
    // What is scheduled may be worked on; what is live is where the next draft begins.
    const revision = liveAt ? row.revision : await writeDraft(client, row.id, null, by);
    const verb = liveAt ? 'scheduleFront' : 'launchFront';
    const after = { version, ...(liveAt && { liveAt }) };
    await recordEvent(client, { ...by, verb, detail: of, before: { version: before }, after });
    return { ok: true, value: { version, revision } };
  });
}

/** Puts an older version before readers again, as a new one; null: the front fills itself. A draft stays as it is. */
export async function restoreVersion(of: FrontOf, older: number | null, by: By): Promise<FrontOutcome<{ version: number }>> {
  const refused = await permit(of, by.actor);
  if (refused) return refuse(refused);
  return inTransaction(async (client): Promise<FrontOutcome<{ version: number }>> => {
    const row = await lockFront(client, of);
    const { rows } = await client.query<{ containers: Container[] | null }>(
      'SELECT containers FROM front_versions WHERE id = $1 AND front_id = $2',
      [older, row.id],
    );
    const found = older === null ? { containers: null } : rows[0];
    if (!found) return refuse('absent');
    const before = await liveVersion(client, row.id, by.at);
    const version = await insertVersion(client, row.id, {
      ...by,
      liveAt: by.at,
      containers: found.containers,
      ...(older !== null && { restoredFrom: older }),
    });
    await recordEvent(client, { ...by, verb: 'restoreFront', detail: of, before: { version: before }, after: { version, from: older } });
    return { ok: true, value: { version } };
  });
}

/** Takes a launch back whose time has not come. */
export async function cancelLaunch(of: FrontOf, version: number, by: By): Promise<FrontOutcome<null>> {
  const refused = await permit(of, by.actor);
  if (refused) return refuse(refused);
  return inTransaction(async (client): Promise<FrontOutcome<null>> => {
    const row = await lockFront(client, of);
    const { rowCount } = await client.query(
      `UPDATE front_versions SET cancelled_at = $3, cancelled_by_name = $4
       WHERE id = $1 AND front_id = $2 AND live_at > $3 AND told_at IS NULL AND cancelled_at IS NULL`,
      [version, row.id, by.at, by.actor.name],
    );
    if (rowCount === 0) return refuse('not-scheduled');
    await recordEvent(client, { ...by, verb: 'cancelFront', detail: of, before: { version } });
    return { ok: true, value: null };
  });
}

/**
 * What is launched by now and was not told: stored pages are made anew. What readers get needs no job: live is a condition of the
 * read. Returns how many.
 */
export async function launchDue(now: Date): Promise<number> {
  const { rowCount } = await pool.query({
    name: 'launch-due',
    text: `UPDATE front_versions SET told_at = $1 WHERE id IN (
      SELECT id FROM front_versions WHERE told_at IS NULL AND cancelled_at IS NULL AND live_at <= $1 FOR UPDATE SKIP LOCKED)`,
    values: [now],
  });
  return rowCount ?? 0;
}
