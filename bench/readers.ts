import { step } from '../scripts/progress.ts';
import { type Baseline, bareNode, nginxFile } from './baselines.ts';
import { type Bed, kilobytes, quantile, type Row, ratio, residentMegabytes, thousand } from './bed.ts';
import { generateArticles } from './generate.ts';
import { answersPerSecond, bytesSent, has, viewsPerSecond } from './load.ts';

const seconds = 6;
const story = '/society/night-ferries-return-inner-harbour';

async function text(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** What is served again and again, against a file in nginx (or bare Node), in the same run. */
async function cachedPages(url: string, { serve, directory }: Bed, rows: Row[]): Promise<void> {
  const portal = await serve(url);
  const add = (what: string, rate: number, baseline: number) => rows.push([what, `${thousand(rate)}/s`, ratio(rate, baseline)]);
  const body = Buffer.from(await text(portal.base + story));
  const node = await bareNode(directory, body);
  const file: Baseline | null = (await has('nginx')) ? await nginxFile(directory, body) : null;
  const name = file ? 'nginx, one worker, the same bytes as a file' : 'bare Node, the same bytes';
  try {
    const baseline = await answersPerSecond((file ?? node).url, seconds);
    rows.push([`${name} (${kilobytes(body.length)})`, `${thousand(baseline)}/s`, '1']);
    if (file) add('bare Node server, the same bytes', await answersPerSecond(node.url, seconds), baseline);
    add('**cached article**', await answersPerSecond(portal.base + story, seconds), baseline);
    await text(`${portal.base}/`);
    add('**cached front page**', await answersPerSecond(`${portal.base}/`, seconds), baseline);
    // With a slash it is not server.ts that answers: Next's own layers, and a handler that only says 405.
    add('an empty Next route handler', await answersPerSecond(`${portal.base}/api/views/`, seconds, { isRefusal: true }), baseline);

    const atSixtyFour = { connections: 64, seconds };
    const speed = ({ rate, times }: { rate: number; times: number[] }) => `${thousand(rate)}/s, p99 ${quantile(times, 0.99).toFixed(0)} ms`;
    const parsed = await viewsPerSecond(node.url, { article: () => 1, ...atSixtyFour });
    rows.push(['bare Node server that parses and answers a POST, 64 connections', speed(parsed), '1']);
    const articles = (
      (await (await fetch(`${portal.base}/api/ranking?window=30d&limit=50`)).json()) as { items: { number: number }[] }
    ).items.map((item) => item.number);
    const views = await viewsPerSecond(`${portal.base}/api/views`, {
      article: (reader) => articles[reader % articles.length] ?? 0,
      ...atSixtyFour,
    });
    rows.push(['**views acknowledged after the commit**, 64 connections, each a new reader', speed(views), ratio(views.rate, parsed.rate)]);
    await weights(portal.base, rows);
  } finally {
    await Promise.all([portal.stop(), node.stop(), file?.stop()]);
  }
}

/** Bytes that a browser fetches, as they are sent to one that takes Brotli. */
async function weights(base: string, rows: Row[]): Promise<void> {
  for (const [name, path] of [
    ['article', story],
    ['front page', '/'],
    ['section', '/society'],
  ] as const) {
    const html = await text(base + path);
    const sizeOf = (pattern: RegExp) => bytesSent(base + (pattern.exec(html)?.[1] ?? ''));
    const page = await bytesSent(base + path);
    const [script, style] = [await sizeOf(/src="(\/elements\/[^"]+)"/), await sizeOf(/rel="stylesheet" href="([^"]+)"/)];
    rows.push([
      `weight of the ${name}: HTML + CSS + script`,
      `${kilobytes(page)} + ${kilobytes(style)} + ${kilobytes(script)}`,
      `= ${kilobytes(page + style + script)}`,
    ]);
  }
}

/** Mean time of a page that was never asked for before, one after the other, in ms. */
async function renderingTime(base: string, from: number, count: number): Promise<number> {
  const address = (number: number) => `${base}/section-${number % 9}/story-${number}`;
  for (let number = 1; number <= 60; number++) await text(address(number));
  const began = performance.now();
  for (let number = from; number < from + count; number++) await text(address(number));
  return (performance.now() - began) / count;
}

async function growth({ makeDatabase, serve }: Bed, rows: Row[]): Promise<void> {
  const times: number[] = [];
  for (const count of [1_000, 100_000]) {
    const url = await makeDatabase(`articles_${count}`);
    await step(`Generating ${thousand(count)} articles`, `${thousand(count)} articles generated`, () => generateArticles(url, count));
    const portal = await serve(url);
    const time = await renderingTime(portal.base, 400, 400);
    times.push(time);
    rows.push([`**uncached article**, one at a time, of ${thousand(count)}`, `${time.toFixed(1)} ms`, ratio(time, times[0] ?? time)]);
    if (count === 100_000) {
      for (let number = 1_000; number < 4_000; number++) await text(`${portal.base}/section-${number % 9}/story-${number}`);
      rows.push(['memory of the web process after 3,000 more distinct pages', `${thousand(residentMegabytes(portal.pid))} MB`, '']);
    }
    await portal.stop();
  }
}

/** What readers wait for: cached pages, views, weights, and how a page's making grows with the archive. */
export async function measureReaders(bed: Bed): Promise<Row[]> {
  const rows: Row[] = [];
  const url = await bed.makeDemo('demo');
  await step('Measuring cached pages and views', 'Cached pages and views measured', () => cachedPages(url, bed, rows));
  await growth(bed, rows);
  return rows;
}
