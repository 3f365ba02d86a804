import { slotAt } from '../features/audience/view.ts';
import { env } from '../platform/env.ts';
import { runNode } from '../scripts/child.ts';
import { step } from '../scripts/progress.ts';
import { bareNode } from './baselines.ts';
import { type Bed, quantile, type Row, ratio, residentMegabytes, thousand, withClient } from './bed.ts';
import { generateArchive, randomArticle } from './generate-archive.ts';
import { generateSeen, viewsADay } from './generate-views.ts';
import { viewsPerSecond } from './load.ts';

const articles = 50_000;
const seconds = 12;
const turns = 4;
const connections = [1, 64, 512];
/** Views a second that Umami's /api/send recorded on PostgreSQL (docs/measurements.md); twenty times that is wanted. */
const umami = 378;

interface Speed {
  rate: number;
  p50: number;
  p99: number;
}
const figure = ({ rate, p50, p99 }: Speed) => `${thousand(rate)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
const plural = (clients: number) => `${clients} ${clients === 1 ? 'connection' : 'connections'}`;

const open = (url: string, clients: number, forSeconds: number) =>
  viewsPerSecond(url, { article: () => randomArticle(articles), connections: clients, seconds: forSeconds });

/** By turns, so that what else the machine does falls on both. */
async function besideEachOther(urls: readonly [string, string], clients: number): Promise<[Speed, Speed]> {
  const all = urls.map((url) => ({ url, rates: [] as number[], times: [] as number[] }));
  for (let turn = 0; turn < turns; turn++)
    for (const each of all) {
      const { rate, times } = await open(each.url, clients, seconds / turns);
      each.rates.push(rate);
      each.times = each.times.concat(times);
    }
  return all.map(({ rates, times }) => ({
    rate: rates.reduce((sum, rate) => sum + rate, 0) / turns,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  })) as [Speed, Speed];
}

/** Without a door, in another process: see count-views.ts. */
async function withoutHttp(url: string, how: 'alone' | 'together', clients: number): Promise<Speed> {
  const said: string[] = [];
  await runNode({
    what: 'the measurement of commits',
    parameters: ['bench/count-views.ts', how, String(clients), String(seconds), String(articles)],
    environment: { DATABASE_URL: url },
    heard: (line) => said.push(line),
  });
  return JSON.parse(said.at(-1) ?? '') as Speed;
}

/**
 * Views acknowledged when they are durable, against a bare Node server that only parses and answers; with few and many readers at
 * once, in an empty slot and in a full one.
 */
export async function measureViews({ makeDatabase, serve, directory }: Bed): Promise<Row[]> {
  const rows: Row[] = [];
  const url = await makeDatabase('views');
  await step(`Generating ${thousand(articles)} articles`, `${thousand(articles)} articles generated`, () =>
    withClient(url, (client) => generateArchive(client, articles, new Date())),
  );
  const node = await bareNode(directory, Buffer.from('-'));
  const portal = await serve(url);
  const door = `${portal.base}/api/views`;
  const measure = async (inSlot: string) => {
    const alone = await withoutHttp(url, 'alone', 64);
    rows.push([`one row a commit, 64 clients, no HTTP, ${inSlot}`, figure(alone), '1']);
    for (const clients of [64, 512]) {
      const together = await withoutHttp(url, 'together', clients);
      rows.push([
        `the door’s queue, ${clients} clients, no HTTP, ${inSlot}`,
        figure(together),
        `${ratio(together.rate, alone.rate)} of one row a commit`,
      ]);
    }
    for (const clients of connections) {
      const [bare, views] = await besideEachOther([node.url, door], clients);
      rows.push([
        `**views acknowledged after the commit**, ${plural(clients)}, ${inSlot}`,
        figure(views),
        `${ratio(views.rate, bare.rate)} of bare Node’s ${thousand(bare.rate)}/s`,
      ]);
      if (clients === 64)
        rows.push([`  the same against 20 times Umami’s ${umami}/s`, `${thousand(20 * umami)}/s`, ratio(views.rate, 20 * umami)]);
    }
  };

  try {
    // What comes first is slower: code that was never run, and the slot's secret and partition.
    await open(node.url, 64, 2);
    await open(door, 64, 2);
    const before = residentMegabytes(portal.pid);
    await step('Measuring an empty slot', 'Empty slot measured', () => measure('an empty slot'));
    const minute = Math.floor(Date.now() / 60_000);
    const full = `${thousand(viewsADay)} in the slot`;
    await step(`Generating ${full}`, `${full} generated`, () =>
      withClient(url, (client) =>
        generateSeen(client, { slot: slotAt(minute * 60, env.viewDay), articles, views: viewsADay, until: minute }),
      ),
    );
    await step('Measuring a full slot', 'Full slot measured', () => measure(full));
    rows.push(['memory of the web process before · after', `${thousand(before)} · ${thousand(residentMegabytes(portal.pid))} MB`, '']);
    rows.push(['size of the views in the slot, with their index', await sizeOfSlot(url), '']);
  } finally {
    await Promise.all([portal.stop(), node.stop()]);
  }
  return rows;
}

async function sizeOfSlot(url: string): Promise<string> {
  const { rows } = await withClient(url, (client) =>
    client.query(
      "SELECT sum(pg_total_relation_size(relid))::float8 / 1e6 AS megabytes, (SELECT count(*)::int FROM view_seen) AS views FROM pg_partition_tree('view_seen')",
    ),
  );
  return `${thousand(rows[0].megabytes)} MB for ${thousand(rows[0].views)}`;
}
