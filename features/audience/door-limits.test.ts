import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { parseNetworks } from '#platform/http/networks.ts';
import { registry } from '#platform/metrics.ts';
import { answerView } from './door.ts';
import { type Refusal, refused } from './view-metrics.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';
let article: number;

beforeAll(async () => {
  article = await anArticle();
});
beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute');
  // Time stands still: on a busy machine tokens would come back meanwhile.
  const now = new Date();
  clock.now = () => now;
});
afterEach(() => {
  clock.now = () => new Date();
  Object.assign(env, { carriers: null, trustedProxies: 0 });
});

/** A view as a browser sends it, from this address. */
function view(socketAddress: string, headers: Record<string, string> = {}) {
  const given: Record<string, string> = { 'content-type': 'text/plain', 'user-agent': browser, ...headers };
  return answerView({ method: 'POST', header: (name) => given[name] ?? null, body: { text: JSON.stringify({ article }) }, socketAddress });
}
/** So many readers behind each of these addresses. */
const readers = (addresses: string[], each: number) =>
  addresses.flatMap((address) =>
    Array.from({ length: each }, (_, reader) => view(address, { 'user-agent': `${browser} reader/${reader}` })),
  );
const twenty = (address: (index: number) => string) => Array.from({ length: 20 }, (_, index) => address(index + 1));

