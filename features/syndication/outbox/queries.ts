import 'server-only';
import { type Actor, canSeeSyndication } from '#features/accounts/roles.ts';
import { pool } from '#platform/db/client.ts';
import { isOn } from './announce.ts';
import { type Channel, channels, type Problem, readProblem } from './channel.ts';
import { receivers } from './send-due.ts';

/** A channel as the newsroom sees it. */
export interface ChannelState {
  channel: Channel;
  isOn: boolean;
  /** Addresses that wait to be told of, the longest waiting since; and those that were left after days. */
  waiting: number;
  waitingSince: Date | null;
  left: number;
  restingUntil: Date | null;
  lastSentAt: Date | null;
  lastSent: number;
  lastFailedAt: Date | null;
  lastProblem: Problem | null;
}

type Row = Omit<ChannelState, 'isOn' | 'lastProblem'> & { lastProblem: string | null };

/** How it stands with each channel, now. */
export async function listChannels(actor: Actor, now: Date): Promise<ChannelState[]> {
  if (!canSeeSyndication(actor)) return [];
  const { rows } = await pool.query<Row>(
    `SELECT c.channel, count(DISTINCT path) FILTER (WHERE given_up_at IS NULL)::int AS waiting,
       min(noted_at) FILTER (WHERE given_up_at IS NULL) AS "waitingSince", count(DISTINCT path) FILTER (WHERE given_up_at IS NOT NULL)::int AS left,
       CASE WHEN resting_until > $1 THEN resting_until END AS "restingUntil", last_sent_at AS "lastSentAt", last_sent AS "lastSent",
       last_failed_at AS "lastFailedAt", last_problem AS "lastProblem"
     FROM outbox_channels c LEFT JOIN outbox o ON o.channel = c.channel GROUP BY c.channel`,
    [now],
  );
  return channels.flatMap((channel) =>
    rows
      .filter((row) => row.channel === channel)
      .map((row) => ({ ...row, isOn: isOn(channel, receivers), lastProblem: readProblem(row.lastProblem) })),
  );
}
