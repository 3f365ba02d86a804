import { setTimeout as wait } from 'node:timers/promises';
import { step } from '../scripts/progress.ts';
import { bareStream } from './bare-stream.ts';
import { type Bed, quantile, type Row, ratio, residentMegabytes, thousand, withClient } from './bed.ts';
import { texts } from './corpus.ts';
import { Follower } from './follower.ts';
import { generateArchive } from './generate-archive.ts';
import { within } from './within.ts';

const followers = Number(process.env.BENCH_FOLLOWERS ?? 1_000);
const posts = 40;
const story = 10;
/** A new entry is to be seen by all within so long, in ms. */
const wanted = 2_000;
/** After so long, in ms, it is no slowness but a failure: an event that has not come, streams that are not open. */
const patience = { event: 15_000, open: 60_000 };
/** Opened at a time: more would measure the queue of connections. */
const together = 50;

async function open(url: URL): Promise<Follower[]> {
  const all: Follower[] = [];
  const opening = (async () => {
    while (all.length < followers) {
      const next = Array.from({ length: Math.min(together, followers - all.length) }, (_, place) => new Follower(url, all.length + place));
      all.push(...next);
      await Promise.all(next.map(({ isOpen }) => isOpen));
    }
  })();
  await within(opening, patience.open, () => `of ${thousand(followers)} followers ${all.filter(({ isThere }) => isThere).length} came in`);
  return all;
}

interface Followed {
  url: string;
  pid: number | undefined;
  say(entry: number): Promise<unknown>;
}

/** From the moment an entry is sent until the first, and the last, has it. */
async function follow({ url, pid, say }: Followed, tell: (progress: string) => void) {
  const before = residentMegabytes(pid);
  const all = await open(new URL(url));
  const during = residentMegabytes(pid);
  const times = { first: [] as number[], last: [] as number[] };
  for (let entry = 1; entry <= posts; entry++) {
    tell(`entry ${entry} of ${posts}`);
    let have = 0;
    const heard = all.map((follower) => follower.hears(entry).then(() => void have++));
    const began = performance.now();
    const since = () => performance.now() - began;
    const first = Promise.race(heard).then(() => void times.first.push(since()));
    const last = Promise.all(heard).then(() => void times.last.push(since()));
    await within(
      Promise.all([say(entry), first, last]),
      patience.event,
      () => `${have} of ${thousand(followers)} followers have entry ${entry}`,
    );
    await wait(100);
  }
  const after = residentMegabytes(pid);
  for (const follower of all) follower.leave();
  return { ...times, before, during, after };
}

const milliseconds = (times: readonly number[]) => `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;

/** A live blog with 1,000 followers on one process (`BENCH_FOLLOWERS` says another number), against a bare Node event-stream server in the same run. */
export async function measureLive({ makeDatabase, serve }: Bed): Promise<Row[]> {
  const url = await makeDatabase('live');
  await withClient(url, async (client) => {
    await generateArchive(client, 1_000, new Date());
    await client.query("INSERT INTO live_blogs (article_number, started_at) VALUES ($1, now() - interval '1 hour')", [story]);
  });
  const words = texts('en', { count: posts, words: 50, seed: 43 });
  const portal = await serve(url);
  const bare = await bareStream();
  try {
    return await step('Following a live blog', 'Live blog followed', (tell) =>
      withClient(url, async (client) => {
        const post = (entry: number) =>
          client.query(
            `INSERT INTO live_entries (article_number, number, key, at, headline, blocks, written_by_name)
             VALUES ($1, $2, $3, now(), 'News', jsonb_build_array(jsonb_build_object('id', 'e1', 'kind', 'paragraph', 'text', jsonb_build_array(jsonb_build_object('text', $4::text)))), 'A')`,
            [story, entry, `entry-${entry}`, words[entry - 1]],
          );
        const node = await follow({ url: bare.url, pid: bare.pid, say: async (entry) => bare.say(entry) }, tell);
        const ours = await follow({ url: `${portal.base}/api/live/${story}`, pid: portal.pid, say: post }, tell);
        return rowsOf(node, ours);
      }),
    );
  } finally {
    await Promise.all([portal.stop(), bare.stop()]);
  }
}

type Measured = Awaited<ReturnType<typeof follow>>;

function rowsOf(node: Measured, ours: Measured): Row[] {
  const against = (share: number) => `${ratio(quantile(ours.last, share), quantile(node.last, share))} of bare Node’s time`;
  const slowest = Math.max(...ours.last);
  return [
    [`bare Node, ${thousand(followers)} connections: until the last has an event`, milliseconds(node.last), '1'],
    [
      `**a live blog, ${thousand(followers)} followers: from sending the entry until the last has it**`,
      milliseconds(ours.last),
      against(0.5),
    ],
    ['  the same at p95', `${quantile(ours.last, 0.95).toFixed(1)} ms`, against(0.95)],
    ['  until the first has it: search, the commit, NOTIFY, one question', milliseconds(ours.first), ''],
    [`  the slowest of ${posts}, against the ${thousand(wanted)} ms wanted`, `${slowest.toFixed(0)} ms`, ratio(slowest, wanted)],
    ['bare Node’s memory before · with all · after', memory(node), ''],
    ['the web process’s memory before · with all · after', memory(ours), ''],
  ];
}

const memory = ({ before, during, after }: Measured) => `${thousand(before)} · ${thousand(during)} · ${thousand(after)} MB`;
