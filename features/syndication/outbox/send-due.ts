import 'server-only';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { isOn, mostAtOnce, type Receivers, tellHub, tellIndexNow } from './announce.ts';
import { type Channel, channels, keptForMs, type Problem, restAfter, triedForMs, type Verdict, written } from './channel.ts';

/** How often it is looked whether anything is to be told, in ms. */
export const sendEveryMs = 5_000;
/** After so many ms nothing more is begun, so that a slow side does not keep the portal from stopping: the rest goes next time. */
const longestRunMs = 5_000;

/** Those that the settings name. */
export const receivers: Receivers = {
  publicUrl: env.publicUrl,
  indexNow: env.indexNow,
  webSubHub: env.webSubHub,
  patienceMs: 5_000,
};

/** An address that waits, with all the rows that say so. */
interface Due {
  path: string;
  ids: string[];
  attempts: number;
}

/**
 * Tells whoever is to be told of what has changed, one process at a time. What is taken is forgotten; what is not is tried again,
 * less and less often, and left after three days. Of channels that are off everything is forgotten after an hour: another process's
 * settings may already be others.
 */
export async function sendDue(now: Date, to: Receivers = receivers): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query("SELECT pg_try_advisory_lock(hashtext('outbox')) AS leads");
    if (!rows[0]?.leads) return;
    try {
      // One that hangs does not keep the other waiting.
      await Promise.all(channels.map((channel) => (isOn(channel, to) ? sendChannel(channel, now, to) : forget(channel, now))));
    } finally {
      await client.query("SELECT pg_advisory_unlock(hashtext('outbox'))");
    }
  } finally {
    client.release();
  }
}

const forget = (channel: Channel, now: Date) =>
  pool.query('DELETE FROM outbox WHERE channel = $1 AND noted_at < $2', [channel, new Date(now.getTime() - 3_600_000)]);

async function sendChannel(channel: Channel, now: Date, to: Receivers): Promise<void> {
  const { rows } = await pool.query<{ failures: number; rests: boolean }>(
    'SELECT failures, coalesce(resting_until > $2, false) AS rests FROM outbox_channels WHERE channel = $1',
    [channel, now],
  );
  const state = rows[0];
  if (!state || state.rests) return;
  const until = performance.now() + longestRunMs;
  while (performance.now() < until) {
    const due = await listDue(channel, now);
    if (due.length === 0) break;
    const goesOn = await tell(channel, due, { now, to, failures: state.failures, until });
    if (!goesOn) break;
  }
  await pool.query(
    `UPDATE outbox o SET given_up_at = $2 FROM outbox_channels c
     WHERE o.channel = $1 AND c.channel = $1 AND given_up_at IS NULL AND noted_at < $3 AND (attempts > 0 OR failures > 0)`,
    [channel, now, new Date(now.getTime() - triedForMs)],
  );
  await pool.query('DELETE FROM outbox WHERE channel = $1 AND given_up_at < $2', [channel, new Date(now.getTime() - keptForMs)]);
}

async function listDue(channel: Channel, now: Date): Promise<Due[]> {
  const { rows } = await pool.query<Due>(
    `SELECT path, array_agg(id::text) AS ids, max(attempts) AS attempts FROM outbox
     WHERE channel = $1 AND given_up_at IS NULL AND next_at <= $2 GROUP BY path ORDER BY min(id) LIMIT $3`,
    [channel, now, mostAtOnce[channel]],
  );
  return rows;
}

interface Attempt {
  now: Date;
  to: Receivers;
  failures: number;
  until: number;
}

/** Tells of these, and says whether the next may follow at once. */
async function tell(channel: Channel, due: readonly Due[], { now, to, failures, until }: Attempt): Promise<boolean> {
  const judged = async (some: readonly Due[], verdict: Verdict) => {
    if (verdict.kind === 'taken') await noteTaken(channel, some, now);
    else await noteFailed(channel, some, verdict, { now, failures });
    return verdict.kind !== 'later';
  };
  if (channel === 'indexnow') {
    const paths = due.map(({ path }) => path);
    return judged(due, await tellIndexNow(paths, to, now));
  }
  for (const one of due) {
    const goesOn = performance.now() < until && (await judged([one], await tellHub(one.path, to, now)));
    if (!goesOn) return false;
  }
  return true;
}

const idsOf = (due: readonly Due[]) => due.flatMap(({ ids }) => ids);

async function noteTaken(channel: Channel, due: readonly Due[], now: Date): Promise<void> {
  await pool.query('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [idsOf(due)]);
  // What one run told of in several goes is counted together.
  await pool.query(
    `UPDATE outbox_channels SET failures = 0, resting_until = NULL, last_sent_at = $2,
       last_sent = CASE WHEN last_sent_at = $2 THEN last_sent ELSE 0 END + $3 WHERE channel = $1`,
    [channel, now, due.length],
  );
}

interface Failed {
  kind: 'later' | 'refused';
  problem: Problem;
  afterMs?: number | null;
}

async function noteFailed(
  channel: Channel,
  due: readonly Due[],
  { kind, problem, afterMs = null }: Failed,
  { now, failures }: Pick<Attempt, 'now' | 'failures'>,
) {
  const attempts = Math.max(...due.map((each) => each.attempts)) + 1;
  const after = (times: number, asked: number | null) => new Date(now.getTime() + restAfter(times, asked, Math.random()));
  await pool.query('UPDATE outbox SET attempts = $2, problem = $3, next_at = $4 WHERE id = ANY($1::bigint[])', [
    idsOf(due),
    attempts,
    written(problem),
    kind === 'refused' ? after(attempts, null) : now,
  ]);
  await pool.query(
    `UPDATE outbox_channels SET last_failed_at = $2, last_problem = $3,
       failures = CASE WHEN $4::timestamptz IS NULL THEN failures ELSE failures + 1 END, resting_until = coalesce($4, resting_until)
     WHERE channel = $1`,
    [channel, now, written(problem), kind === 'later' ? after(failures + 1, afterMs) : null],
  );
  log('warn', 'announcement not taken', { channel, ...problem, addresses: due.length, attempts });
}
