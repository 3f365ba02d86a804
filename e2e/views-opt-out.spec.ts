import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, newReader, test } from './fixtures.ts';

test.use({ userAgent: newReader() });

const optOut = (page: Page) => page.getByRole('button', { name: 'Do not count me in this browser' });
/** What counting keeps; `read` has nothing to do with it. */
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'read'));
const longEnough = 2_000;

test('a reader says not to be counted and is not, until saying otherwise', async ({ page, context, readersOf }) => {
  const path = '/world/night-trains-return-across-plains';
  const before = await readersOf(path);
  await page.goto('/');
  await page.getByRole('region', { name: 'HP ACCESS RANKING' }).getByRole('link', { name: 'How we count' }).click();
  await expect(page.getByRole('heading', { name: 'How we count', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'Not to be counted' }).click();
  await expect(optOut(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('status')).toHaveText('You are counted: once a day for each story you read.');
  expect(await kept(page)).toEqual([]);

  await optOut(page).focus();
  await page.keyboard.press('Enter');
  await expect(optOut(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toHaveText('You are not counted in this browser.');
  expect(await kept(page)).toEqual(['uncounted']);
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);

  const told: string[] = [];
  page.on('request', (request) => request.url().endsWith('/api/views') && told.push(request.method()));
  await page.goto(path);
  await page.waitForTimeout(longEnough);
  expect([told, await readersOf(path)]).toEqual([[], before]);

  // Said in one window, seen in another.
  await page.goto('/privacy');
  await expect(optOut(page)).toHaveAttribute('aria-pressed', 'true');
  const other = await context.newPage();
  await other.goto('/ja/privacy');
  await other.getByRole('button', { name: 'このブラウザーでは数えない' }).press('Space');
  await expect(other.getByRole('status')).toHaveText('読んだ記事ごとに一日一度、数えています。');
  await expect(optOut(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await kept(page)).toEqual([]);

  await page.goto(path);
  await expect.poll(() => readersOf(path)).toBe(before + 1);
});

test('a browser that keeps nothing says so, and its reader counts', async ({ page, readersOf }) => {
  const path = '/world/port-that-went-slow';
  const before = await readersOf(path);
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get });
  });
  await page.goto('/privacy');
  await optOut(page).click();
  await expect(optOut(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('status')).toContainText('could not remember that');
  await page.goto(path);
  await expect.poll(() => readersOf(path)).toBe(before + 1);
});

test('without scripts there is no button, nothing is counted, and the page says so', async ({ browser, baseURL, readersOf }) => {
  const path = '/world/island-that-counts-its-words';
  const before = await readersOf(path);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, userAgent: newReader() });
  const page = await context.newPage();
  await page.goto('/privacy');
  await expect(page.getByText('Where scripts are switched off there is no button, and nothing is counted anyway.')).toBeVisible();
  await expect(optOut(page)).toHaveCount(0);
  await page.goto(path);
  await page.waitForTimeout(longEnough);
  expect(await readersOf(path)).toBe(before);
  await context.close();
});
