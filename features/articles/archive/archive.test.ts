import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { dayKey } from '#ui/time.ts';
import { anArticle } from '../article-fixture.ts';
import { listNewest } from '../queries.ts';
import { instantsOfPeriod, periodOf } from './period.ts';
import { countStories, getFirstDay, getNeighbours } from './queries.ts';

const period = (name: string) => periodOf(name) ?? expect.unreachable();
const at = (time: string) => ({ publishedAt: new Date(time) });
const setZone = (timeZone: string) => db.settings.update({ where: { id: 1 }, data: { timeZone } });

beforeEach(async () => {
  await db.article.deleteMany();
  await setZone('Asia/Tokyo');
});

/** Numbers of a period's stories, as its page lists them. */
async function listed(name: string, zone: string, language: 'en' | 'ja' = 'en') {
  const { from, until } = instantsOfPeriod(period(name), zone);
  const found = await listNewest({ language, between: [from.toISOString(), until.toISOString()], limit: 99 });
  return found.map((each) => each.number);
}
const counts = async (name: string | null, zone: string) =>
  Object.fromEntries((await countStories('en', name ? period(name) : null, zone)).map((each) => [each.name, each.stories]));

describe.each([
  ['Asia/Tokyo', '2026-03-08', '2026-03-07T14:59:59.999Z', '2026-03-07T15:00:00Z', '2026-03-08T14:59:59.999Z', '2026-03-08T15:00:00Z'],
  // The day on which the clock goes from 2 to 3, and the one on which it goes back.
  [
    'America/New_York',
    '2026-03-08',
    '2026-03-08T04:59:59.999Z',
    '2026-03-08T05:00:00Z',
    '2026-03-09T03:59:59.999Z',
    '2026-03-09T04:00:00Z',
  ],
  [
    'America/New_York',
    '2025-11-02',
    '2025-11-02T03:59:59.999Z',
    '2025-11-02T04:00:00Z',
    '2025-11-03T04:59:59.999Z',
    '2025-11-03T05:00:00Z',
  ],
])('in %s, %s', (zone, day, before, first, last, after) => {
  test('has what came out from its first instant to its last, on its page, under its heading and in its count', async () => {
    await setZone(zone);
    await anArticle(at(before));
    const inside = [await anArticle(at(last)), await anArticle(at(first))];
    await anArticle(at(after));
    expect(await listed(day, zone)).toEqual(inside);
    for (const time of [first, last]) expect(dayKey(new Date(time), zone)).toBe(day);
    expect((await counts(day.slice(0, 7), zone))[day]).toBe(2);
  });
});

describe('counts', () => {
  test('by month of all years, of one year, by day of a month; empty ones are left out', async () => {
    for (const time of ['2025-12-31T14:00Z', '2025-12-31T15:00Z', '2026-01-02T00:00Z', '2026-03-01T00:00Z']) await anArticle(at(time));
    await anArticle({ ...at('2026-02-01T00:00Z'), language: 'ja' });
    expect(await counts(null, 'Asia/Tokyo')).toEqual({ '2025-12': 1, '2026-01': 2, '2026-03': 1 });
    expect(await counts('2026', 'Asia/Tokyo')).toEqual({ '2026-01': 2, '2026-03': 1 });
    expect(await counts('2026-01', 'Asia/Tokyo')).toEqual({ '2026-01-01': 1, '2026-01-02': 1 });
    expect(await getFirstDay('en', 'Asia/Tokyo')).toBe('2025-12-31');
    await setZone('America/New_York');
    expect(await counts(null, 'America/New_York')).toEqual({ '2025-12': 2, '2026-01': 1, '2026-02': 1 });
  });

  test('follow every change, and tell of nothing before its time', async () => {
    const number = await anArticle(at('2026-01-02T00:00Z'));
    const change = (data: Parameters<typeof db.article.update>[0]['data']) => db.article.update({ where: { number }, data });
    await change({ headline: 'Another' });
    expect(await counts(null, 'Asia/Tokyo')).toEqual({ '2026-01': 1 });
    await change({ withdrawnAt: new Date(), withdrawnReason: 'x' });
    expect(await counts(null, 'Asia/Tokyo')).toEqual({});
    await change({ withdrawnAt: null, withdrawnReason: null, publishedAt: new Date('2026-02-02T00:00Z') });
    expect(await counts(null, 'Asia/Tokyo')).toEqual({ '2026-02': 1 });
    await change({ language: 'ja' });
    expect(await counts(null, 'Asia/Tokyo')).toEqual({});
    await change({ language: 'en', publishedAt: new Date(Date.now() + 3_600_000) });
    await anArticle({ publishedAt: new Date(Date.now() + 40 * 86_400_000) });
    expect(await counts(null, 'Asia/Tokyo')).toEqual({});
    await change({ publishedAt: new Date(Date.now() - 1_000) });
    expect(Object.values(await counts(null, 'Asia/Tokyo'))).toEqual([1]);
    await db.article.deleteMany();
    expect(await counts(null, 'Asia/Tokyo')).toEqual({});
  });
});

test('the neighbours of a period skip what is empty, withdrawn, scheduled or of another edition', async () => {
  await anArticle(at('2025-06-30T00:00Z'));
  await anArticle({ ...at('2026-01-04T00:00Z'), withdrawnAt: new Date(), withdrawnReason: 'x' });
  await anArticle({ ...at('2026-01-04T00:00Z'), language: 'ja' });
  await anArticle(at('2026-01-05T00:00Z'));
  await anArticle(at('2026-03-09T00:00Z'));
  await anArticle({ publishedAt: new Date(Date.now() + 86_400_000) });
  const around = (name: string) => getNeighbours('en', period(name), instantsOfPeriod(period(name), 'Asia/Tokyo'), 'Asia/Tokyo');
  expect(await around('2026-01-05')).toEqual({ before: '2025-06-30', after: '2026-03-09' });
  expect(await around('2026-02-14')).toEqual({ before: '2026-01-05', after: '2026-03-09' });
  expect(await around('2026-01')).toEqual({ before: '2025-06', after: '2026-03' });
  expect(await around('2025')).toEqual({ before: null, after: '2026' });
  expect(await around('2026-03-09')).toEqual({ before: '2026-01-05', after: null });
});
