import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor, Role } from '#features/accounts/roles.ts';
import { pool } from '#platform/db/client.ts';
import { listChannels } from './queries.ts';
import { aReceiver, type Receiver, receiversAt } from './receiver-fixture.ts';
import { sendDue } from './send-due.ts';
import { tryAgain } from './try-again.ts';

const day = 86_400_000;
const now = new Date('2026-11-26T12:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const anActor = (role: Role): Actor => ({ id: 'somebody', name: 'Somebody', role, sectionIds: [] });

let receiver: Receiver;
beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await pool.query("INSERT INTO users (id, name, email, role) VALUES ('somebody', 'Somebody', 'a@example.org', 'editor')");
  receiver = await aReceiver();
});
beforeEach(async () => {
  receiver.heard.length = 0;
  receiver.answers = (response) => void response.writeHead(200).end();
  await pool.query('TRUNCATE outbox');
  await pool.query(
    'UPDATE outbox_channels SET failures = 0, resting_until = NULL, last_sent_at = NULL, last_sent = 0, last_failed_at = NULL, last_problem = NULL',
  );
});
afterAll(() => receiver.close());

const note = (channel: string, paths: readonly string[], at = now) =>
  pool.query('INSERT INTO outbox (channel, path, noted_at) SELECT $1, unnest($2::text[]), $3', [channel, paths, at]);
const only = (channel: 'indexnow' | 'websub') =>
  receiversAt(receiver.url, channel === 'indexnow' ? { webSubHub: null } : { indexNow: null });
const waiting = async () =>
  (await pool.query<{ path: string }>('SELECT path FROM outbox WHERE given_up_at IS NULL ORDER BY id')).rows.map(({ path }) => path);
const urlsHeard = () =>
  receiver.heard.map(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList.map((url) => new URL(url).pathname));
const topicsHeard = () => receiver.heard.map(({ body }) => new URL(new URLSearchParams(body).get('hub.url') ?? '').pathname);
const stateOf = async (channel: string, at = now) => {
  const found = (await listChannels(anActor('editor'), at)).find((each) => each.channel === channel);
  return found ?? expect.unreachable();
};

test('what is taken is forgotten, and what stands twice is told once', async () => {
  await note('indexnow', ['/a', '/b', '/a']);
  await note('websub', ['/', '/', '/society']);
  await sendDue(now, receiversAt(receiver.url));
  expect(await waiting()).toEqual([]);
  expect(receiver.heard.length).toBe(1 + 2 * 3);
  expect(await stateOf('indexnow')).toMatchObject({ waiting: 0, lastSentAt: now, lastSent: 2, lastProblem: null });
  expect(await stateOf('websub')).toMatchObject({ lastSent: 2 });
});

test('more than goes at once goes in turn', async () => {
  await note(
    'indexnow',
    Array.from({ length: 10_001 }, (_, place) => `/${place}`),
  );
  await sendDue(now, only('indexnow'));
  expect(urlsHeard().map(({ length }) => length)).toEqual([10_000, 1]);
});

test('of a channel that is off everything is forgotten after an hour', async () => {
  await note('indexnow', ['/old'], later(-3_600_001));
  await note('indexnow', ['/a']);
  await note('websub', ['/']);
  await sendDue(now, only('websub'));
  expect([await waiting(), topicsHeard()]).toEqual([['/a'], ['/feed.xml', '/atom.xml', '/feed.json']]);
});

