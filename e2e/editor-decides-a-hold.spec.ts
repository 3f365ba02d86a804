import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

test('a story that one network reads is held; an editor sees why, lets it back, and keeps it out after all', async ({
  page,
  request,
  query,
  aStory,
  newsroom,
  signInAs,
}) => {
  test.setTimeout(150_000);
  const headline = 'Every office window faces the same wall';
  const { number, path } = await aStory({ headline, section: 'culture' });
  await newsroom('publish', String(number));
  // Sent between two refreshes, all of them are looked at together.
  const refreshes = async () => (await query<{ number: number }>('SELECT number::int FROM ranking_refresh'))[0]?.number;
  const before = await refreshes();
  await expect.poll(refreshes, { timeout: 45_000, intervals: [1_000] }).not.toBe(before);
  const flood = 240;
  const sendOne = async (reader: number) => {
    const headers = {
      'content-type': 'text/plain',
      'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${reader}.7) Gecko/20100101 Firefox/140.0`,
      'x-forwarded-for': `203.0.113.${reader % 250}`,
    };
    expect((await request.post('/api/views', { headers, data: JSON.stringify({ article: number }) })).status()).toBe(204);
  };
  for (let from = 0; from < flood; from += 40) await Promise.all(Array.from({ length: 40 }, (_, index) => sendOne(from + index)));
  const standing = async () =>
    (await query<{ decision: string | null }>('SELECT decision FROM ranking_hold WHERE article = $1', [number]))[0];
  await expect.poll(standing, { timeout: 45_000, intervals: [1_000] }).toEqual({ decision: null });

  const inRanking = page.getByRole('main').getByRole('list').getByRole('link', { name: headline });
  const ranking = '/ranking?window=1h&section=culture';
  await page.goto(ranking);
  await expect(inRanking).toHaveCount(0);

  await signInAs('editor');
  await page.goto('/admin');
  await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Readers' }).click();
  await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Ranking' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ranking' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: headline });
  await expect(row).toContainText(`Of ${flood} readers looked at, ${flood} came from one network (100 %).`);
  await expectNoBarrier(page);
  await row.getByRole('button', { name: `Let back: ${headline}` }).click();
  await expect(page.getByRole('status').filter({ hasText: headline })).toHaveText(`“${headline}” is back in the ranking.`);
  await expect(row).toContainText('Let back');

  await expect
    .poll(async () => {
      await page.goto(ranking);
      return inRanking.getAttribute('href', { timeout: 1_000 }).catch(() => null);
    })
    .toBe(path);

  await page.goto('/admin/ranking');
  await row.getByRole('button', { name: `Keep out: ${headline}` }).click();
  await expect(row).toContainText('Kept out');
  await expect
    .poll(async () => {
      await page.goto(ranking);
      return inRanking.count();
    })
    .toBe(0);

  await page.goto(`/admin/articles/${number}/history`);
  for (const told of ['held it out of the ranking', 'let it back into the ranking', 'kept it out of the ranking'])
    await expect(page.getByRole('list').getByText(told).first()).toBeVisible();
});

test('a reporter is told nothing of it', async ({ page, signInAs }) => {
  await signInAs('reporter');
  await page.goto('/admin/board');
  await expect(page.getByRole('heading', { level: 1, name: 'Readers now' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Ranking' })).toHaveCount(0);
  expect((await page.goto('/admin/ranking'))?.status()).toBe(404);
});
