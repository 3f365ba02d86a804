import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { step } from '../scripts/progress.ts';
import { bareStream } from './bare-stream.ts';
import { type Bed, quantile, type Row, ratio, residentMegabytes, thousand, withClient } from './bed.ts';
import { generateArchive } from './generate-archive.ts';

const followers = 1_000;
const posts = 40;
const story = 10;
/** A new entry is to be seen by all within so long, in ms. */
const wanted = 2_000;

/** One who reads along over a bare socket: what a browser would do with an event is not measured here. */
class Follower {
  #socket: Socket;
  #text = '';
  #waiting: { sign: string; done: () => void } | null = null;
  readonly isOpen: Promise<void>;

  constructor(url: URL, number: number) {
    this.#socket = connect(Number(url.port), url.hostname);
    // An address for each household: the bed's portal stands behind one proxy.
    const from = `203.0.${113 + (number >> 8)}.${number & 255}`;
    this.#socket.write(
      `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept: text/event-stream\r\nX-Forwarded-For: ${from}\r\n\r\n`,
    );
    this.isOpen = new Promise((done, fail) => {
      this.#waiting = { sign: 'HTTP/1.1 200', done };
      this.#socket.once('error', fail);
    });
    this.#socket.setEncoding('latin1').on('data', (words) => {
      this.#text += words;
      if (!this.#waiting || !this.#text.includes(this.#waiting.sign)) return;
      const { done } = this.#waiting;
      [this.#waiting, this.#text] = [null, ''];
      done();
    });
  }

  hears(entry: number): Promise<void> {
    return new Promise((done) => {
      this.#waiting = { sign: `"entry":${entry},`, done };
    });
  }

  leave() {
    this.#socket.destroy();
  }
}

/** From the moment an entry is sent until the first, and the last, has it. */
async function follow(url: string, pid: number | undefined, say: (entry: number) => Promise<unknown>) {
  const before = residentMegabytes(pid);
  const all: Follower[] = [];
  for (let number = 0; number < followers; number++) {
    const follower = new Follower(new URL(url), number);
    await follower.isOpen;
    all.push(follower);
  }
  const during = residentMegabytes(pid);
  const [first, last]: [number[], number[]] = [[], []];
  for (let entry = 1; entry <= posts; entry++) {
    const heard = all.map((follower) => follower.hears(entry));
    const began = performance.now();
    const said = say(entry);
    await Promise.race(heard);
    first.push(performance.now() - began);
    await Promise.all(heard);
    last.push(performance.now() - began);
    await said;
    await wait(100);
  }
  const after = residentMegabytes(pid);
  for (const follower of all) follower.leave();
  return { first, last, before, during, after };
}

const milliseconds = (times: readonly number[]) => `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;

/** A live blog with 1,000 followers on one process, against a bare Node event-stream server in the same run. */
export async function measureLive({ makeDatabase, serve }: Bed): Promise<Row[]> {
  const url = await makeDatabase('live');
  await withClient(url, async (client) => {
    await generateArchive(client, 1_000, new Date());
    await client.query("INSERT INTO live_blogs (article_number, started_at) VALUES ($1, now() - interval '1 hour')", [story]);
  });
  const portal = await serve(url);
  const bare = await bareStream();
  try {
    return await step('Following a live blog', 'Live blog followed', () =>
      withClient(url, async (client) => {
        const post = (entry: number) =>
          client.query(
            `INSERT INTO live_entries (article_number, number, key, at, headline, blocks, written_by_name) VALUES ($1, $2, $3, now(), 'News', '[]', 'A')`,
            [story, entry, `entry-${entry}`],
          );
        const node = await follow(bare.url, bare.pid, async (entry) => bare.say(entry));
        const ours = await follow(`${portal.base}/api/live/${story}`, portal.pid, post);
        const against = (share: number) => `${ratio(quantile(ours.last, share), quantile(node.last, share))} of bare Node’s time`;
        return [
          [`bare Node, ${thousand(followers)} connections: until the last has an event`, milliseconds(node.last), '1'],
          [
            `**a live blog, ${thousand(followers)} followers: from sending the entry until the last has it**`,
            milliseconds(ours.last),
            against(0.5),
          ],
          ['  the same at p95', `${quantile(ours.last, 0.95).toFixed(1)} ms`, against(0.95)],
          ['  until the first has it: the commit, NOTIFY, one question', milliseconds(ours.first), ''],
          [
            `  the slowest of ${posts}, against the ${thousand(wanted)} ms wanted`,
            `${Math.max(...ours.last).toFixed(0)} ms`,
            ratio(Math.max(...ours.last), wanted),
          ],
          ['bare Node’s memory before · with all · after', memory(node), '1'],
          ['the web process’s memory before · with all · after', memory(ours), ratio(ours.during - ours.before, node.during - node.before)],
        ];
      }),
    );
  } finally {
    await Promise.all([portal.stop(), bare.stop()]);
  }
}

const memory = ({ before, during, after }: { before: number; during: number; after: number }) =>
  `${thousand(before)} · ${thousand(during)} · ${thousand(after)} MB`;
