import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { getRenamedScope, getScope } from './named-scope.ts';
import { getRanking } from './queries.ts';
import type { Scope, Span } from './ranking.ts';
import { refreshRanking } from './refresh-ranking.ts';
import { slotAt } from './view.ts';

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const now = new Date('2026-05-10T09:30:00Z');
const published = new Date('2026-01-01T00:00:00Z');

let visitor = 0n;
function read(article: number, readers: number, minutesAgo: number) {
  const at = now.getTime() / 1_000 - minutesAgo * 60;
  const views = Array.from({ length: readers }, () => ({ slot: slotAt(at, day), article, visitor: ++visitor, net: Number(visitor), at }));
  return apply(views);
}
const places = async (scope: Scope, span: Span = '24h', language: 'en' | 'ja' = 'en') =>
  (await getRanking(language, scope, span, 5)).places.map(({ article, from, movement }) => [article.number, from, movement]);

let sequence = 0;
async function aTopic() {
  const slug = `topic-${++sequence}`;
  return { of: 'topic' as const, ...(await db.tag.create({ data: { slug, name: { en: slug } } })) };
}
async function anAuthor() {
  const slug = `author-${++sequence}`;
  const author = await db.author.create({ data: { slug, name: { en: slug }, role: {}, biography: {} } });
  return { of: 'author' as const, ...author };
}
const story = (given: Parameters<typeof anArticle>[0] = {}) => anArticle({ publishedAt: published, ...given });

beforeEach(async () => {
  await pool.query(
    'TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_window, view_window_base, view_window_mark, ranking_hold',
  );
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
  await db.article.deleteMany();
});

describe.each(['topic', 'author'] as const)('the ranking of one %s', (kind) => {
  const make = () => (kind === 'topic' ? aTopic() : anAuthor());
  const filedUnder = (id: number) =>
    kind === 'topic' ? { tags: { create: { tagId: id } } } : { bylines: { create: { authorId: id, position: 1 } } };

  test('holds its stories and no others, in order, with what fills the rest and how they moved since the hour began', async () => {
    const [scope, other] = [await make(), await make()];
    const [risen, fallen, fresh, quiet] = [
      await story(filedUnder(scope.id)),
      await story(filedUnder(scope.id)),
      await story(filedUnder(scope.id)),
      await story(filedUnder(scope.id)),
    ];
    const elsewhere = await story(filedUnder(other.id));
    await read(elsewhere, 15, 5);
    await read(fallen, 5, 50);
    await read(risen, 4, 50);
    await read(risen, 2, 10);
    await read(fresh, 3, 10);
    await refreshRanking(now, { day });
    expect(await places(scope)).toEqual([
      [risen, '24h', 1],
      [fallen, '24h', -1],
      [fresh, '24h', 'new'],
      [quiet, 'newest', null],
    ]);
    // Of this one nobody read anything before the hour began: there is nothing to compare with.
    expect(await places(other)).toEqual([[elsewhere, '24h', null]]);
  });

  test('keeps the languages apart, passes over what is withdrawn, and is never blank', async () => {
    const scope = await make();
    const [english, japanese] = [await story(filedUnder(scope.id)), await story({ ...filedUnder(scope.id), language: 'ja' })];
    await read(english, 4, 5);
    await read(japanese, 4, 5);
    expect(await places(scope)).toEqual([[english, 'newest', null]]);
    await refreshRanking(now, { day });
    expect([await places(scope), await places(scope, '24h', 'ja')]).toEqual([[[english, '24h', null]], [[japanese, '24h', null]]]);
    await db.article.update({ where: { number: english }, data: { withdrawnAt: now, withdrawnReason: 'Wrong.' } });
    expect(await places(scope)).toEqual([]);
  });
});

