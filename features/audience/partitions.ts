import 'server-only';
import { inTransaction, pool } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { slotAt, slotEnd, type ViewDay } from './view.ts';

const minutesADay = 1_440;
const lockNotAvailable = '55P03';
/** How many UTC days of minutes are kept beside the running one. */
export const keptMinuteDays = 8;
/** How long it is kept where a story's readers came from: as long as the longest window looks back. */
export const keptReferrerDays = 30;

/** How many UTC days of minutes there are, empty ones included. */
export async function countMinutePartitions(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>("SELECT count(*)::int FROM pg_inherits WHERE inhparent = 'view_minute'::regclass");
  return rows[0]?.count ?? 0;
}

/** Makes the partitions that these views need: one a slot, one a UTC day of minutes. Safe for several processes at once. */
export async function ensurePartitions(views: readonly { slot: number; at: number }[]): Promise<void> {
  const slots = [...new Set(views.map((view) => view.slot))].sort((a, b) => a - b);
  const days = [...new Set(views.map((view) => Math.floor(view.at / 86_400)))].sort((a, b) => a - b);
  await inTransaction(async (client) => {
    await client.query(inTurn);
    for (const slot of slots) await client.query(attach('view_seen', slot, `IN (${slot})`));
    for (const day of days) await client.query(attach('view_minute', day, `FROM (${day * minutesADay}) TO (${(day + 1) * minutesADay})`));
  });
}

/** Two processes neither make nor drop the same table at once: PostgreSQL fails whoever looks up the parent of one just dropped. */
const inTurn = "SELECT pg_advisory_xact_lock(hashtext('view partitions'))";

/**
 * Made apart and then attached: creating it in place would lock out every writer. The numbers are ours, and whole. Whether it is
 * there is read from the catalog: `to_regclass` remembers what was not there before another process made it.
 */
const attach = (table: string, number: number, values: string) => `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_class WHERE relname = '${table}_${number}' AND pg_table_is_visible(oid)) THEN
      CREATE TABLE ${table}_${number} (LIKE ${table} INCLUDING ALL);
      ALTER TABLE ${table} ATTACH PARTITION ${table}_${number} FOR VALUES ${values};
    END IF;
  END $$`;

/**
 * Makes the partitions of the running and the next slot, and of today and tomorrow, before a reader comes who would have to wait
 * for them. One small question when they are there.
 */
export async function ensureComingPartitions(now: Date, day: ViewDay): Promise<void> {
  const at = Math.floor(now.getTime() / 1_000);
  const slot = slotAt(at, day);
  const coming = [
    { slot, at },
    { slot: slot + day.seconds / 60, at: at + 86_400 },
  ];
  const names = coming.flatMap((each) => [`view_seen_${each.slot}`, `view_minute_${Math.floor(each.at / 86_400)}`]);
  const { rows } = await pool.query('SELECT 1 FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NULL LIMIT 1', [names]);
  if (rows.length > 0) await ensurePartitions(coming);
}

/**
 * Deletes what privacy and thrift say must go: secrets an hour after their slot, seen views a day after it, minutes after 8 days,
 * where readers came from after 30.
 * Each goes by itself, and is judged by its name alone: a sweep that was broken off is finished by the next one.
 */
export async function sweepViewsDue(now: Date, day: ViewDay): Promise<void> {
  const seconds = now.getTime() / 1000;
  await pool.query('DELETE FROM view_secret WHERE slot <= $1', [Math.floor((seconds - 3_600 - day.seconds) / 60)]);
  await pool.query('DELETE FROM view_referrer WHERE hour < $1', [Math.floor(seconds / 3_600) - keptReferrerDays * 24]);
  const { rows } = await pool.query<{ parent: string; name: string }>(
    // Names of one moment: what another process drops meanwhile would be a number.
    `SELECT p.relname AS parent, c.relname AS name FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid JOIN pg_class p ON p.oid = inhparent
     WHERE inhparent IN ('view_seen'::regclass, 'view_minute'::regclass) ORDER BY name`,
  );
  for (const { parent, name } of rows) {
    const number = Number(name.slice(parent.length + 1));
    const goesAt = parent === 'view_seen' ? slotEnd(number, day) + 86_400 : (number + 1 + keptMinuteDays) * 86_400;
    if (goesAt <= seconds) await drop(name);
  }
}

/** Dropping locks the whole table, and every writer waits behind whoever waits for that: it gives up soon, for the next sweep. */
async function drop(name: string): Promise<void> {
  try {
    await inTransaction(async (client) => {
      await client.query("SET LOCAL lock_timeout = '500ms'");
      await client.query(inTurn);
      await client.query(`DROP TABLE IF EXISTS ${name}`);
    });
  } catch (error) {
    if ((error as { code?: string }).code !== lockNotAvailable) throw error;
    log('info', 'partition not dropped yet', { name });
  }
}
