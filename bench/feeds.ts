import { setTimeout as wait } from 'node:timers/promises';
import { step } from '../scripts/progress.ts';
import { type Bed, quantile, type Row, ratio, residentMegabytes, thousand, withClient } from './bed.ts';
import { generateArchive } from './generate-archive.ts';
import { answersPerSecond } from './load.ts';

const articles = 100_000;
/** So many of them came out in one month, which is then in three parts. */
const inOneMonth = 60_000;
const busiest = ['stories-2020-05.xml', 'stories-2020-05-2.xml', 'stories-2020-05-3.xml'];

const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`;

/** What feeds and sitemaps of 100,000 articles cost, and what memory they take while they are sent. */
export async function measureFeeds({ makeDatabase, serve }: Bed): Promise<Row[]> {
  const url = await makeDatabase('feeds');
  await step(`Generating ${thousand(articles)} articles`, `${thousand(articles)} articles generated`, () =>
    withClient(url, async (client) => {
      await generateArchive(client, articles, new Date());
      await client.query(
        "UPDATE articles SET published_at = '2020-05-01T00:00Z'::timestamptz + number * interval '40 seconds' WHERE number <= $1",
        [inOneMonth],
      );
      await client.query('VACUUM ANALYZE articles');
    }),
  );
  const portal = await serve(url);
  try {
    const ask = (path: string) => timed(portal.base + path);
    return await step('Reading feeds and sitemaps', 'Feeds and sitemaps read', async () => [
      ...(await sitemapRows(ask, portal.pid)),
      ...(await feedRows(ask, portal.base)),
    ]);
  } finally {
    await portal.stop();
  }
}

type Ask = (path: string) => ReturnType<typeof timed>;

async function sitemapRows(ask: Ask, pid: number | undefined): Promise<Row[]> {
  await ask('/sitemap.xml');
  const index = await ask('/sitemap.xml');
  const files = [...index.text.matchAll(/\/sitemaps\/([^<]+)/g)].map(([, file = '']) => file);
  const topics = await ask('/sitemaps/topics.xml');
  const before = residentMegabytes(pid);
  const all = await peak(pid, async () => {
    let [addresses, bytes] = [0, 0];
    for (const file of files.filter((each) => each.startsWith('stories'))) {
      const { text } = await ask(`/sitemaps/${file}`);
      addresses += text.split('<url>').length - 1;
      bytes += text.length;
    }
    return { addresses, bytes };
  });
  if (all.value.addresses !== articles) throw new Error(`${all.value.addresses} stories stand in the sitemaps.`);
  const atOnce = await peak(pid, () => Promise.all([1, 2, 3, 4].flatMap(() => busiest.map((file) => ask(`/sitemaps/${file}`)))));
  return [
    ['the index of sitemaps', milliseconds(index.ms), ''],
    ['the sitemap of 2,000 topics in two languages', milliseconds(topics.ms), ''],
    [
      `the sitemaps of ${thousand(articles)} stories, one after another`,
      `${(all.ms / 1_000).toFixed(1)} s, ${thousand(all.value.bytes / 1e6)} MB`,
      '',
    ],
    [
      'memory of the web process before · at most while they were read',
      `${thousand(before)} · ${thousand(all.megabytes)} MB`,
      ratio(all.megabytes, before),
    ],
    [
      '12 sitemaps of 20,000 stories at once: time · memory at most',
      `${(atOnce.ms / 1_000).toFixed(1)} s · ${thousand(atOnce.megabytes)} MB`,
      ratio(atOnce.megabytes, before),
    ],
  ];
}

async function feedRows(ask: Ask, base: string): Promise<Row[]> {
  const first: number[] = [];
  for (let topic = 1; topic <= 20; topic += 1) first.push((await ask(`/topic/topic-${topic}/feed.xml`)).ms);
  const page = await answersPerSecond(`${base}/section-1`, 5);
  const feed = await answersPerSecond(`${base}/section-1/feed.xml`, 5);
  const sitemap = await answersPerSecond(`${base}/sitemaps/news.xml`, 5);
  return [
    ['a topic’s feed, made anew: median of 20', milliseconds(quantile(first, 0.5)), ''],
    ['a kept page of a section', `${thousand(page)}/s`, '1'],
    ['its kept feed', `${thousand(feed)}/s`, ratio(feed, page)],
    ['the news sitemap, made each time', `${thousand(sitemap)}/s`, ratio(sitemap, page)],
  ];
}

async function timed(url: string): Promise<{ text: string; ms: number }> {
  const began = performance.now();
  const answer = await fetch(url);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return { text, ms: performance.now() - began };
}

/** How much memory a process had at most while something was done, looked at twenty times a second. */
async function peak<Value>(pid: number | undefined, work: () => Promise<Value>): Promise<{ value: Value; ms: number; megabytes: number }> {
  const began = performance.now();
  let [isDone, megabytes] = [false, 0];
  const watching = (async () => {
    while (!isDone) {
      megabytes = Math.max(megabytes, residentMegabytes(pid));
      await wait(50);
    }
  })();
  const value = await work().finally(() => {
    isDone = true;
  });
  await watching;
  return { value, ms: performance.now() - began, megabytes };
}
