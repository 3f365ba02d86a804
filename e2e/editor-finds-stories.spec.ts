import type { Page } from 'playwright/test';
import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('link') });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search stories' });
const view = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });

test('typing finds, in either language; a state, an order and a later page are addresses', async ({ page, signInAs, aStory }) => {
  await signInAs('chief');
  const wanted = `Lanterns of Pier ${Date.now()}`;
  await aStory({ headline: wanted });
  await page.goto('/admin/articles');
  await expectNoBarrier(page);
  // The newsroom has styles of its own: without them its seal is as high as it is drawn.
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(100);
  await search(page).pressSequentially(wanted.slice(0, -2).toUpperCase());
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(wanted);
  await search(page).fill('渡し船');
  await expect(rows(page).first()).toContainText('渡し船');
  await search(page).fill('nobody wrote this');
  await expect(page.getByText('No story fits.')).toBeVisible();

  await page.goto('/admin/articles');
  await page.getByLabel('State').selectOption({ label: 'Withdrawn' });
  await expect(page).toHaveURL(/state=withdrawn/);
  await page.goto('/admin/articles?state=published');
  await page.getByLabel('Order').selectOption({ index: 1 });
  await expect(page).toHaveURL(/state=published.*sort=|sort=.*state=published/);
  const first = await rows(page).first().innerText();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(rows(page).first()).not.toHaveText(first);
});

test('what is mine, what waits for me, and what is to come', async ({ page, browser, signInAs, aStory, query }) => {
  const elsewhere = await browser.newContext({ baseURL: process.env.BASE_URL });
  const reporter = await signInAs('reporter', { context: elsewhere });
  const [mine, handedIn] = [
    await aStory({ ownerId: reporter.id, headline: 'In the making' }),
    await aStory({ ownerId: reporter.id, headline: 'Handed in' }),
  ];
  await query("UPDATE articles SET stage = 'in_review' WHERE number = $1", [handedIn.number]);
  const writer = await elsewhere.newPage();
  await writer.goto('/admin/articles?view=mine');
  await expect(rows(writer)).toHaveText([/Handed in|In the making/, /Handed in|In the making/]);

  await signInAs('editor');
  await page.goto('/admin/articles');
  await view(page, 'Waiting for me').click();
  await expect(rows(page).filter({ hasText: `${handedIn.number}` })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: 'In the making' })).toHaveCount(0);
  await query(
    "UPDATE articles SET published_at = now() + interval '1 day', due_at = now() + interval '1 day', due_revision = 1, live_revision = 1, stage = 'approved' WHERE number = $1",
    [mine.number],
  );
  await view(page, 'Scheduled').click();
  await expect(rows(page).filter({ hasText: 'In the making' })).toContainText('Scheduled');
  await query('UPDATE articles SET published_at = NULL, due_at = NULL, due_revision = NULL, live_revision = NULL WHERE number = $1', [
    mine.number,
  ]);
  await elsewhere.close();
});

test('several at once: rehearsed, then done for those that can be; what came between is told', async ({
  page,
  signInAs,
  aStory,
  query,
}) => {
  const mark = `Together ${Date.now()}`;
  await signInAs('chief');
  const [one, two] = [await aStory({ headline: `${mark} one` }), await aStory({ headline: `${mark} two` })];
  await aStory({ headline: `${mark} bare`, hasPicture: false, paragraphs: [] });
  await page.goto(`/admin/articles?q=${encodeURIComponent(mark)}`);
  await page.getByLabel('Choose all on this page').check();
  await expect(page.getByRole('status').filter({ hasText: '3 stories chosen' })).toBeVisible();
  await page.getByLabel('What to do').selectOption({ label: 'Publish' });
  await page.getByRole('button', { name: 'What would happen?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish: what would happen' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Would be done' })).toHaveCount(2);
  await expectNoBarrier(page);
  // A rehearsal changes nothing.
  expect(
    await query('SELECT count(*)::int AS out FROM articles WHERE number = ANY($1) AND published_at IS NOT NULL', [
      [one.number, two.number],
    ]),
  ).toEqual([{ out: 0 }]);

  await query(
    "UPDATE articles SET withdrawn_at = now(), withdrawn_reason = 'Wrong.', published_at = now(), live_revision = 1 WHERE number = $1",
    [two.number],
  );
  await dialog.getByRole('button', { name: 'Do it for 2 stories' }).click();
  const done = page.getByRole('dialog', { name: 'Publish: what was done' });
  await expect(done.getByRole('listitem').filter({ hasText: `${mark} one` })).toContainText('Done');
  await expect(
    done
      .getByRole('listitem')
      .filter({ hasText: `${mark} two` })
      .locator('.problem'),
  ).toBeVisible();
  await done.getByRole('button', { name: 'Close' }).last().click();
  await expect(rows(page).filter({ hasText: `${mark} one` })).toContainText('Published');
  expect((await page.request.get(one.path)).status()).toBe(200);
  await query('UPDATE articles SET withdrawn_at = now(), withdrawn_reason = $2 WHERE number = $1', [one.number, 'A test.']);
});
