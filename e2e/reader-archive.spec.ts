import { expect, test } from './fixtures.ts';

test('from the foot to a month, a day, and the day before that has stories', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^[A-Z][a-z]+ \d{4}$/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/archive\/\d{4}-\d\d$/);
  await page
    .getByRole('navigation', { name: /^Days of/ })
    .getByRole('link')
    .last()
    .click();
  await expect(page).toHaveURL(/\/archive\/\d{4}-\d\d-\d\d$/);
  const day = new URL(page.url()).pathname;
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Earlier and later' }).getByRole('link', { name: /^←/ }).click();
  await expect(page).not.toHaveURL(day);
  await page.getByRole('navigation', { name: 'Earlier and later' }).getByRole('link', { name: /→$/ }).click();
  await expect(page).toHaveURL(day);
});

test('today from the masthead, in both editions; what is in no paper is not found', async ({ request, query }) => {
  for (const edition of ['', '/ja']) {
    const html = await (await request.get(edition || '/')).text();
    const today = /href="([^"]*\/archive\/\d{4}-\d\d-\d\d)"/.exec(html)?.[1];
    expect(today?.startsWith(`${edition}/archive/`)).toBe(true);
    expect((await request.get(String(today))).status()).toBe(200);
    for (const none of ['2026-02-30', '2026-13', '2026-1', '2999', '2999-01-01', '1999', 'today', '2026-11-22/more'])
      expect((await request.get(`${edition}/archive/${none}`)).status(), none).toBe(404);
  }
  const [none] = await query<{ day: string }>(
    `SELECT d::date::text AS day FROM generate_series((SELECT min(day) FROM archive_days WHERE language = 'ja'), current_date - 2, '1 day') d
     WHERE NOT EXISTS (SELECT FROM archive_days a WHERE a.language = 'ja' AND a.day = d AND a.stories > 0) LIMIT 1`,
  );
  const empty = await request.get(`/ja/archive/${none?.day}`);
  expect(empty.status()).toBe(404);
  expect(await empty.text()).toContain('この版に掲載した記事はありません。');
});
