import { beforeAll, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { toBlocks } from '#features/articles/live/words.ts';
import { getSite, type Site } from '#features/taxonomy/queries.ts';
import { db, type Prisma, pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import type { Language } from '#ui/language.ts';
import { changedAt } from './dates.ts';
import { type Format, formats } from './feed.ts';
import { problemsOfFeed } from './feed-rules-fixture.ts';
import { getStoriesFeed } from './get-feed.ts';
import { updatedAt } from './live-entries.ts';
import { writeFeed } from './write-feed.ts';

const minute = (after: number) => new Date(Date.parse('2025-02-01T05:00:00Z') + after * 60_000);
const blocks = (text: string, pictures: number[] = []) => toBlocks(text, pictures, () => 'A provider') as unknown as Prisma.InputJsonValue;
let site: Site;
const feedAt = async (section: string, language: Language = 'en') => {
  const feed = await getStoriesFeed(`/${section}`, { language, site });
  if (!feed) throw new Error(`There is no feed of ${section}.`);
  return feed;
};
const told = async (section: string, language: Language = 'en') => (await feedAt(section, language)).entries[0];

async function aLiveBlog(
  section: string,
  given: Parameters<typeof anArticle>[0] = {},
  live: Partial<Prisma.LiveBlogUncheckedCreateInput> = {},
) {
  const articleNumber = await anArticle({ sectionSlug: section, publishedAt: minute(0), ...given });
  await db.liveBlog.create({ data: { articleNumber, startedAt: minute(0), ...live } });
  return articleNumber;
}
const post = (articleNumber: number, number: number, text: string, given: Partial<Prisma.LiveEntryUncheckedCreateInput> = {}) =>
  db.liveEntry.create({
    data: {
      ...{ articleNumber, number, key: `key-${number}`, at: minute(number), headline: '', blocks: blocks(text), writtenByName: 'A' },
      ...given,
    },
  });
const change = (article: number, number: number, data: Prisma.LiveEntryUpdateInput) =>
  db.liveEntry.update({ where: { articleNumber_number: { articleNumber: article, number } }, data });

beforeAll(async () => {
  site = { ...(await getSite()), timeZone: 'Asia/Tokyo' };
});

describe('a feed tells a live blog', () => {
  test('with what is on top and the newest entries, in the HTML of bodies', async () => {
    const number = await aLiveBlog('vote', { slug: 'count' });
    for (let entry = 1; entry <= 30; entry++) await post(number, entry, `**Part** ${entry}. [Here](/society)`);
    await change(number, 3, { isPinned: true, headline: 'What <we> know' });
    const item = await told('vote');
    const numbers = [...(item?.html.matchAll(/#entry-(\d+)/g) ?? [])].map(([, entry]) => Number(entry));
    expect(numbers).toEqual([3, ...Array.from({ length: 19 }, (_, place) => 30 - place)]);
    expect(item?.html).toMatch(/^<p>It happened by the harbour\.<\/p>\n<p><strong>Live<\/strong> Since /);
    expect(item?.html).toContain('<h3>What &lt;we&gt; know</h3>');
    expect(item?.html).toContain(
      `<p><a href="${env.publicUrl}/vote/count#entry-30"><time datetime="2025-02-01T05:30:00.000Z">14:30 JST, February 1, 2025</time></a></p>\n<p><strong>Part</strong> 30. <a href="${env.publicUrl}/society">Here</a></p>`,
    );
  });

  test('updated with its newest entry, a correction and a removal', async () => {
    const number = await aLiveBlog('moves', { updatedAt: minute(2) });
    const updated = async () => (await told('moves'))?.updatedAt;
    expect(await updated()).toEqual(minute(2));
    await post(number, 1, 'One.');
    expect(await updated()).toEqual(minute(2));
    await post(number, 5, 'Five.');
    expect(await updated()).toEqual(minute(5));
    await change(number, 1, { correctedAt: minute(8) });
    const item = await told('moves');
    expect([item?.updatedAt, item && changedAt(item)]).toEqual([minute(8), minute(8)]);
    expect(item?.html).toContain('<p>Corrected 14:08 JST, February 1, 2025</p>');
    await change(number, 5, { deletedAt: minute(9), deletedByName: 'A' });
    expect([await updated(), (await told('moves'))?.html.includes('Five.')]).toEqual([minute(9), false]);
    await db.article.update({ where: { number }, data: { updatedAt: minute(20) } });
    expect(await updated()).toEqual(minute(20));
  });

  test('that has ended, the newest entry first all the same', async () => {
    const number = await aLiveBlog('over', { language: 'ja', headline: '速報' }, { endedAt: minute(60), newestFirst: false });
    for (const entry of [1, 2]) await post(number, entry, `その${entry}。`);
    const html = (await told('over', 'ja'))?.html ?? '';
    expect(html.indexOf('その2。')).toBeLessThan(html.indexOf('その1。'));
    expect(html).toContain('このライブ速報は終了しました');
  });

  test.each(Object.keys(formats) as Format[])('validly as %s, whatever an entry says', async (format) => {
    const section = `odd-${format}`;
    const number = await aLiveBlog(section, { slug: section });
    await post(number, 1, '> A ]]> & </script> \u0008\n> — <b>B</b>\n\n- one\n- two\n\nhttps://video.example/1', {
      headline: '</h3> \u000b',
    });
    await post(number, 2, '', { headline: 'A picture that is not there', blocks: blocks('', [9_999]) });
    await post(number, 3, '', { blocks: [{ kind: 'broken' }] });
    await change(number, 1, { isPinned: true });
    const feed = await feedAt(section);
    expect(feed.entries[0]?.html).toContain('#entry-2');
    expect(problemsOfFeed(writeFeed(feed, format), format)).toEqual([]);
  });
});

test.each([
  ['under embargo', { publishedAt: new Date(Date.now() + 3_600_000) }],
  ['not published', { publishedAt: null }],
  ['withdrawn', { withdrawnAt: new Date(Date.now() - 1_000), withdrawnReason: 'x' }],
])('entries of a story that is %s are in no feed, and announced to nobody', async (state, given) => {
  const section = state.replaceAll(' ', '-');
  const number = await aLiveBlog(section, given);
  await pool.query('TRUNCATE outbox');
  await post(number, 1, 'Nobody reads this.');
  await change(number, 1, { headline: 'Nor this' });
  for (const language of ['en', 'ja'] as const)
    for (const list of ['', section]) expect(JSON.stringify(await getStoriesFeed(`/${list}`, { language, site }))).not.toContain('Nobody');
  expect((await pool.query('SELECT FROM outbox')).rowCount).toBe(0);
});

test('a hub hears of what changes an entry’s words, not of a mark', async () => {
  const number = await aLiveBlog('hub');
  const heard = async () => (await pool.query<{ path: string }>('DELETE FROM outbox RETURNING path')).rows.map(({ path }) => path).sort();
  await heard();
  await post(number, 1, 'One.');
  expect(await heard()).toEqual(['/', '/hub']);
  await change(number, 1, { isKey: true });
  expect(await heard()).toEqual([]);
  await change(number, 1, { deletedAt: minute(2), deletedByName: 'A' });
  expect(await heard()).toEqual(['/', '/hub']);
});

test('what was posted before the story came out updates nothing', () => {
  const live = { startedAt: minute(0), endedAt: null, entries: [], changedAt: minute(3) };
  expect(updatedAt({ publishedAt: minute(5), updatedAt: null }, live)).toBeNull();
  expect(updatedAt({ publishedAt: minute(1), updatedAt: null }, live)).toEqual(minute(3));
  expect(updatedAt({ publishedAt: minute(1), updatedAt: minute(4) }, live)).toEqual(minute(4));
  expect(updatedAt({ publishedAt: minute(1), updatedAt: null }, null)).toBeNull();
});
