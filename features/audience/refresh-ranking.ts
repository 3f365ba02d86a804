import 'server-only';
import type { ClientBase } from 'pg';
import { hourOf, minuteOf } from '#platform/clock.ts';
import { inLongTransaction, inTransaction, pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { countBase, countWindows, markOf, moveMark, resetMark } from './count-windows.ts';
import { rollUpDays, rollUpHours } from './derive-views.ts';
import { endDiluted, holdConcentrated } from './holds/hold-concentrated.ts';
import { placeAll } from './place.ts';
import type { ViewDay } from './view.ts';

/** How often the ranking is computed anew, in ms. */
export const refreshEveryMs = 20_000;
/** When in an hour the one before is looked at again: views are committed within seconds, and clocks may be wrong by minutes. */
const lateMinutes = [0, 1, 5, 15];

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
  // What is done once an hour or a day may take longer than a page should ever wait for the database.
  const inOne = anew || (await hasHourTurned(now)) ? inLongTransaction : inTransaction;
  return inOne(async (client) => {
    if (!(await isLeader(client, now, force))) return false;
    if (anew) await client.query('UPDATE ranking_refresh SET previous_hour = NULL');
    await client.query("SET LOCAL work_mem = '64MB'");
    const hasBegun = await beginHour(client, now, day);
    const hasDiluted = await endDiluted(client, now, day);
    await count(client, now, hasBegun || hasDiluted);
    if (hasBegun) {
      await placeAll(client, 'ranking_previous');
      // Filled anew, and read before the database would look at them by itself.
      await client.query('ANALYZE view_window, view_window_base, view_window_mark, ranking_previous');
    }
    await placeAll(client, 'ranking_snapshot');
    if (hasBegun) await client.query('ANALYZE ranking_snapshot');
    while (await holdConcentrated(client, now, day)) await placeAll(client, 'ranking_snapshot');
    const { rows } = await client.query('UPDATE ranking_refresh SET number = number + 1, computed_at = $1 RETURNING number', [now]);
    await client.query("SELECT pg_notify('ranking', $1)", [String(rows[0].number)]);
    return true;
  });
}

async function hasHourTurned(now: Date): Promise<boolean> {
  const { rows } = await pool.query<{ has: boolean }>('SELECT previous_hour IS DISTINCT FROM $1 AS has FROM ranking_refresh', [
    hourOf(now),
  ]);
  return rows[0]?.has === true;
}

/**
 * Rolls up the hours that have closed and counts all windows as this hour began: once an hour, again where a view that was committed late
 * has changed an hour, and where the clock stepped back. Returns whether it did.
 */
async function beginHour(client: ClientBase, now: Date, day: ViewDay): Promise<boolean> {
  const hour = hourOf(now);
  const { rowCount } = await client.query(
    'UPDATE ranking_refresh SET previous_hour = $1 WHERE previous_hour IS DISTINCT FROM $1 OR mark IS NULL OR mark > $2',
    [hour, minuteOf(now)],
  );
  if (!rowCount && !lateMinutes.includes(now.getUTCMinutes())) return false;
  const changed = await rollUpHours(client, hour);
  if (!rowCount && changed === 0) return false;
  await rollUpDays(client, hour, day);
  await countBase(client, hour, day);
  await resetMark(client);
  await client.query('UPDATE ranking_refresh SET mark = $1', [hour * 60 - 1]);
  return true;
}

/** Counts all windows; all articles where the mark has moved, or anything was published, changed or withdrawn since the last time. */
async function count(client: ClientBase, now: Date, isAll: boolean): Promise<void> {
  const [minute, mark] = [minuteOf(now), markOf(minuteOf(now))];
  const { rows } = await client.query<{ from: number; changed: boolean }>(
    `SELECT r.mark AS from, r.content IS DISTINCT FROM c.number OR NOT EXISTS (SELECT FROM view_window) AS changed
     FROM ranking_refresh r, content_version c`,
  );
  const { from, changed } = rows[0] ?? { from: mark, changed: true };
  const isPassed = mark > from;
  if (isPassed) await moveMark(client, from, mark);
  await countWindows(client, { mark: Math.max(from, mark), minute, at: now, isAll: isAll || isPassed || changed });
  await client.query('UPDATE ranking_refresh r SET mark = $1, content = c.number FROM content_version c', [Math.max(from, mark)]);
}

/** Waits until no process computes the ranking, and keeps all from it until the transaction ends. */
export const awaitTurn = (client: ClientBase) => client.query("SELECT pg_advisory_xact_lock(hashtext('ranking'))");

/** Leadership lasts one refresh: a leader that dies is followed at the next tick. */
async function isLeader(client: ClientBase, now: Date, force: boolean): Promise<boolean> {
  if (force) {
    await awaitTurn(client);
    return true;
  }
  const { rows } = await client.query(
    `SELECT pg_try_advisory_xact_lock(hashtext('ranking')) AND
       (SELECT computed_at < $1 OR computed_at > $2 FROM ranking_refresh) AS leads`,
    [new Date(now.getTime() - refreshEveryMs * 0.8), new Date(now.getTime() + refreshEveryMs)],
  );
  return rows[0].leads;
}
