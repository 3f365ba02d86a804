import { readdirSync, readFileSync } from 'node:fs';
import { apply } from '../features/audience/apply.ts';
import { getRanking } from '../features/audience/queries.ts';
import { refreshEveryMs, refreshRanking } from '../features/audience/refresh-ranking.ts';
import { slotAt } from '../features/audience/view.ts';
import { pool } from '../platform/db/client.ts';
import { env } from '../platform/env.ts';
import { quantile, type Row, ratio, thousand, withClient } from './bed.ts';
import { randomArticle } from './generate-archive.ts';
import { viewsADay } from './generate-views.ts';

/*
 * A process of its own that leads, as one of the portal's does: time goes on from the minute given, readers come, and every 20
 * seconds of it the ranking is computed. Prints what it is at, and the rows of the table as JSON.
 */
const [articles, start] = process.argv.slice(2).map(Number) as [number, number];
let time = start * 60_000;
// The portal gives a refresh up after ten seconds; here one that takes longer is to be seen as well.
Object.assign(pool.options, { statement_timeout: 0, query_timeout: 0 });

interface Cost {
  /** Milliseconds from beginning to end. */
  took: number;
  /** Milliseconds of processor time, of the database and of this process. */
  worked: number;
  /** Rows and index entries that were looked at. */
  read: number;
}

/** Milliseconds of processor time that the database and all its processes have used, those that ended included (see proc_pid_stat(5)). */
function databaseTime(postmaster: number): number {
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let stat: string;
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    } catch {
      continue;
    }
    const [, parent, ...fields] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, usersEnded = 0, systemsEnded = 0] = fields.slice(9);
    if (Number(pid) === postmaster) ticks += user + system + usersEnded + systemsEnded;
    else if (parent === postmaster) ticks += user + system;
  }
  return ticks * 10;
}

const ownTime = () => process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000;

async function rowsRead(): Promise<number> {
  await pool.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await pool.query('SELECT tup_returned::float8 AS read FROM pg_stat_database WHERE datname = current_database()');
  return rows[0].read;
}

const { rows: parents } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
const postmaster = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${parents[0]?.pid}/stat`, 'utf8'))?.[1]);

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const before = { read: await rowsRead(), worked: databaseTime(postmaster) + ownTime() };
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  const worked = databaseTime(postmaster) + ownTime() - before.worked;
  return { took, worked, read: (await rowsRead()) - before.read };
}

/** Readers come through the store that the door uses, at most a minute's at once. */
async function readersComeUntil(until: number): Promise<void> {
  while (time < until) {
    const next = Math.min(until, time + 60_000);
    const count = Math.round((viewsADay * (next - time)) / 86_400_000);
    await apply(
      Array.from({ length: count }, () => {
        const at = Math.floor((time + Math.random() * (next - time)) / 1_000);
        const visitor = BigInt(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
        return { slot: slotAt(at, env.viewDay), article: randomArticle(articles), visitor, net: Math.floor(Math.random() * 1_000_000), at };
      }),
    );
    time = next;
  }
}

async function refresh(): Promise<Cost> {
  let isDone = false;
  const cost = await costOf(async () => {
    isDone = await refreshRanking(new Date(time), { force: false });
  });
  if (!isDone) throw new Error('Another process computed the ranking.');
  return cost;
}

/** Refreshes until that minute, the last one in it. */
async function refreshUntil(minute: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  while (time < minute * 60_000) {
    await readersComeUntil(time + refreshEveryMs);
    costs.push(await refresh());
  }
  return costs;
}

const say = (line: unknown) => process.stdout.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
const row = (...cells: Row) => say(cells);
const took = (costs: readonly Cost[]) => costs.map((cost) => cost.took);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : thousand(value)} ms`;
const spread = (costs: readonly Cost[]) =>
  `p50 ${ms(quantile(took(costs), 0.5))}, p95 ${ms(quantile(took(costs), 0.95))}, most ${ms(Math.max(...took(costs)))}`;

/** What a ranking would cost that is counted when it is wanted: all windows of the whole site, from minutes, hours and totals. */
const naive = `
  SELECT array_agg(article ORDER BY readers DESC) FROM (
    SELECT span, article, readers, row_number() OVER (PARTITION BY span ORDER BY readers DESC) AS place FROM (
      SELECT '1h' AS span, article, sum(readers) AS readers FROM view_minute WHERE minute > $1 - 60 GROUP BY article
      UNION ALL SELECT '24h', article, sum(readers) FROM view_minute WHERE minute > $1 - 1440 GROUP BY article
      UNION ALL SELECT '7d', article, sum(readers) FROM view_hour WHERE hour > $1 / 60 - 168 GROUP BY article
      UNION ALL SELECT '30d', article, sum(readers) FROM view_hour WHERE hour > $1 / 60 - 720 GROUP BY article
      UNION ALL SELECT 'all', article, readers FROM view_total
    ) AS counted
  ) AS placed WHERE place <= 50 GROUP BY span`;
