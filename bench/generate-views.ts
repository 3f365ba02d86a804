import type { Client } from 'pg';
import { publishedEvery, randomArticleSql } from './generate-archive.ts';

/** Views by readers of one article in one slot, and views a day: fewer for a trial. */
export const viewsADay = Number(process.env.BENCH_VIEWS ?? 10_000_000);

const minutesADay = 1_440;
const keptHours = 30 * 24;
const minuteHours = 48;

/** Nothing waits for the disk, and what is sorted has room. */
const hurry = "SET synchronous_commit = off; SET work_mem = '256MB'";

/** Of so many articles the newest that was out at a minute, as SQL, when the last comes out at `until`. */
const newestAt = (minute: string, articles: number, until: number) =>
  `(${articles} - ceil(greatest(0, ${until} - ${minute}) / ${publishedEvery}.0))::float8`;

export interface Seen {
  /** UTC minute at which the slot began. */
  slot: number;
  articles: number;
  views: number;
  /** Spread evenly over the slot up to this minute. */
  until: number;
}

/** Fills a slot with views of readers of their own. In the order of the key, which is the fastest, and leaves the index no gaps. */
export async function generateSeen(client: Client, { slot, articles, views, until }: Seen): Promise<void> {
  await client.query(hurry);
  await client.query(`CREATE TABLE IF NOT EXISTS view_seen_${slot} PARTITION OF view_seen FOR VALUES IN (${slot})`);
  await client.query(
    `INSERT INTO view_seen (slot, article, visitor, net, minute)
     SELECT $1, ${randomArticleSql(newestAt('minute', articles, until))} AS article, random(0, 9223372036854775807) AS visitor, random(0, 999999), minute
     FROM (SELECT random($1::int, $2::int) AS minute FROM generate_series(1, $3::int)) AS readers
     ORDER BY article, visitor ON CONFLICT DO NOTHING`,
    [slot, Math.max(slot, until - 1), views],
  );
  await client.query(`VACUUM ANALYZE view_seen_${slot}`);
  await client.query('CHECKPOINT');
}

interface Counts {
  articles: number;
  /** The minute it is: counts go up to the one before. */
  until: number;
  /** UTC hour at which days begin. */
  dayStart: number;
}

/**
 * Counts as they stand after a year: minutes for 48 hours, every one drawn; hours for 30 days, of which the older are what is to be
 * expected, rounded at random; days since then whole, and of the year before the 5,000 most read of each; and totals.
 */
export async function generateCounts(
  client: Client,
  { articles, until, dayStart }: Counts,
  tell: (progress: string) => void,
): Promise<void> {
  await client.query(hurry);
  const hour = Math.floor(until / 60);
  const firstMinutes = hour - minuteHours;
  for (let day = Math.floor((firstMinutes * 60) / minutesADay); day <= Math.floor(until / minutesADay); day++)
    await client.query(
      `CREATE TABLE view_minute_${day} PARTITION OF view_minute FOR VALUES FROM (${day * minutesADay}) TO (${(day + 1) * minutesADay})`,
    );
  for (let each = firstMinutes; each <= hour; each++) {
    tell(`minutes ${each - firstMinutes} of ${minuteHours} h`);
    await client.query(
      `INSERT INTO view_minute (minute, article, readers)
       SELECT minute, article, count(*) FROM (
         SELECT minute, ${randomArticleSql(newestAt('minute', articles, until))} AS article
         FROM generate_series($1::int, $2::int) minute, generate_series(1, $3::int)
       ) AS drawn GROUP BY minute, article ORDER BY minute, article`,
      [each * 60, Math.min(each * 60 + 59, until - 1), Math.round(viewsADay / minutesADay)],
    );
  }
  await client.query(
    `CREATE TEMP TABLE shares AS
     SELECT place, (power(place, -0.1) - power(place + 1, -0.1)) / (1 - power($1::float8, -0.1)) AS share FROM generate_series(1, $1::int) place`,
    [articles],
  );
  await client.query('ALTER TABLE shares ADD PRIMARY KEY (place)');
  for (let each = hour - keptHours; each < firstMinutes; each++) {
    tell(`hours ${each - hour + keptHours} of ${keptHours}`);
    await client.query(
      `INSERT INTO view_hour (hour, article, readers)
       SELECT $1::int, article, readers
       FROM shares, LATERAL (SELECT (${newestAt('$1::int * 60', articles, until)} + 1 - place)::int AS article, floor(share * $2::float8 + random()) AS readers) AS c
       WHERE article > 0 AND readers > 0 ORDER BY article`,
      [each, viewsADay / 24],
    );
  }
  tell('days');
  await client.query(
    `INSERT INTO view_hour (hour, article, readers)
     SELECT minute / 60, article, sum(readers) FROM view_minute WHERE minute < $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [hour * 60],
  );
  const today = Math.floor((hour - dayStart) / 24);
  const firstWhole = Math.ceil((hour - keptHours - dayStart) / 24);
  await client.query(
    `INSERT INTO view_day (day, article, readers)
     SELECT day, article, readers FROM generate_series($1::int, $2::int - 1) day, LATERAL (
       SELECT (${newestAt('(day * 24 + $4::int) * 60', articles, until)} + 1 - place)::int AS article, ceil(share * $3::int) AS readers FROM shares WHERE place <= 5000
     ) AS c WHERE article > 0 ORDER BY day, article`,
    [today - 365, firstWhole, viewsADay, dayStart],
  );
  await client.query(
    `INSERT INTO view_day (day, article, readers)
     SELECT (hour - $3::int) / 24, article, sum(readers) FROM view_hour WHERE hour >= $1::int * 24 + $3 AND hour < $2::int * 24 + $3 GROUP BY 1, 2 ORDER BY 1, 2`,
    [firstWhole, today, dayStart],
  );
  await client.query('INSERT INTO view_total (article, readers) SELECT article, sum(readers) FROM view_day GROUP BY article');
  tell('tidying up');
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}