async function statuses(answers: ReturnType<typeof view>[]) {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
/** What was counted, and of how many networks it seems to come. */
async function counted() {
  const { rows } = await pool.query(
    'SELECT (SELECT coalesce(sum(readers), 0)::int FROM view_minute) AS readers, count(DISTINCT net)::int AS networks FROM view_seen',
  );
  return rows[0];
}
const told = async (reason: Refusal) => (await refused.get()).values.find(({ labels }) => labels.reason === reason)?.value ?? 0;

describe('networks', () => {
  test('2,000 readers behind 20 addresses of one carrier all count, and are no network of one', async () => {
    env.carriers = parseNetworks('198.18.0.0/15, 2001:db8:7::/48');
    expect(
      await statuses(
        readers(
          twenty((index) => `${index % 2 ? '' : '::ffff:'}198.18.7.${index}`),
          100,
        ),
      ),
    ).toEqual({ 204: 2_000 });
    // A mark has 32 bits: once in two thousand runs two readers share one.
    expect((await counted()).networks).toBeGreaterThan(1_990);
    expect((await counted()).readers).toBe(2_000);
    expect(
      await statuses(
        readers(
          twenty((index) => `2001:db8:7:${index}::9`),
          100,
        ),
      ),
    ).toEqual({ 204: 2_000 });
    expect((await counted()).networks).toBeGreaterThan(3_980);
    expect((await counted()).readers).toBe(4_000);
  });

  test.each(['127.0.0.1', '::1', '10.0.3.7', '192.168.1.20', '172.31.0.1', 'fd00::7', '::ffff:10.1.2.3'])(
    'readers from %s, which is indoors, are held together by the limit and are no network of one',
    async (address) => {
      expect(await statuses(readers([address], 610))).toEqual({ 204: 600, 429: 10 });
      expect((await counted()).networks).toBeGreaterThan(590);
      expect((await counted()).readers).toBe(600);
    },
  );

  test('2,000 readers behind 20 addresses of different networks all count without any list', async () => {
    expect(
      await statuses(
        readers(
          twenty((index) => `203.0.${index}.9`),
          100,
        ),
      ),
    ).toEqual({ 204: 2_000 });
    expect(await counted()).toEqual({ readers: 2_000, networks: 20 });
  });

  test('of 3,000 from one network the first 600 count, the rest is told so, and 30 more may come a second later', async () => {
    const before = await told('network-rate');
    const network = twenty((index) => `192.0.2.${index}`);
    expect(await statuses(readers(network, 150))).toEqual({ 204: 600, 429: 2_400 });
    expect(await counted()).toEqual({ readers: 600, networks: 1 });
    expect((await told('network-rate')) - before).toBe(2_400);
    const [later, next] = [new Date(clock.now().getTime() + 1_000), `${browser} later`];
    clock.now = () => later;
    const answers = await Promise.all(
      network.flatMap((address) => [1, 2].map((each) => view(address, { 'user-agent': `${next}/${each}` }))),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(30);
    expect(answers.find(({ status }) => status === 429)?.headers).toEqual({ 'cache-control': 'no-store', 'retry-after': '2' });
  });

  test('a carrier lifts the limit of the network, not the reader’s', async () => {
    env.carriers = parseNetworks('198.18.0.0/15');
    const before = await told('rate');
    expect(await statuses(Array.from({ length: 100 }, () => view('198.18.8.1')))).toEqual({ 204: 100 });
    expect([await counted(), (await told('rate')) - before]).toEqual([{ readers: 1, networks: 1 }, 70]);
  });
});

test('one request sent a hundred times counts once', async () => {
  for (let time = 0; time < 100; time++) expect((await view('192.0.3.1')).status).toBe(204);
  expect(await counted()).toEqual({ readers: 1, networks: 1 });
});

describe('whose address it is', () => {
  const nonsense = [
    '',
    ',',
    'unknown',
    '<script>',
    '999.1.1.1',
    '198.51.100.1:80',
    '[2001:db8::1]',
    `${'1'.repeat(200)}`,
    '198.51.100.1, ',
  ];
  test.each([
    ['without proxies, whatever is said changes nothing', 0, [...nonsense, '198.51.100.1', '198.51.100.2'], 1],
    ['behind one, nonsense changes nothing', 1, nonsense, 1],
    ['behind one, its entry is believed', 1, ['198.51.100.1', '198.51.100.2'], 2],
    ['behind one, what the client put before it is not', 1, ['198.51.100.1', '8.8.8.8, 198.51.100.1', 'x, , ::ffff:198.51.100.1'], 1],
    ['behind two, nonsense changes nothing', 2, [...nonsense.map((each) => `${each}, 10.0.0.2`), '198.51.100.1'], 1],
    ['behind two, the first one’s entry is believed', 2, ['198.51.100.1, 10.0.0.2', '198.51.100.2, 10.0.0.2'], 2],
    ['behind two, what came before it is not', 2, ['198.51.100.1, 10.0.0.2', '8.8.8.8, 198.51.100.1, 10.0.0.3'], 1],
  ])('%s', async (_, trustedProxies, forwarded, expected) => {
    Object.assign(env, { trustedProxies });
    for (const entry of forwarded) expect((await view('10.0.0.1', { 'x-forwarded-for': entry })).status).toBe(204);
    expect((await counted()).readers).toBe(expected);
  });
});

describe('while the database is away', () => {
  const busy = { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '3' } };
  /** Holds up every commit, as a disk that hangs would. */
  async function hold() {
    const client = await pool.connect();
    await client.query('BEGIN; LOCK TABLE view_seen IN ACCESS EXCLUSIVE MODE');
    let isHeld = true;
    const release = async () => {
      if (!isHeld) return;
      isHeld = false;
      await client.query('ROLLBACK');
      client.release();
    };
    onTestFinished(release);
    return release;
  }
  const queueLength = async () => Number(/queue_length (\d+)/.exec(await registry.metrics())?.[1]);

  test('5,000 wait for two seconds, the next one is told to come back at once', async () => {
    const before = await told('busy');
    const release = await hold();
    const underWay = view('10.9.9.9');
    await expect.poll(async () => (await pool.query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")).rows.length).toBe(1);
    const waiting = Array.from({ length: 5_000 }, (_, index) => view(`11.${Math.floor(index / 200)}.${index % 200}.1`));
    await expect.poll(queueLength).toBe(5_000);
    expect(await view('10.9.9.8')).toEqual(busy);
    expect(await statuses([...waiting, underWay])).toEqual({ 503: 5_001 });
    expect([await queueLength(), (await told('busy')) - before]).toEqual([0, 5_002]);
    await release();
    expect((await view('10.9.9.8')).status).toBe(204);
    // The one under way was not known to be durable after two seconds; now it is, and counts once if it comes again.
    expect((await view('10.9.9.9')).status).toBe(204);
    expect((await counted()).readers).toBe(2);
  });

  test('who was told to come back as often as a reader may come counts all the same', async () => {
    const release = await hold();
    expect(await statuses(Array.from({ length: 40 }, () => view('10.9.9.6')))).toEqual({ 503: 30, 204: 10 });
    expect(await statuses(Array.from({ length: 20 }, () => view('10.9.9.6')))).toEqual({ 503: 20 });
    await release();
    expect((await view('10.9.9.6')).status).toBe(204);
    expect((await counted()).readers).toBe(1);
  });

  test('a commit that was broken off is told, and may be sent again', async () => {
    const release = await hold();
    const broken = view('10.9.9.7');
    const kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
    await expect.poll(async () => (await pool.query(kill)).rows.length).toBe(1);
    expect(await broken).toEqual(busy);
    await release();
    expect((await view('10.9.9.7')).status).toBe(204);
    expect((await counted()).readers).toBe(1);
  });
});
