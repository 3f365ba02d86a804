import { instantsOfPeriod, type Period, periodOf } from '../features/articles/archive/period.ts';
import { countStories, getNeighbours } from '../features/articles/archive/queries.ts';
import { listNewest } from '../features/articles/queries.ts';
import { listRelated } from '../features/articles/related/queries.ts';
import { relate } from '../features/articles/related/relate.ts';
import { clock } from '../platform/clock.ts';
import { db, pool } from '../platform/db/client.ts';
import { quantile, type Row, ratio } from './bed.ts';

/* Run by archive.ts as a process of its own, on the database it names. One row of the table to a line. */
const articles = Number(process.argv[2]);
const zone = 'Asia/Tokyo';
const language = 'en';
const times = 60;

const say = (row: Row) => process.stdout.write(`${JSON.stringify(row)}\n`);

/** The middle of what it takes, in ms; printed with the slowest of twenty, and against a baseline. */
async function measure(what: string, baseline: number | null, read: (turn: number) => Promise<unknown>): Promise<number> {
  const spans: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const began = performance.now();
    await read(turn);
    spans.push(performance.now() - began);
  }
  const middle = quantile(spans, 0.5);
  const figure = `p50 ${middle.toFixed(1)} ms, p95 ${quantile(spans, 0.95).toFixed(1)} ms`;
  say([what, figure, baseline === null ? '1' : ratio(middle, baseline)]);
  return middle;
}

const lastYear = clock.now().getUTCFullYear() - 1;
const period = (name: string) => periodOf(name) as Period;
const [year, month, day] = [period(`${lastYear}`), period(`${lastYear}-05`), period(`${lastYear}-05-17`)];
const list = (of: Period, offset: number) => {
  const { from, until } = instantsOfPeriod(of, zone);
  return listNewest({ language, between: [from.toISOString(), until.toISOString()], limit: 13, offset });
};

const scan = await measure('counting every month by a scan of the articles', null, () =>
  pool.query(
    `SELECT date_trunc('month', published_at AT TIME ZONE $2), count(*) FROM articles
     WHERE language = $1 AND published_at <= now() AND withdrawn_at IS NULL GROUP BY 1`,
    [language, zone],
  ),
);
await measure('**every month with its count**, `/archive`', scan, () => countStories(language, null, zone));
await measure('the months of a year', scan, () => countStories(language, year, zone));
await measure('the days of a month', scan, () => countStories(language, month, zone));
await measure('the neighbours of a day', scan, () => getNeighbours(language, day, instantsOfPeriod(day, zone), zone));
await measure('the stories of a day', scan, () => list(day, 0));
await measure('the stories of a year, page 700', scan, () => list(year, 8_400));
const anywhere = (turn: number) => 1 + ((turn * 7_919_003) % articles);
await measure('**finding a story’s related ones**, as it is published', scan, (turn) =>
  db.$transaction((tx) => relate(tx, anywhere(turn), clock.now())),
);
await measure('reading them', scan, (turn) => listRelated({ number: anywhere(turn), language: anywhere(turn) % 2 ? 'ja' : 'en' }, 3));
await pool.end();
