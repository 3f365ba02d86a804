import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';
const onlyEnglish = '/features/anchor-street-number-four';

test('a story and its counterpart, block beside block, without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(story);
  await page.getByRole('link', { name: 'Read English and Japanese side by side' }).click();
  await expect(page).toHaveURL(`${story}/side-by-side`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${story}$`));
  const english = page.getByText('The first boat left at 6:40');
  const japanese = page.getByText('最初の便は午後六時四十分');
  const top = async (of: typeof english) => (await of.boundingBox())?.y;
  expect(await top(english)).toBe(await top(japanese));
  expect(await japanese.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ja');
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await top(english)).toBeLessThan((await top(japanese)) ?? 0);
  await page.getByRole('link', { name: '日本語だけで読む' }).click();
  await expect(page).toHaveURL(`/ja${story}`);
  await context.close();
});

test('a story without a counterpart has no such page, and its 404 in the other edition names it', async ({ request, baseURL }) => {
  const beside = await request.get(`${onlyEnglish}/side-by-side`, { maxRedirects: 0 });
  expect([beside.status(), beside.headers().location]).toEqual([307, onlyEnglish]);
  const absent = await request.get(`/ja${onlyEnglish}`);
  expect(absent.status()).toBe(404);
  const html = await absent.text();
  expect(html).toContain('この記事は日本語版にはありません。');
  expect(html).toContain(`href="${onlyEnglish}"`);
  expect(html).toContain('lang="en"');
  expect((await request.get(`${baseURL}/society/nothing/side-by-side`)).status()).toBe(404);
});

test('readings stay hidden as the reader left them, and come back', async ({ page }) => {
  const reading = page.locator('rt').first();
  await page.goto(`/ja${story}`);
  await page.getByRole('button', { name: 'ふりがなを隠す' }).click();
  await page.goto('/ja/culture/printer-of-one-sheet-newspapers');
  await expect(page.getByRole('button', { name: 'ふりがなを出す' })).toBeVisible();
  await expect(reading).toBeHidden();
  await page.getByRole('button', { name: 'ふりがなを出す' }).click();
  await expect(reading).toBeVisible();
  await page.reload();
  await expect(reading).toBeVisible();
});
