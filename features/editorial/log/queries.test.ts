import { beforeEach, describe, expect, test } from 'vitest';
import { roles } from '#features/accounts/roles.ts';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { aPerson } from '../desk-fixture.ts';
import { type Cursor, readFilter } from './log.ts';
import { listActors, listEvents } from './queries.ts';

type Person = Awaited<ReturnType<typeof aPerson>>;
const now = new Date('2026-11-27T12:00Z');
let admin: Person;
let chief: Person;

beforeEach(async () => {
  await db.event.deleteMany();
  admin = await aPerson('admin');
  chief = await aPerson('chief');
});

const list = (actor: Person, asked: Record<string, string> = {}, after: Cursor | null = null, limit = 50) =>
  listEvents({ actor, filter: readFilter(asked), after, zone: 'Asia/Tokyo', now, limit });
const verbs = async (...given: Parameters<typeof list>) => (await list(...given)).map(({ verb }) => verb);

async function happened(verb: string, at: string, given: { actor?: string; actorId?: string; articleNumber?: number } = {}) {
  await db.event.create({ data: { actor: 'A', verb, at: new Date(at), ...given } });
}

test('filters: who, what, which story, and days by the paper’s clock', async () => {
  const number = await anArticle();
  await happened('publish', '2026-11-26T14:59:59Z', { actorId: chief.id, articleNumber: number });
  await happened('upload', '2026-11-26T15:00:00Z', { actorId: admin.id });
  await happened('publishFailed', '2026-11-27T14:59:59Z', { actor: 'timetable', articleNumber: number });
  await happened('changeRole', '2026-11-27T15:00:00Z', { actorId: admin.id });
  expect(await verbs(admin)).toEqual(['changeRole', 'publishFailed', 'upload', 'publish']);
  expect(await verbs(admin, { from: '2026-11-27', to: '2026-11-27' })).toEqual(['publishFailed', 'upload']);
  expect(await verbs(admin, { who: admin.id })).toEqual(['changeRole', 'upload']);
  expect(await verbs(admin, { who: '!timetable' })).toEqual(['publishFailed']);
  expect(await verbs(admin, { kind: 'stories' })).toEqual(['publishFailed', 'publish']);
  expect(await verbs(admin, { article: String(number), kind: 'stories', to: '2026-11-26' })).toEqual(['publish']);
  expect(await list(admin, { article: String(number) })).toMatchObject([{ headline: expect.any(String) }, { article: number }]);
});

test('page after page, nothing twice and nothing lost, also within one millisecond', async () => {
  for (let each = 0; each < 25; each++) await happened(each % 2 ? 'edit' : 'publish', '2026-11-27T00:00:00.000Z');
  for (const [person, asked] of [
    [admin, {}],
    [chief, {}],
    [chief, { kind: 'stories' }],
  ] as const) {
    const seen: string[] = [];
    let after: Cursor | null = null;
    for (let page = 0; page < 5; page++) {
      const found = await list(person, asked, after, 7);
      seen.push(...found.map(({ id }) => id));
      const last = found.at(-1);
      if (last) after = { at: last.at, id: BigInt(last.id) };
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect(seen.map(Number)).toEqual(seen.map(Number).toSorted((a, b) => b - a));
  }
});

describe('who may', () => {
  test.each(roles)('%s', async (role) => {
    const actor = await aPerson(role);
    await happened('publish', '2026-11-27T00:00Z');
    await happened('signIn', '2026-11-27T00:00Z', { actorId: admin.id });
    await happened('changeSettings', '2026-11-27T00:00Z');
    await happened('somethingNew', '2026-11-27T00:00Z');
    const expected = { reporter: [], editor: [], chief: ['publish'], admin: ['somethingNew', 'changeSettings', 'signIn', 'publish'] };
    expect(await verbs(actor)).toEqual(expected[role]);
    expect(await verbs(actor, { kind: 'access' })).toEqual(role === 'admin' ? ['signIn'] : []);
    expect(await verbs(actor, { who: admin.id })).toEqual(role === 'admin' ? ['signIn'] : []);
    expect((await listActors(actor)).length > 0).toBe(role === 'chief' || role === 'admin');
  });
});

test('each page is read along an index, however many events there are', async () => {
  await pool.query(
    `INSERT INTO events (at, actor, verb) SELECT now() - n * interval '1 second', 'A', (ARRAY['edit','publish','upload'])[1 + n % 3] FROM generate_series(1, 20000) AS n`,
  );
  await pool.query('ANALYZE events');
  const plan = async (where: string) =>
    (await pool.query(`EXPLAIN SELECT * FROM events ${where} ORDER BY at DESC, id DESC LIMIT 51`)).rows
      .map((row) => row['QUERY PLAN'])
      .join('\n');
  for (const where of ['', "WHERE (at, id) < (now() - interval '1 hour', 9)", "WHERE verb = 'upload'", "WHERE actor_id = 'x'"]) {
    expect(await plan(where)).toContain('Index Scan');
    expect(await plan(where)).not.toContain('Sort');
  }
});
