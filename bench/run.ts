import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../platform/db/embedded-postgres.ts';
import { migrate } from '../platform/db/migrate.ts';
import { build, generateClient } from '../scripts/build.ts';
import { runNode } from '../scripts/child.ts';
import { Sentence, step } from '../scripts/progress.ts';
import { freePort, startServer, stopServer } from '../scripts/test-portal.ts';
import { type Baseline, bareNode, nginxFile } from './baselines.ts';
import { generateArticles } from './generate.ts';
import { answersPerSecond, bytesSent, has, viewsPerSecond } from './load.ts';

const seconds = 6;
const story = '/society/night-ferries-return-inner-harbour';
const rows: [what: string, figure: string, ratio: string][] = [];
const thousand = (value: number) => Math.round(value).toLocaleString('en');
const ratio = (value: number, of: number) => (value / of).toFixed(3);
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

const residentMegabytes = (pid: number | undefined) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** A server on a database of its own beside the others. */
async function serve(url: string, directory: string, more: Record<string, string> = {}) {
  const port = await freePort();
  const server = await startServer({
    DATABASE_URL: url,
    DATA_DIR: join(directory, 'data'),
    PORT: String(port),
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'error',
    ...more,
  });
  return { base: `http://127.0.0.1:${port}`, pid: server.pid, stop: () => stopServer(server) };
}

async function text(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** What is served again and again, against a file in nginx (or bare Node), in the same run. */
async function cachedPages(url: string, directory: string): Promise<void> {
  const portal = await serve(url, directory);
  const body = Buffer.from(await text(portal.base + story));
  const node = await bareNode(directory, body);
  const file: Baseline | null = (await has('nginx')) ? await nginxFile(directory, body) : null;
  const name = file ? 'nginx, one worker, the same bytes as a file' : 'bare Node, the same bytes';
  try {
    const baseline = await answersPerSecond((file ?? node).url, seconds);
    rows.push([`${name} (${kilobytes(body.length)})`, `${thousand(baseline)}/s`, '1']);
    if (file) await add('bare Node server, the same bytes', await answersPerSecond(node.url, seconds), baseline);
    await add('**cached article**', await answersPerSecond(portal.base + story, seconds), baseline);
    await text(`${portal.base}/`);
    await add('**cached front page**', await answersPerSecond(`${portal.base}/`, seconds), baseline);
    // With a slash it is not server.ts that answers: Next's own layers, and a handler that only says 405.
    await add('an empty Next route handler', await answersPerSecond(`${portal.base}/api/views/`, seconds, { isRefusal: true }), baseline);

    const parsed = await viewsPerSecond(node.url, [1], seconds);
    rows.push(['bare Node server that parses and answers a POST, 64 connections', `${thousand(parsed.rate)}/s, p99 ${parsed.p99} ms`, '1']);
    const articles = (
      (await (await fetch(`${portal.base}/api/ranking?window=30d&limit=50`)).json()) as { items: { number: number }[] }
    ).items.map((item) => item.number);
    const views = await viewsPerSecond(`${portal.base}/api/views`, articles, seconds);
    rows.push([
      '**views acknowledged after the commit**, 64 connections, each a new reader',
      `${thousand(views.rate)}/s, p99 ${views.p99} ms`,
      ratio(views.rate, parsed.rate),
    ]);
    await weights(portal.base);
  } finally {
    await Promise.all([portal.stop(), node.stop(), file?.stop()]);
  }
}

async function add(what: string, rate: number, baseline: number): Promise<void> {
  rows.push([what, `${thousand(rate)}/s`, ratio(rate, baseline)]);
}

/** Bytes that a browser fetches, as they are sent to one that takes Brotli. */
async function weights(base: string): Promise<void> {
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

async function growth(makeDatabase: (name: string) => Promise<string>, directory: string): Promise<void> {
  const times: number[] = [];
  for (const count of [1_000, 100_000]) {
    const url = await makeDatabase(`articles_${count}`);
    await step(`Generating ${thousand(count)} articles`, `${thousand(count)} articles generated`, () => generateArticles(url, count));
    const portal = await serve(url, directory);
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

/** Prints one table; each ratio is against a baseline measured in the same run. */
export async function runBench(): Promise<number> {
  if (process.platform !== 'linux') throw new Sentence('The bench reads memory from /proc: run it on Linux.');
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-bench-'));
  await generateClient();
  await step('Building', 'Portal built', build);
  const database = await startPostgres({ directory: join(directory, 'postgres') });
  const makeDatabase = async (name: string) => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    const url = database.url.replace(/\/[^/]*$/, `/${name}`);
    await migrate(url);
    return url;
  };
  try {
    await migrate(database.url);
    await step('Making the demo newspaper', 'Demo newspaper made', (tell) =>
      runNode({
        what: 'the demo newspaper',
        parameters: ['prisma/seed/seed.ts'],
        environment: { DATABASE_URL: database.url, DATA_DIR: join(directory, 'data') },
        heard: tell,
      }),
    );
    await step('Measuring cached pages and views', 'Cached pages and views measured', () => cachedPages(database.url, directory));
    await growth(makeDatabase, directory);
  } finally {
    await database.stop();
    await rm(directory, { recursive: true, force: true });
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, PostgreSQL 18, ${(await has('wrk')) ? 'wrk' : 'autocannon'}`;
  process.stdout.write(
    `\n${machine}\n\n| what | figure | ratio |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
  );
  return 0;
}