describe('another side that is busy', () => {
  test('is left alone for as long as it asks, and longer each time; then everything goes', async () => {
    receiver.answers = (response) => void response.writeHead(429, { 'retry-after': '3600' }).end();
    await note('indexnow', ['/a']);
    await sendDue(now, only('indexnow'));
    expect(await stateOf('indexnow')).toMatchObject({
      waiting: 1,
      lastFailedAt: now,
      lastProblem: { why: 'busy', status: 429 },
      restingUntil: later(3_600_000),
    });
    await note('indexnow', ['/b']);
    await sendDue(later(3_599_000), only('indexnow'));
    expect(receiver.heard.length).toBe(1);
    receiver.answers = (response) => void response.writeHead(503).end();
    await sendDue(later(3_600_000), only('indexnow'));
    const { restingUntil } = await stateOf('indexnow', later(3_600_001));
    expect(restingUntil?.getTime()).toBeGreaterThanOrEqual(later(3_630_000).getTime());
    receiver.answers = (response) => void response.writeHead(200).end();
    await sendDue(later(7_200_000), only('indexnow'));
    expect([await waiting(), urlsHeard().at(-1)]).toEqual([[], ['/a', '/b']]);
    expect(await stateOf('indexnow')).toMatchObject({ restingUntil: null, lastSent: 2 });
  });

  test('keeps nobody else waiting', async () => {
    receiver.answers = (response, { type }) => void (type.includes('json') && response.writeHead(200).end());
    await note('indexnow', ['/a']);
    await note('websub', ['/', '/society']);
    await sendDue(now, receiversAt(receiver.url, { patienceMs: 200 }));
    expect(await waiting()).toEqual(['/', '/society']);
    expect(topicsHeard.length, 'the second was not tried').toBe(0);
    expect(await stateOf('websub')).toMatchObject({ waiting: 2, lastProblem: { why: 'silent', status: null } });
  });
});

test('what is refused waits alone', async () => {
  receiver.answers = (response, { body }) => void response.writeHead(body.includes('society') ? 404 : 204).end();
  await note('websub', ['/society', '/']);
  await sendDue(now, only('websub'));
  expect(await waiting()).toEqual(['/society']);
  expect(await stateOf('websub')).toMatchObject({ restingUntil: null, lastSent: 1, lastProblem: { why: 'refused', status: 404 } });
  receiver.heard.length = 0;
  await sendDue(later(5_000), only('websub'));
  expect(receiver.heard).toEqual([]);
  await sendDue(later(60_000), only('websub'));
  expect(topicsHeard()).toEqual(['/society/feed.xml']);
});

test('after three days it is left, kept to be seen, and at last forgotten', async () => {
  receiver.answers = (response) => void response.writeHead(403).end();
  await note('indexnow', ['/old'], later(-3 * day - 1));
  await note('indexnow', ['/new'], later(-day));
  await sendDue(now, only('indexnow'));
  expect(await waiting()).toEqual(['/new']);
  expect(await stateOf('indexnow')).toMatchObject({ waiting: 1, left: 1 });
  await sendDue(later(31 * day), only('indexnow'));
  expect(await stateOf('indexnow')).toMatchObject({ left: 1, waiting: 0 });
});

test('one process tells at a time', async () => {
  await note('websub', ['/']);
  const other = await pool.connect();
  await other.query("SELECT pg_advisory_lock(hashtext('outbox'))");
  await sendDue(now, only('websub'));
  expect(receiver.heard).toEqual([]);
  await other.query("SELECT pg_advisory_unlock(hashtext('outbox'))");
  other.release();
  await sendDue(now, only('websub'));
  expect(receiver.heard.length).toBe(3);
});

describe('trying again', () => {
  test('tells of what waits and of what was left, at once', async () => {
    receiver.answers = (response) => void response.writeHead(403).end();
    await note('indexnow', ['/old'], later(-4 * day));
    await sendDue(now, only('indexnow'));
    expect(await stateOf('indexnow')).toMatchObject({ left: 1 });
    receiver.answers = (response) => void response.writeHead(200).end();
    expect(await tryAgain('indexnow', { actor: anActor('editor'), at: later(1) }, only('indexnow'))).toEqual({ ok: true });
    expect(await stateOf('indexnow')).toMatchObject({ left: 0, waiting: 0, lastSent: 1 });
    const { rows } = await pool.query('SELECT actor, verb, detail FROM events');
    expect(rows).toEqual([{ actor: 'Somebody', verb: 'announceAgain', detail: { channel: 'indexnow' } }]);
  });

  test.each([
    ['reporter', false],
    ['editor', true],
    ['chief', true],
    ['admin', true],
  ] as const)('a %s may: %s', async (role, may) => {
    expect((await tryAgain('websub', { actor: anActor(role), at: now }, only('websub'))).ok).toBe(may);
    expect((await listChannels(anActor(role), now)).length > 0).toBe(may);
  });
});
