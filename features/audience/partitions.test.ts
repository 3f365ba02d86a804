import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { ensureComingPartitions, ensurePartitions, sweepViewsDue } from './partitions.ts';
import { slotAt, slotEnd, type View } from './view.ts';

const at = (iso: string) => Date.parse(iso) / 1_000;
const dateOf = (seconds: number) => new Date(seconds * 1_000);
const start = 19 * 3_600;
const lengths = [86_400, 21_600, 1_800];
const noon = at('2026-03-02T03:00:00Z');

const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
await other.connect();
afterAll(() => other.end());

const partitions = async () => {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent IN ('view_seen'::regclass, 'view_minute'::regclass) ORDER BY 1",
  );
  return rows.map((row) => row.name);
};
const tables = async () => {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname ~ '^view_(seen|minute)_' ORDER BY 1",
  );
  return rows.map((row) => row.name);
};
const secrets = async () => (await pool.query<{ slot: number }>('SELECT slot FROM view_secret ORDER BY slot')).rows.map((row) => row.slot);
const makeSecret = (slot: number) => pool.query('INSERT INTO view_secret VALUES ($1, $2)', [slot, Buffer.alloc(32)]);

beforeEach(async () => {
  await pool.query('TRUNCATE view_secret');
  for (const name of await tables()) await pool.query(`DROP TABLE ${name}`);
});

describe('what is coming', () => {
  test.each(lengths)('of slots of %d s is there before its first reader', async (seconds) => {
    const day = { startSeconds: start, seconds };
    const slot = slotAt(noon, day);
    await ensureComingPartitions(dateOf(noon), day);
    const today = Math.floor(noon / 86_400);
    expect(await partitions()).toEqual(
      [`view_minute_${today}`, `view_minute_${today + 1}`, `view_seen_${slot}`, `view_seen_${slot + seconds / 60}`].sort(),
    );
  });

  test('is looked for only, where it is there: no lock is asked for', async () => {
    const day = { startSeconds: start, seconds: 86_400 };
    await ensureComingPartitions(dateOf(noon), day);
    const before = await partitions();
    // Whoever makes a partition waits for this lock.
    await other.query("SELECT pg_advisory_lock(hashtext('view partitions'))");
    await ensureComingPartitions(dateOf(noon), day);
    await other.query("SELECT pg_advisory_unlock(hashtext('view partitions'))");
    expect(await partitions()).toEqual(before);
  });

  test('is made once by eight processes and the readers that come first', async () => {
    const day = { startSeconds: start, seconds: 1_800 };
    const article = await anArticle({ publishedAt: dateOf(noon - 60) });
    const view = (visitor: number): View => ({ slot: slotAt(noon, day), article, visitor: BigInt(visitor), net: 1, at: noon });
    await Promise.all(Array.from({ length: 8 }, (_, each) => [ensureComingPartitions(dateOf(noon), day), apply([view(each)])]).flat());
    expect((await partitions()).length).toBe(4);
    expect((await pool.query('SELECT sum(readers)::int AS readers FROM view_minute')).rows).toEqual([{ readers: 8 }]);
  });

  test('was there in time, slot after slot, for a leader that looks every 20 seconds', async () => {
    const day = { startSeconds: start, seconds: 1_800 };
    for (let now = noon - 60; now < noon + 3_700; now += 20) {
      const needed = [`view_minute_${Math.floor(now / 86_400)}`, `view_seen_${slotAt(now, day)}`];
      if (now >= noon - 40) expect(await partitions()).toEqual(expect.arrayContaining(needed));
      await ensureComingPartitions(dateOf(now), day);
    }
  });
});

