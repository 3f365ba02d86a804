import { setTimeout as wait } from 'node:timers/promises';
import { apply } from '../features/audience/apply.ts';
import { ViewQueue } from '../features/audience/record-view.ts';
import { slotAt, type View } from '../features/audience/view.ts';
import { pool } from '../platform/db/client.ts';
import { env } from '../platform/env.ts';
import { cameFrom } from '../prisma/seed/came-from.ts';
import { quantile } from './bed.ts';
import { randomArticle } from './generate-archive.ts';

/*
 * A process of its own: so many clients record views without a door before them, each new one after the last is durable, either each
 * view in a commit of its own or through the door's queue. Prints the rate and the times as JSON.
 */
const [how, clients, seconds, articles] = [process.argv[2], ...process.argv.slice(3).map(Number)] as [string, number, number, number];
// One connection a client, where each commits for itself; they are all opened at once.
Object.assign(pool.options, { max: clients, connectionTimeoutMillis: 30_000 });
const queue = new ViewQueue();
const record = how === 'alone' ? (view: View) => apply([view]) : (view: View) => queue.record(view);

const times: number[] = [];
let isOver = false;

async function client(): Promise<void> {
  while (!isOver) {
    const [began, at] = [performance.now(), Math.floor(Date.now() / 1_000)];
    const visitor = BigInt(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
    const net = Math.floor(Math.random() * 1_000_000);
    const from = cameFrom(Math.random(), false);
    if ((await record({ slot: slotAt(at, env.viewDay), article: randomArticle(articles), visitor, net, at, from })) === false)
      throw new Error('A view was not recorded.');
    times.push(performance.now() - began);
  }
}

const all = Promise.all(Array.from({ length: clients }, client));
// The first second is for connections and plans.
await wait(1_000);
times.length = 0;
const began = performance.now();
await wait(seconds * 1_000);
isOver = true;
const rate = (times.length / (performance.now() - began)) * 1_000;
await all;
process.stdout.write(`${JSON.stringify({ rate, p50: quantile(times, 0.5), p99: quantile(times, 0.99) })}\n`);
await pool.end();
