import english from '../messages/en.json' with { type: 'json' };
import { foreignTexts, pageTexts } from '../scripts/page-texts.ts';
import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';
const onlyEnglish = '/features/anchor-street-number-four';

/** The interface's own English, as far as it stands without a name or a number in it. */
const interfaceStrings = new Set(
  Object.values(english).flatMap(function leaves(value: unknown): string[] {
    if (typeof value === 'string') return /[{\u3000-\u9fff]/.test(value) ? [] : [value];
    return Object.values(value as object).flatMap(leaves);
  }),
);
const isInterfaceEnglish = ({ text, language }: { text: string; language: string }) =>
  language === 'ja' && text.split('|').some((part) => interfaceStrings.has(part));

/** Every template, once in each edition; what an edition does not have is its 404. */
const templates = [
  '/',
  '/society',
  '/waterfront',
  story,
  `${story}/side-by-side`,
  '/topic/harbour',
  '/author/mio-kanda',
  '/series/anchor-street',
  '/ranking',
  '/ranking?window=7d&section=society',
  '/archive',
  '/about',
  '/privacy',
  '/nothing/here',
  '/absent',
  onlyEnglish,
];

test('no string of either language stands on a page of the other', async ({ request, query }) => {
  const stories = await query<{ path: string }>(
    `SELECT CASE a.language WHEN 'en' THEN '' ELSE '/' || a.language END || '/' || coalesce(p.slug, s.slug) || '/' || a.slug AS path
     FROM articles a JOIN sections s ON s.id = a.section_id LEFT JOIN sections p ON p.id = s.parent_id
     WHERE a.published_at <= now() AND a.withdrawn_at IS NULL AND a.language = 'ja'`,
  );
  const [days] = await query<{ day: string }>(
    "SELECT day::text FROM archive_days WHERE language = 'ja' AND stories > 0 ORDER BY day LIMIT 1",
  );
  const dated = [4, 7, 10].map((length) => `/archive/${days?.day.slice(0, length)}`);
  const addresses = [...templates, ...dated].flatMap((path) => [path, `/ja${path}`.replace(/\/$/, '')]);
  const found: string[] = [];
  for (const address of [...addresses, ...stories.map(({ path }) => path)]) {
    const html = await (await request.get(address)).text();
    const texts = pageTexts(html);
    expect(texts.length, address).toBeGreaterThan(20);
    const foreign = [...foreignTexts(texts), ...texts.filter(isInterfaceEnglish)];
    found.push(...foreign.map(({ text, where }) => `${address} ${where}: ${text}`));
  }
  expect(found).toEqual([]);
});

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
