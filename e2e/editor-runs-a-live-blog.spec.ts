import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const post = async (page: Page, text: string) => {
  await page.getByLabel('Entry', { exact: true }).fill(text);
  await page.keyboard.press('Control+Enter');
};
const isSound = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test('an editor runs a live blog: a reader’s open page announces each entry, and follows corrections, deletions and the end', async ({
  page,
  browser,
  query,
  aStory,
  signInAs,
  request,
  complaints,
}) => {
  const { number, path, slug } = await aStory({ headline: 'The bell is hung' });
  await query('UPDATE articles SET published_at = now(), live_revision = 1, slug = $2 WHERE number = $1', [number, slug]);
  await signInAs('editor', { name: 'Fumi Kadota' });
  await page.goto(`/admin/articles/${number}/live`);
  await isSound(page);
  await page.getByRole('button', { name: 'Let it run live' }).click();
  await expect(page.getByText(/^Live since/)).toBeVisible();
  await post(page, 'The bell is on the **quay**.');
  await expect(page.getByRole('listitem').filter({ hasText: 'The bell is on the' })).toContainText('Fumi Kadota');
  expect(await page.getByLabel('Entry', { exact: true }).inputValue()).toBe('');

  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(path);
  await expect(reader.getByText('Live', { exact: true })).toBeVisible();
  await expect(reader.locator('#entry-1')).toContainText('The bell is on the quay.');

  // Nothing is loaded anew: this would be gone.
  await reader.evaluate(() => document.body.setAttribute('data-same', ''));
  await post(page, 'It rises.');
  const button = reader.getByRole('button', { name: '1 new post' });
  await expect(button).toBeVisible({ timeout: 2_000 });
  await expect(reader.locator('#entry-2')).toHaveCount(0);
  await post(page, 'It hangs.');
  await reader.getByRole('button', { name: '2 new posts' }).click();
  await expect(reader.locator('#live-entries > section')).toContainText(['It hangs.', 'It rises.', 'The bell is on the quay.']);
  await isSound(reader);

  await page.getByRole('button', { name: 'Correct entry 2' }).click();
  const correction = page.getByRole('form', { name: 'Correct the entry' });
  await correction.getByLabel('Entry', { exact: true }).fill('It rises by hand.');
  await page.keyboard.press('Control+Enter');
  await expect(reader.locator('#entry-2')).toContainText(/It rises by hand\..*Corrected \d+:\d\d/s, { timeout: 8_000 });

  await page.getByRole('button', { name: 'Key event: entry 2' }).click();
  await expect(reader.getByRole('navigation', { name: 'Key events' })).toContainText('It rises by hand.', { timeout: 8_000 });
  await page.getByRole('button', { name: 'Delete entry 3' }).click();
  await page.getByRole('button', { name: 'Delete for readers' }).click();
  await expect(page.getByText(/Deleted at .* by Fumi Kadota/)).toBeVisible();
  await expect(reader.locator('#entry-3')).toHaveCount(0);
  await isSound(page);

  await page.getByRole('button', { name: 'End the live blog…' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(reader.getByText('This live blog has ended.', { exact: true })).toBeVisible();
  expect(await reader.locator('body[data-same]').count()).toBe(1);
  await reader.reload();
  await expect(reader.getByText(/^This live blog has ended: /)).toBeVisible();
  const html = await (await request.get(path)).text();
  const told = [...html.matchAll(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/gs)]
    .map(([, json]) => JSON.parse(json ?? ''))
    .find((each) => each.liveBlogUpdate);
  expect(told.liveBlogUpdate.map(({ articleBody }: { articleBody: string }) => articleBody)).toEqual([
    'It rises by hand.',
    'The bell is on the quay.',
  ]);
  expect(told.coverageEndTime).toBeTruthy();
  expect(complaints).toEqual([]);
  await context.close();
});

test('two reporters see each other’s entries; what the network did not take is kept and sent later; a stale correction shows both', async ({
  page,
  browser,
  query,
  aStory,
  signInAs,
}) => {
  const { number } = await aStory();
  await query('UPDATE articles SET published_at = now(), live_revision = 1 WHERE number = $1', [number]);
  await query('INSERT INTO live_blogs (article_number, started_at) VALUES ($1, now())', [number]);
  await signInAs('chief');
  const other = await browser.newContext();
  await signInAs('chief', { name: 'Isamu Kadota', context: other });
  const second = await other.newPage();
  const address = `/admin/articles/${number}/live`;
  await Promise.all([page.goto(address), second.goto(address)]);
  await post(second, 'From the other side.');
  await expect(page.getByRole('listitem').filter({ hasText: 'From the other side.' })).toContainText('Isamu Kadota');

  await page.context().setOffline(true);
  await post(page, 'Kept in the tunnel.');
  await expect(page.getByRole('list', { name: 'On their way' })).toContainText('Not sent: no connection');
  await page.context().setOffline(false);
  await expect(second.getByText('Kept in the tunnel.')).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('list', { name: 'On their way' })).toHaveCount(0);

  for (const [who, text] of [
    [page, 'Mine.'],
    [second, 'Theirs.'],
  ] as const) {
    await who.getByRole('button', { name: 'Correct entry 1' }).click();
    await who.getByRole('form', { name: 'Correct the entry' }).getByLabel('Entry', { exact: true }).fill(text);
  }
  await second.getByRole('button', { name: 'Correct the entry' }).click();
  await expect(page.getByText('Somebody corrected this entry while you were writing.')).toBeVisible();
  await expect(page.getByText('Theirs.')).toBeVisible();
  await page.getByRole('button', { name: 'Put mine in its place' }).click();
  await page.getByRole('button', { name: 'Correct the entry' }).click();
  await expect(second.getByRole('listitem').filter({ hasText: 'Mine.' })).toBeVisible();
  await other.close();
});
