import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pool } from '../platform/db/client.ts';
import { env } from '../platform/env.ts';
import { cameFrom } from '../prisma/seed/came-from.ts';

/*
 * Sends believable readers through the door of a running portal, as browsers would: a story each, a user agent each. A few
 * stories are passed on from one to the next, so that one sees them rise. Nothing is written into the database by hand.
 */
const usage = 'Usage: npm run readers -- [--count 500] [--url http://localhost:3000]\nCount is from 1 to 5000.\n';
/** Below the door's own limit for one network: 600 at once, 30 a second. */
const perSecond = 28;
const atOnce = 500;
const passedOn = 2;
const passedOnShare = 0.8;
/** Progress last told where there is no terminal to draw on. */
let lastShown = 0;

const systems = [
  'Windows NT 10.0; Win64; x64',
  'Macintosh; Intel Mac OS X 10_15_7',
  'X11; Linux x86_64',
  'X11; CrOS x86_64 14541.0.0',
  'Linux; Android 14; K',
  'Linux; Android 15; Pixel 9',
];

/** A browser's name that no other reader of this run has. */
function userAgent(reader: number, run: number): string {
  const system = systems[reader % systems.length];
  const version = 120 + (Math.floor(reader / systems.length) % 30);
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.${run % 10_000}.${reader} Safari/537.36`;
}

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '500' }, url: { type: 'string' } } });
  const count = Number(values.count);
  const base = values.url ?? env.publicUrl;
  if (!Number.isInteger(count) || count < 1 || count > 5_000 || !URL.canParse(base)) return say(usage, 1);

  const { rows } = await pool.query<{ number: number; headline: string }>(
    "SELECT number, headline FROM articles WHERE language = 'en' AND published_at <= now() AND withdrawn_at IS NULL ORDER BY published_at DESC LIMIT 60",
  );
  if (rows.length === 0) return say('There is no story that readers could open: publish one first.\n', 1);
  const start = Math.floor(Math.random() * Math.max(1, rows.length - passedOn));
  const risers = rows.slice(start, start + passedOn);
  say(`${count} readers come to ${base}. Most of them open:\n${risers.map((story) => `  ${story.headline}\n`).join('')}`, 0);

  const run = Date.now();
  let acknowledged = 0;
  const send = async (reader: number): Promise<void> => {
    const from = Math.random() < passedOnShare ? risers : rows;
    const story = from[Math.floor(Math.random() ** 1.5 * from.length)];
    const host = cameFrom(Math.random(), from === risers);
    for (let tries = 0; tries < 20; tries++) {
      const answer = await fetch(new URL('/api/views', base), {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'user-agent': userAgent(reader, run), 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ article: story?.number, automated: false, from: host }),
      }).catch(() => {
        throw new Error(`No portal answers at ${base}: start one with npm start, or name it with --url.`);
      });
      if (answer.status === 204) {
        acknowledged++;
        return;
      }
      await wait(Number(answer.headers.get('retry-after') ?? 1) * 1_000 * Math.random());
    }
  };
  const underWay = new Set<Promise<void>>();
  let failure: Error | undefined;
  const failed = (error: Error) => {
    failure ??= error;
  };
  for (let reader = 0; reader < count && !failure; reader++) {
    const sent = send(reader)
      .catch(failed)
      .finally(() => underWay.delete(sent));
    underWay.add(sent);
    await wait(reader < atOnce ? 8 : 1_000 / perSecond);
    bar(acknowledged, count);
  }
  await Promise.all(underWay);
  if (failure) throw failure;
  bar(acknowledged, count);
  return say(
    `\n${acknowledged} views were acknowledged. The ranking is computed every 20 seconds; within a minute every page shows it.\n`,
    0,
  );
}

function bar(done: number, all: number): void {
  const width = 40;
  const filled = Math.round((done / all) * width);
  if (process.stdout.isTTY) process.stdout.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${all}`);
  else if (done > 0 && done % 100 === 0 && done !== lastShown) process.stdout.write(`${done}/${all}\n`);
  lastShown = done;
}

function say(words: string, code: number): number {
  process[code === 0 ? 'stdout' : 'stderr'].write(words);
  return code;
}

process.exitCode = await run().catch((error: Error) => say(`${error.message}\n`, 1));
await pool.end().catch(() => undefined);
