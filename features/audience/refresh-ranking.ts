import 'server-only';
import type { ClientBase } from 'pg';
import { hourOf, minuteOf } from '#platform/clock.ts';
import { inTransaction } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { countBase, countWindows } from './count-windows.ts';
import { rollUpDays, rollUpHours } from './derive-views.ts';
import { endDiluted, holdConcentrated } from './holds/hold-concentrated.ts';
import { placeAll } from './place.ts';
import type { ViewDay } from './view.ts';

/** How often the ranking is computed anew, in ms. */
export const refreshEveryMs = 20_000;
/** A view of the hour before may be committed this long into the next, in minutes. */
const lateMinutes = 2;

interface Refresh {
  /** Also where another process is at it or has just done so. */
  force?: boolean;
  /** From all that is kept, not from how the hour began. */
  anew?: boolean;
  day?: ViewDay;
}

/**
 * Computes all rankings anew, unless another process is at it or has just done so. One transaction: readers see the old
 * ranking or the new one. Returns whether this process did it.
 */
export async function refreshRanking(now: Date, { anew = false, force = anew, day = env.viewDay }: Refresh = {}): Promise<boolean> {
  return inTransaction(async (client) => {
    if (!(await isLeader(client, now, force))) return false;
    if (anew) await client.query('UPDATE ranking_refresh SET previous_hour = NULL');
    const hasBegun = await beginHour(client, hourOf(now), { again: now.getUTCMinutes() < lateMinutes, day });
    await endDiluted(client, now, day);
    await countWindows(client, minuteOf(now), now);
    if (hasBegun) await placeAll(client, 'ranking_previous');
    await placeAll(client, 'ranking_snapshot');
    while (await holdConcentrated(client, now, day)) await placeAll(client, 'ranking_snapshot');
    const { rows } = await client.query('UPDATE ranking_refresh SET number = number + 1, computed_at = $1 RETURNING number', [now]);
    await client.query("SELECT pg_notify('ranking', $1)", [String(rows[0].number)]);
    return true;
  });
}

/**
 * Rolls up the hours that have closed and counts all windows as this hour began: once an hour, and as often again in its first minutes
 * as a view that was committed late changed an hour. Returns whether it did.
 */
async function beginHour(client: ClientBase, hour: number, { again, day }: { again: boolean; day: ViewDay }): Promise<boolean> {
  const { rowCount } = await client.query('UPDATE ranking_refresh SET previous_hour = $1 WHERE previous_hour IS DISTINCT FROM $1', [hour]);
  if (!rowCount && !again) return false;
  const changed = await rollUpHours(client, hour);
  if (!rowCount && changed === 0) return false;
  await rollUpDays(client, hour, day);
  await countBase(client, hour, day);
  return true;
}

/** Leadership lasts one refresh: a leader that dies is followed at the next tick. */
async function isLeader(client: ClientBase, now: Date, force: boolean): Promise<boolean> {
  if (force) {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('ranking'))");
    return true;
  }
  const { rows } = await client.query(
    `SELECT pg_try_advisory_xact_lock(hashtext('ranking')) AND
       (SELECT computed_at < $1 OR computed_at > $2 FROM ranking_refresh) AS leads`,
    [new Date(now.getTime() - refreshEveryMs * 0.8), new Date(now.getTime() + refreshEveryMs)],
  );
  return rows[0].leads;
}
