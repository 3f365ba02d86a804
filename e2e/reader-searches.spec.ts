import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

const ferries = 'Night Ferries Return to the Inner Harbour After Eleven Years';

test('from the masthead to a story by a suggestion, and to results by the form', async ({ page, complaints }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  const field = page.getByRole('combobox', { name: 'Words to search for' });
  await field.pressSequentially('night fer');
  const options = page.getByRole('listbox', { name: 'Headlines' }).getByRole('option');
  await expect(options).toHaveText([ferries]);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectNoBarrier(page);
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=night\+fer/);

  await page.goto('/search');
  await field.pressSequentially('night fer');
  await expect(options).toHaveCount(1);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ferries);
  expect(complaints).toEqual([]);
});

test('results are marked, ordered and narrowed', async ({ page }) => {
  await page.goto('/search?q=ferry');
  const main = page.getByRole('main');
  const results = main.getByRole('article');
  await expect(results.first().getByRole('heading')).toHaveText(ferries);
  await expect(results.first().locator('mark').first()).toHaveText('Ferries');
  const all = await results.count();
  await expectNoBarrier(page);
  const facet = page
    .getByRole('complementary')
    .getByRole('list', { name: 'Sections' })
    .getByRole('link', { name: /^Society/ });
  const count = Number(/\d+$/.exec((await facet.innerText()).trim())?.[0]);
  await facet.click();
  await expect(page).toHaveURL('/search?q=ferry&section=society');
  await expect(results).toHaveCount(count);
  expect(count).toBeLessThan(all);
  await expect(page.getByLabel('Section', { exact: true })).toHaveValue('society');
  await page.getByRole('link', { name: 'Newest first' }).click();
  await expect(page).toHaveURL('/search?q=ferry&section=society&sort=date');
  const times = await results.locator('time').evaluateAll((found) => found.map((each) => each.getAttribute('datetime') ?? ''));
  expect(times).toEqual([...times].sort().reverse());
});

test('a mistyped word, words of nothing, and a day that is none', async ({ page }) => {
  await page.goto('/search?q=habour');
  await expect(page.getByText('Showing results for harbour')).toBeVisible();
  await page.getByRole('link', { name: 'habour', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No story has all of this' })).toBeVisible();
  await page.goto('/search?q=the');
  await expect(page.getByText('There is nothing to search for in that')).toBeVisible();
  await page.goto('/search?q=ferry&from=2026-02-30&to=2026-01-01&section=nowhere&author=nobody');
  await expect(page.getByLabel('From')).toHaveValue('2026-02-30');
  await expect(page.getByText('There is no such day. Write it like 2026-02-28.')).toBeVisible();
  await expect(page.getByText('There is no such section; the whole paper was searched.')).toBeVisible();
  await expect(page.getByText('There is no author “nobody”; everybody’s stories were searched.')).toBeVisible();
  await expectNoBarrier(page);
});

test('in Japanese, without scripts, on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, baseURL });
  const page = await context.newPage();
  await page.goto('/ja');
  await page.getByRole('link', { name: '検索' }).click();
  await page.getByLabel('探す言葉').fill('渡し船');
  await page.getByRole('button', { name: '検索' }).click();
  const results = page.getByRole('main').getByRole('article');
  await expect(results.first().getByRole('heading')).toContainText('渡し船');
  await expect(results.first().locator('mark').first()).toHaveText('渡し船');
  await page.getByText('絞り込む').click();
  await page.getByRole('list', { name: '面' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/ja\/search\?q=.*&section=/);
  await context.close();
});

test('a story is found from its publication on, and no more once withdrawn', async ({ page, aStory, newsroom }) => {
  const word = `quixotry${Date.now()
    .toString(36)
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
  const { number } = await aStory({ headline: `A case of ${word}` });
  const heading = page.getByRole('heading', { name: `A case of ${word}` });
  await page.goto(`/search?q=${word}`);
  await expect(page.getByRole('heading', { name: 'No story has all of this' })).toBeVisible();
  await newsroom('publish', String(number));
  await page.reload();
  await expect(heading).toBeVisible();
  await newsroom('withdraw', String(number), '--reason', 'For a test');
  await page.reload();
  await expect(heading).toBeHidden();
});

test('whatever is asked is answered', async ({ request }) => {
  for (const q of [
    '%00',
    '%ED%A0%80',
    '%F0%9F%8E%8F',
    "';DROP TABLE articles;--",
    'a%26%21%28%3A*',
    '%22',
    '-',
    'OR',
    'x'.repeat(10_000),
    '%E6%B8%AF'.repeat(1_000),
  ]) {
    expect((await request.get(`/search?q=${q}`)).status(), q.slice(0, 20)).toBe(200);
    expect([200, 400]).toContain((await request.get(`/api/search/suggest?language=en&q=${q}`)).status());
  }
  for (const [path, status] of [
    ['/search?q=ferry&page=1', 308],
    ['/search?q=ferry&page=49', 404],
    ['/search?page=2', 404],
    ['/search?q=a&q=b', 404],
    ['/search?q=ferry&page=0', 404],
    ['/api/search/suggest?language=xx&q=a', 400],
  ] as const)
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(status);
});
