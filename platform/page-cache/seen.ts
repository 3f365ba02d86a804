import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { pool } from '../db/client.ts';

/** A process that was not heard of for so long has gone, or hangs: nobody waits for it. */
const heardWithin = '3 seconds';
const longestMs = 2_000;

/** Says that this process serves nothing older than this content version any more. Forgets those that are long gone. */
export async function reportSeen(id: string, content: number): Promise<void> {
  await pool.query({
    name: 'report-seen',
    text: `INSERT INTO web_processes VALUES ($1, $2, now()) ON CONFLICT (id) DO UPDATE SET content = excluded.content, seen_at = excluded.seen_at`,
    values: [id, content],
  });
}

export async function reportGone(id: string): Promise<void> {
  await pool.query("DELETE FROM web_processes WHERE id = $1 OR seen_at < now() - interval '1 hour'", [id]);
}

/**
 * Resolves once every web process serves what was published until now, so that the very next request shows it wherever it
 * arrives. Gives false when one has not said so within two seconds: it is told by its own question, a second later at the most.
 */
export async function untilSeen(): Promise<boolean> {
  const end = Date.now() + longestMs;
  for (let pause = 2; Date.now() < end; pause = Math.min(pause * 2, 50)) {
    const { rows } = await pool.query<{ behind: boolean }>(
      `SELECT EXISTS (
         SELECT FROM web_processes WHERE seen_at > now() - interval '${heardWithin}' AND content < (SELECT number FROM content_version)
       ) AS behind`,
    );
    if (!rows[0]?.behind) return true;
    await wait(pause);
  }
  return false;
}