describe('what is old goes', () => {
  test.each(lengths)('a secret an hour after its slot of %d s, and the seen views a day after it', async (seconds) => {
    const day = { startSeconds: start, seconds };
    const slot = slotAt(noon, day);
    const end = slotEnd(slot, day);
    await makeSecret(slot);
    await ensurePartitions([{ slot, at: end + 86_400 }]);
    const left = async (now: number) => {
      await sweepViewsDue(dateOf(now), day);
      return [await secrets(), (await partitions()).filter((name) => name.startsWith('view_seen'))];
    };
    const seen = [`view_seen_${slot}`];
    expect(await left(end)).toEqual([[slot], seen]);
    expect(await left(end + 3_599)).toEqual([[slot], seen]);
    expect(await left(end + 3_600)).toEqual([[], seen]);
    expect(await left(end + 86_399)).toEqual([[], seen]);
    expect(await left(end + 86_400)).toEqual([[], []]);
  });

  test('minutes after eight whole days', async () => {
    const day = { startSeconds: start, seconds: 86_400 };
    const number = Math.floor(noon / 86_400);
    await ensurePartitions([{ slot: slotAt(noon + 30 * 86_400, day), at: noon }]);
    const goes = (number + 9) * 86_400;
    await sweepViewsDue(dateOf(goes - 1), day);
    expect(await partitions()).toContain(`view_minute_${number}`);
    await sweepViewsDue(dateOf(goes), day);
    expect(await partitions()).not.toContain(`view_minute_${number}`);
  });

  test('not what a process still needs whose clock is twenty minutes behind the leader’s', async () => {
    for (const seconds of lengths) {
      const day = { startSeconds: start, seconds };
      const slot = slotAt(noon, day);
      const [behind, ahead] = [slotEnd(slot, day) - 1, slotEnd(slot, day) - 1 + 1_200];
      await makeSecret(slot);
      await ensureComingPartitions(dateOf(behind), day);
      await ensureComingPartitions(dateOf(ahead), day);
      await sweepViewsDue(dateOf(ahead), day);
      expect([await secrets(), await partitions()]).toEqual([[slot], expect.arrayContaining([`view_seen_${slot}`])]);
      await pool.query('TRUNCATE view_secret');
    }
  });
});

describe('a sweep that was broken off', () => {
  const day = { startSeconds: start, seconds: 86_400 };
  const old = [5, 6, 7].map((days) => ({ slot: slotAt(noon - days * 86_400, day), at: noon - days * 3 * 86_400 }));
  const running = { slot: slotAt(noon, day), at: noon };
  const kept = [`view_minute_${Math.floor(noon / 86_400)}`, `view_seen_${running.slot}`];

  beforeEach(async () => {
    await ensurePartitions([...old, running]);
    expect((await partitions()).length).toBe(8);
  });

  test('is finished by the next one, and leaves nothing behind', async () => {
    // Something stands on the fourth of six: the sweep ends there as if its process had been killed.
    const all = (await partitions()).filter((name) => !kept.includes(name));
    await pool.query(`CREATE VIEW in_the_way AS SELECT 1 FROM ${all[3]}`);
    await expect(sweepViewsDue(dateOf(noon), day)).rejects.toThrow('cannot drop');
    expect(await partitions()).toEqual([...all.slice(3), ...kept].sort());
    await pool.query('DROP VIEW in_the_way');
    await sweepViewsDue(dateOf(noon), day);
    expect([await partitions(), await tables()]).toEqual([kept, kept]);
  });

  test('gives way to whoever is reading, and lets writers pass', async () => {
    await other.query('BEGIN');
    await other.query('SELECT count(*) FROM view_seen');
    const article = await anArticle({ publishedAt: dateOf(noon - 60) });
    await Promise.all([sweepViewsDue(dateOf(noon), day), apply([{ ...running, article, visitor: 1n, net: 1 }])]);
    // The minutes, which nobody reads, are gone.
    expect(await partitions()).toEqual([...old.map(({ slot }) => `view_seen_${slot}`), ...kept].sort());
    await other.query('COMMIT');
    await sweepViewsDue(dateOf(noon), day);
    expect(await partitions()).toEqual(kept);
  });

  test('by two processes at the same time is as good as by one', async () => {
    await Promise.all(Array.from({ length: 4 }, () => sweepViewsDue(dateOf(noon), day)));
    expect(await partitions()).toEqual(kept);
  });
});
