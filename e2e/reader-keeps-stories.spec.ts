import { expect, test } from './fixtures.ts';

test('a story is saved, found on the list of both editions, and removed', async ({ page, complaints }) => {
  await page.goto('/ja/society/night-ferries-return-inner-harbour');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.goto('/society/harbour-bell-rings-again');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('main').getByRole('link', { name: 'Saved stories' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved stories');
  await expect(page.getByText('2 stories', { exact: true })).toBeVisible();
  const lines = page.locator('saved-stories').getByRole('listitem');
  await expect(lines.first()).toContainText('Bell');
  await lines
    .last()
    .getByRole('button', { name: /^Move up/ })
    .click();
  await expect(lines.first().getByRole('link')).toHaveAttribute('lang', 'ja');
  await page.getByRole('button', { name: /^Remove: .*Bell/ }).click();
  await expect(page.getByText('1 story', { exact: true })).toBeVisible();
  await page.reload();
  await expect(lines).toHaveCount(1);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect(complaints).toEqual([]);
});

test('without scripts the page of saved stories says why it is empty', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/saved');
  // Texts inside of `noscript` are looked for by no role and no text.
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});

test('coming back to a story, what is new in it is marked', async ({ page, aStory, newsroom, query, complaints }) => {
  const { number, path } = await aStory({
    headline: 'The bell is cracked',
    paragraphs: ['It was cast on Monday.', 'It will ring.', 'The end.'],
  });
  await newsroom('publish', `${number}`);
  await page.goto(path);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read'))).toContain(`"number":${number},`);
  await query(`UPDATE articles SET body = jsonb_set(body, '{1,text,0,text}', '"It will not ring."') WHERE number = $1`, [number]);
  const changed = page.getByRole('article').getByText('It will not ring.');
  // Other processes are told of it, and do not answer before they know.
  await expect(async () => {
    await page.reload();
    await expect(changed).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(changed).toHaveAttribute('data-new', /^New since you last read/);
  await expect(page.locator('[data-new]')).toHaveCount(1);
  await page.getByRole('link', { name: /^1 paragraph new or changed since / }).click();
  await expect(page).toHaveURL(/#new$/);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.locator('[data-new]')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('offline: today’s five and what was saved, else a page that says so; online nothing is old', async ({
  page,
  context,
  aStory,
  newsroom,
  readersOf,
}) => {
  const { number, path } = await aStory({ headline: 'A bell to be withdrawn' });
  await newsroom('publish', `${number}`);
  await page.goto(path);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registered()).toBe(0);

  await page.goto('/saved');
  await page.getByRole('button', { name: 'Keep today’s five and my saved stories' }).click();
  await expect(page.getByText(/^Stories kept: 6 \([\d.]+ MB\), as of /)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);

  await context.setOffline(true);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bell to be withdrawn');
  expect(
    await page
      .getByRole('article')
      .locator('figure img')
      .first()
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      }),
  ).toBeGreaterThan(300);
  await page.goto('/business');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await expect(page.locator('kept-stories').getByRole('link')).toHaveCount(6);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(253, 252, 249)');
  await page.goto('/ja/business');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('オフラインです');

  await context.setOffline(false);
  await page.goto('/business');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Business');
  // What was fetched for the pack, and read without a connection, counts nobody.
  expect(await readersOf(path)).toBeLessThanOrEqual(1);
  await newsroom('edit', `${number}`, '--headline', 'A bell that is new');
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bell that is new');
  await newsroom('withdraw', `${number}`, '--reason', 'It was another bell.');
  expect((await page.goto(path))?.status()).toBe(410);
  await context.setOffline(true);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await expect(page.locator('kept-stories').getByRole('link')).toHaveCount(5);

  await context.setOffline(false);
  await page.goto('/saved');
  await page.getByRole('button', { name: 'Remove them from this device' }).click();
  await expect(page.getByText(/^Stories kept/)).toHaveCount(0);
  expect(await registered()).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
