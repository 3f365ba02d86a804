import { beforeEach, describe, expect, test } from 'vitest';
import { aSection } from '#features/articles/article-fixture.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { db, pool } from '#platform/db/client.ts';
import { getConsequences } from './consequences.ts';
import { addCorrection } from './corrections/add-correction.ts';
import { aPerson, published } from './desk-fixture.ts';
import { restore, withdraw } from './withdraw.ts';

const at = new Date();
const after = new Date(at.getTime() + 1_000);
let society: number;
let chief: Awaited<ReturnType<typeof aPerson>>;
beforeEach(async () => {
  await db.article.deleteMany();
  await pool.query('TRUNCATE ranking_snapshot');
  society = await aSection('society');
  chief = await aPerson('chief');
});

test('what depends on a story is told before it is withdrawn', async () => {
  const { number } = await published(chief, society, at, { slug: 'bell' });
  const link = (to: string) => [{ id: 'b1', kind: 'paragraph' as const, text: [{ text: 'Earlier', link: to }] }];
  for (const to of ['/society/bell', '/society/bell#entry-1', '/society/bell-tower', 'https://example.org/'])
    await published(chief, society, at, { body: link(to) });
  const { number: counterpart } = await published(chief, society, at, { language: 'ja', counterpart: number, headline: '鐘' });
  await addCorrection(number, { actor: chief, at, latest: 0, told: { kind: 'correction', priority: 'minor', text: 'Bronze.' } });
  await pool.query("INSERT INTO ranking_snapshot VALUES ('en', 0, '24h', ARRAY[$1::int], ARRAY[9])", [number]);
  await db.redirect.create({ data: { path: '/old', articleNumber: number, createdByName: 'Test' } });
  expect(await getConsequences(chief, number, after)).toMatchObject({
    rankings: 1,
    linking: 2,
    addresses: 1,
    corrections: 1,
    counterpart: { number: counterpart, headline: '鐘' },
    isScheduled: false,
  });
});

describe('fronts on which an editor placed it', () => {
  const day = 86_400_000;
  const slots = (...articles: (number | null)[]) => articles.map((article) => ({ article, until: null as string | null }));
  const containers = (...held: ReturnType<typeof slots>) => JSON.stringify([{ slots: slots(null) }, { slots: held }]);
  let number: number;
  beforeEach(async () => {
    await pool.query('DELETE FROM fronts');
    number = (await published(chief, society, at)).number;
  });
  async function aFront(language: string, section: number | null, draft: string | null): Promise<number> {
    const { rows } = await pool.query('INSERT INTO fronts (language, section_id, draft) VALUES ($1, $2, $3) RETURNING id', [
      ...[language, section, draft],
    ]);
    return rows[0].id;
  }
  const launch = (front: number, held: string, liveAt: number, cancelledAt: Date | null = null) =>
    pool.query(
      "INSERT INTO front_versions (front_id, containers, made_by_name, made_at, live_at, cancelled_at) VALUES ($1, $2, 'A', now(), $3, $4)",
      [front, held, new Date(at.getTime() + liveAt), cancelledAt],
    );
  const told = async () => (await getConsequences(chief, number, after))?.fronts;

  test('are told: what readers have, what is planned and what is being arranged', async () => {
    const front = await aFront('en', null, containers(...slots(null, number)));
    await launch(front, containers(...slots(number)), -day);
    await launch(await aFront('ja', society, null), containers(...slots(number)), day);
    const { name } = await db.section.findUniqueOrThrow({ where: { id: society } });
    expect(await told()).toEqual([
      { language: 'en', section: null, standing: 'live' },
      { language: 'ja', section: name, standing: 'coming' },
      { language: 'en', section: null, standing: 'draft' },
    ]);
  });

  test('are not those that were, were called off, hold another, fill themselves, or in which its time is over', async () => {
    const front = await aFront('en', null, containers(...slots(number + 1)));
    await launch(front, containers(...slots(number)), -2 * day);
    await launch(front, containers(...slots(number)), day, at);
    await launch(front, containers({ article: number, until: at.toISOString() }), -day);
    const automatic = await aFront('ja', null, null);
    await pool.query("INSERT INTO front_versions (front_id, made_by_name, made_at, live_at) VALUES ($1, 'A', now(), $2)", [automatic, at]);
    expect(await told()).toEqual([]);
  });
});

test('only for whom it is to withdraw, and only what can be', async () => {
  const { number, by } = await published(chief, society, at);
  expect(await getConsequences(await aPerson('editor'), number, after)).toBeNull();
  await withdraw(number, { ...by, reason: 'Wrong.' });
  expect(await getConsequences(chief, number, after)).toBeNull();
  expect(await getConsequences(chief, 2_000_000_000, after)).toBeNull();
});

test('readers get the kind and the reason, the newsroom its note; back, nothing of it is left but the events', async () => {
  const { number, by } = await published(chief, society, at, { slug: 'gone' });
  await withdraw(number, { ...by, kind: 'legal', reason: 'A court forbids it.', note: ' Ask Mr Ogata. ' });
  const gone = await getArticleAt('en', 'gone');
  expect(gone).toMatchObject({ state: 'withdrawn', kind: 'legal', reason: 'A court forbids it.' });
  expect(JSON.stringify(gone)).not.toContain('Ogata');
  const row = () =>
    db.article.findUnique({ where: { number }, select: { withdrawnKind: true, withdrawnNote: true, withdrawnReason: true } });
  expect(await row()).toEqual({ withdrawnKind: 'legal', withdrawnNote: 'Ask Mr Ogata.', withdrawnReason: 'A court forbids it.' });
  await restore(number, by);
  expect(await row()).toEqual({ withdrawnKind: null, withdrawnNote: null, withdrawnReason: null });
  const events = await db.event.findMany({
    where: { articleNumber: number, verb: { in: ['withdraw', 'restore'] } },
    orderBy: { id: 'asc' },
  });
  expect(events).toMatchObject([{ after: { withdrawnAs: 'legal', note: 'Ask Mr Ogata.' } }, { verb: 'restore' }]);
});