const dayOfMinutes = 'SELECT sum(readers) FROM view_minute WHERE minute > $1 - 1440';

/** Median of five, by a client that waits as long as it takes. */
async function baseline(text: string): Promise<number> {
  const times: number[] = [];
  await withClient(env.databaseUrl ?? '', async (client) => {
    for (let turn = 0; turn < 5; turn++) {
      const began = performance.now();
      await client.query(text, [Math.floor(time / 60_000)]);
      times.push(performance.now() - began);
    }
  });
  return quantile(times, 0.5);
}

async function sizes(): Promise<string> {
  const { rows } = await pool.query(
    `SELECT (pg_database_size(current_database()) / 1e6)::float8 AS total, t.name, t.size / 1e6 AS size, t.rows FROM (VALUES
       ('minutes', (SELECT sum(pg_total_relation_size(relid))::float8 FROM pg_partition_tree('view_minute')), (SELECT count(*)::float8 FROM view_minute)),
       ('hours', pg_total_relation_size('view_hour')::float8, (SELECT count(*)::float8 FROM view_hour)),
       ('days', pg_total_relation_size('view_day')::float8, (SELECT count(*)::float8 FROM view_day))) AS t (name, size, rows)`,
  );
  return `${thousand(rows[0].total)} MB: ${rows.map((each) => `${thousand(each.rows)} ${each.name} ${thousand(each.size)} MB`).join(', ')}`;
}

const hour = Math.ceil(start / 60);
say('the baselines');
const counted = await baseline(naive);
row('counting all windows of the whole site when they are wanted, in SQL', ms(counted), '1');
const summed = await baseline(dayOfMinutes);
row('summing the minutes of 24 hours', ms(summed), ratio(summed, counted));

say('the first refresh');
const first = await refresh();
row('the first refresh of all, with nothing kept', ms(first.took), ratio(first.took, counted));
say('the turn of an hour');
const late = await refreshUntil(hour * 60 - 1 / 3);
const [turn, ...early] = await refreshUntil(hour * 60 + 10);
if (!turn) throw new Error('No hour turned.');
say('the turn of a day');
await readersComeUntil(((hour + 1) * 60 - 2) * 60_000);
const lateInDay = await refreshUntil((hour + 1) * 60 - 1 / 3);
const [dayTurn] = await refreshUntil((hour + 1) * 60 + 1);
if (!dayTurn) throw new Error('No day turned.');

const within = [...late, ...early, ...lateInDay];
row(`**refresh within the hour**, ${within.length} times`, spread(within), ratio(quantile(took(within), 0.5), counted));
row('  the last two minutes of an hour alone', spread(lateInDay), '');
row('**refresh at the turn of the hour**', ms(turn.took), ratio(turn.took, counted));
row('refresh at the turn of the day', ms(dayTurn.took), ratio(dayTurn.took, counted));
const hourly = (3_600_000 / refreshEveryMs - 1) * mean(within.map((cost) => cost.worked)) + turn.worked;
row('share of one core: an hour of refreshes, database and portal', `${((hourly / 3_600_000) * 100).toFixed(1)} %`, '');
row(
  'rows read by one refresh: within the hour · at its turn',
  `${thousand(mean(within.map((cost) => cost.read)))} · ${thousand(turn.read)}`,
  '',
);

say('reading a ranking');
const { rows: sections } = await pool.query<{ id: number; covers: number[] }>(
  'SELECT parent_id AS id, array_agg(id) || parent_id AS covers FROM sections WHERE parent_id IS NOT NULL GROUP BY parent_id ORDER BY parent_id LIMIT 1',
);
const { rows: tags } = await pool.query<{ id: number }>(
  'SELECT tag_id AS id FROM article_tags GROUP BY tag_id ORDER BY count(*) DESC LIMIT 1',
);
for (const [what, scope] of [
  ['the whole site', { of: 'site' }],
  ['a section with its children', { of: 'section', id: sections[0]?.id ?? 0, covers: sections[0]?.covers ?? [] }],
  ['the largest topic', { of: 'topic', id: tags[0]?.id ?? 0 }],
] as const) {
  const reads: Cost[] = [];
  for (let turn = 0; turn <= 100; turn++) reads.push(await costOf(() => getRanking('en', scope, '24h', 10)));
  const [cold, ...warm] = reads;
  row(`reading the ranking of ${what}: cold · again`, `${ms(cold?.took ?? 0)} · ${spread(warm)}`, '');
}
row('size of the database', await sizes(), '');
await pool.end();
