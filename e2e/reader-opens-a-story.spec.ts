import { expect, test } from './fixtures.ts';
import { shift } from './performance-entries.ts';

const story = '/society/night-ferries-return-inner-harbour';

test('from the front to a story, its section’s five and the site’s five', async ({ page, complaints }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Harbour Post');
  await expect(page.getByRole('heading', { name: 'HP ACCESS RANKING' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Society' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Night Ferries Return' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night Ferries Return to the Inner Harbour After Eleven Years');
  await expect(page.getByText(/^\d{1,2}:\d{2} JST, [A-Z][a-z]+ \d{1,2}, \d{4}$/)).toBeVisible();
  await expect(page.getByRole('list', { name: '“Society” POPULAR ARTICLE' }).getByRole('link')).toHaveCount(5);
  await expect(page.getByRole('list', { name: 'HP ACCESS RANKING' }).getByRole('link')).toHaveCount(5);
  await expect(page.getByText(/^Readers in the last 24 hours.*as of \d{1,2}:\d{2} JST\./).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the other language and back, with readings that can be hidden', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('link', { name: '日本語', exact: true }).click();
  await expect(page).toHaveURL(`/ja${story}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByText(/^\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d{2} JST$/)).toBeVisible();
  const reading = page.locator('rt').first();
  await expect(reading).toBeVisible();
  await page.getByRole('button', { name: 'ふりがなを隠す' }).click();
  await expect(reading).toBeHidden();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(story);
});

test('dark pages and larger text stay, without a flash', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark or light' }).click();
  await page.getByRole('button', { name: 'Text size' }).click();
  await page.goto(story);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 19, 22)');
});

test('dark, light, and as the system has it', async ({ page }) => {
  await page.goto('/');
  const chosen = () => page.evaluate(() => [document.documentElement.dataset.theme ?? '', localStorage.getItem('theme') ?? '']);
  for (const theme of ['dark', 'light', '', 'dark']) {
    await page.getByRole('button', { name: 'Dark or light' }).click();
    expect(await chosen()).toEqual([theme, theme]);
  }
});

test('an embed is a link until it is asked for', async ({ page, complaints }) => {
  await page.goto('/politics/mayor-publishes-calendar');
  await expect(page.getByRole('link', { name: 'Kanade Open Data' })).toHaveAttribute('href', /^https:\/\/example\.com\//);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(complaints).toEqual([]);
  await page.getByRole('button', { name: /^Show/ }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a film plays and a bell rings', async ({ page }) => {
  const lengthOf = (address: string, tag: 'video' | 'audio') =>
    page.goto(address).then(() =>
      page.locator(tag).evaluate(async (media: HTMLMediaElement) => {
        media.load();
        await new Promise((done, fail) => {
          media.onloadeddata = done;
          media.onerror = () => fail(new Error(media.error?.message));
          media.preload = 'auto';
        });
        return media.duration;
      }),
    );
  expect(await lengthOf('/science-nature/tide-gauges-disagree-with-tide', 'video')).toBeCloseTo(3, 1);
  expect(await lengthOf('/society/harbour-bell-rings-again', 'audio')).toBeCloseTo(5, 1);
});

test('without scripts everything reads and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(story);
  await expect(page.getByText('The first boat left at 6:40')).toBeVisible();
  await page.getByRole('list', { name: 'HP ACCESS RANKING' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/ranking');
  await page.getByRole('link', { name: 'Last 7 days' }).click();
  await expect(page).toHaveURL('/ranking?window=7d');
  await context.close();
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const address of ['/', '/society', story]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await shift(page)).toBeLessThan(0.02);
  }
});