test('what rises: a reader weighs half as much after six hours, and as much in every list', async () => {
  const topic = await aTopic();
  const tags = { create: { tagId: topic.id } };
  const [old, young] = [await story({ tags }), await story({ tags })];
  await read(old, 10, 12 * 60);
  await read(young, 4, 10);
  await refreshRanking(now, { day });
  expect((await places({ of: 'site' }, '24h')).map(([article]) => article)).toEqual([old, young]);
  // Ten readers of twelve hours ago are two and a half now.
  for (const scope of [{ of: 'site' }, topic] as const)
    expect((await places(scope, 'rising')).map(([article]) => article)).toEqual([young, old]);
  const { rows } = await pool.query("SELECT readers FROM ranking_snapshot WHERE span = 'rising' AND section = 0");
  expect(rows[0].readers[1]).toBe(2);
});

test('an empty paper has an empty ranking', async () => {
  await refreshRanking(now, { day });
  for (const span of ['rising', '24h', 'all'] as const) expect(await places({ of: 'site' }, span)).toEqual([]);
});

test('four stories in a section are four places, each once', async () => {
  const stories = [await story(), await story(), await story(), await story()];
  await read(stories[1] ?? 0, 5, 3);
  await read(stories[2] ?? 0, 4, 2_000);
  await refreshRanking(now, { day });
  const { id } = await db.section.findUniqueOrThrow({ where: { slug: 'society' } });
  expect(await places({ of: 'section', id, covers: [id] })).toEqual([
    [stories[1], '24h', null],
    [stories[2], '7d', null],
    [stories[3], 'newest', null],
    [stories[0], 'newest', null],
  ]);
});

test('equal counts and equal times: the higher number, in every list alike', async () => {
  const topic = await aTopic();
  const tags = { create: { tagId: topic.id } };
  const [first, second, newer] = [await story({ tags }), await story({ tags }), await story({ tags, publishedAt: new Date('2026-01-02') })];
  for (const each of [first, second, newer]) await read(each, 4, 3);
  for (let time = 0; time < 2; time++) {
    await refreshRanking(new Date(now.getTime() + time * 20_000), { day });
    for (const scope of [{ of: 'site' }, topic] as const)
      expect((await places(scope)).map(([article]) => article)).toEqual([newer, second, first]);
  }
});

describe('a scope', () => {
  test('is found by its one name; nothing named is the whole paper', async () => {
    const topic = await aTopic();
    expect(await getScope({})).toEqual({ of: 'site' });
    expect(await getScope({ topic: topic.slug })).toMatchObject({ of: 'topic', id: topic.id, slug: topic.slug });
  });

  test.each([{ topic: 'no-such-topic' }, { section: '' }, { author: ['two', 'names'] }, { section: 'society', topic: 'harbour' }])(
    'is none where %o asks for what we have not',
    async (asked) => expect(await getScope(asked)).toBeNull(),
  );

  test('that is called otherwise now is found by its former name, of every kind', async () => {
    const [topic, author] = [await aTopic(), await anAuthor()];
    const section = await db.section.create({ data: { slug: 'old-bay', name: {}, description: {}, position: 1 } });
    await db.section.update({ where: { id: section.id }, data: { slug: 'bay' } });
    await db.tag.update({ where: { id: topic.id }, data: { slug: 'tides' } });
    await db.author.update({ where: { id: author.id }, data: { slug: 'mio' } });
    expect(await getScope({ section: 'old-bay' })).toBeNull();
    expect(await getRenamedScope({ section: 'old-bay' })).toEqual({ of: 'section', slug: 'bay' });
    expect(await getRenamedScope({ topic: topic.slug })).toEqual({ of: 'topic', slug: 'tides' });
    expect(await getRenamedScope({ author: author.slug })).toEqual({ of: 'author', slug: 'mio' });
    for (const asked of [{}, { section: 'bay' }, { topic: 'old-bay' }, { section: 'old-bay', topic: topic.slug }, { section: 'a\0b' }])
      expect(await getRenamedScope(asked)).toBeNull();
  });
});
