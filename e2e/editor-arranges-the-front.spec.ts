import type { Page } from 'playwright/test';
import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

/** By keyboard alone: whatever is pressed is focused first, as Tab would do. */
async function press(page: Page, name: string | RegExp, within = page.locator('main')) {
  await within.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}
const saved = (page: Page) => expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible();
const container = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

test('a chief arranges the Japanese front by keyboard alone, launches it, and lets it fill itself again', async ({
  page,
  request,
  browser,
  aStory,
  newsroom,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const [headline, own] = ['港の鐘が百年ぶりに鳴る', '百年ぶりの鐘'];
  const { number, path } = await aStory({ headline, language: 'ja', section: 'culture' });
  await newsroom('publish', String(number));
  const front = async () => (await request.get('/ja')).text();

  await signInAs('chief', { name: 'Mitsu' });
  await page.goto('/admin/front?language=ja');
  await expect(page.getByRole('heading', { level: 1, name: 'Front page' })).toBeVisible();
  const lead = container(page, 'Lead');
  await press(page, /^Choose a story for slot 2/, lead);
  await page.keyboard.type(String(number));
  await expect(page.getByRole('dialog').getByText('1 story', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await saved(page);
  const slot = page.getByRole('listitem').filter({ hasText: headline });
  await press(page, `Move down: ${headline}`, lead);
  await press(page, `Move up: ${headline}`, lead);
  await expect(slot.getByRole('button', { name: /^Move up/ })).toBeFocused();
  await press(page, `Move to…: ${headline}`, lead);
  await page.getByLabel('Place', { exact: true }).selectOption({ label: '1' });
  await press(page, 'Move', page.getByRole('dialog'));
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: `${headline}: place 1 of Lead` }),
  ).toHaveCount(1);
  await press(page, `Kicker, headline and time: ${headline}`, lead);
  await page.getByRole('textbox', { name: 'Kicker' }).fill('独自');
  await page.getByRole('textbox', { name: 'Front headline' }).fill(own);
  await page.keyboard.press('Enter');
  await press(page, `Pin: ${own}`, lead);
  await saved(page);
  await expect(page.getByText('Draft: readers do not see it yet.')).toBeVisible();
  await expectNoBarrier(page, 'main section:not(:has(iframe))');
  expect(await front()).not.toContain(own);

  await press(page, 'Launch');
  await expect(page.getByText('Launched. Readers have it now.')).toBeVisible();
  await expect.poll(front).toContain(own);
  await page.goto('/ja');
  const first = page.getByRole('main').getByRole('article').first();
  await expect(first.getByRole('link', { name: own })).toHaveAttribute('href', path);
  await expect(first).toContainText('独自');

  await test.step('two at once: the second is shown both, and nothing is lost', async () => {
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await signInAs('admin', { name: 'Ann', context: elsewhere });
    await Promise.all([page.goto('/admin/front?language=ja'), other.goto('/admin/front?language=ja')]);
    await press(other, `Large: ${own}`, container(other, 'Lead'));
    await saved(other);
    await press(page, `Take out: ${own}`, lead);
    const conflict = page.getByRole('dialog', { name: 'Ann changed this front meanwhile' });
    await expect(conflict.getByRole('region', { name: 'Theirs' })).toContainText(own);
    await expect(conflict.getByRole('region', { name: 'Yours' })).not.toContainText(own);
    await press(page, 'Go on with theirs', conflict);
    await saved(page);
    await expect(lead).toContainText(own);
    await elsewhere.close();
  });

  await press(page, 'Discard draft');
  await press(page, 'Discard draft', page.getByRole('dialog'));
  await press(page, 'Let it fill itself');
  await press(page, 'Let it fill itself', page.getByRole('dialog'));
  await expect(page.getByText('The front fills itself again.')).toBeVisible();
  await expect.poll(front).not.toContain(own);
});

test('a banner shows on a page that is open within five seconds, at once on the next, and goes as it came', async ({
  page,
  browser,
  request,
  signInAs,
}) => {
  const words = '中央橋は通行止め';
  const reader = await (await browser.newContext()).newPage();
  await reader.goto('/ja/about');
  const banner = reader.getByText(words);
  await signInAs('chief');
  await page.goto('/admin/banner');
  await expectNoBarrier(page);
  await page.getByLabel('Text, Japanese edition').fill(words);
  await page.getByLabel('Link, Japanese (optional)').fill('/ja/society');
  await page.getByRole('button', { name: 'Raise banner' }).click();
  await expect(page.getByText('The banner stands.')).toBeVisible();
  await expect(banner).toBeVisible({ timeout: 5_000 });
  await expect(reader.getByText('速報', { exact: true })).toBeVisible();
  expect(await banner.getAttribute('href')).toBe('/ja/society');
  expect(await (await request.get('/ja/privacy')).text()).toContain(words);
  expect(await (await request.get('/privacy')).text()).not.toContain(words);
  await expectNoBarrier(reader);
  await page.getByRole('button', { name: `Take down: ${words}` }).click();
  await expect(page.getByText('The banner is down.')).toBeVisible();
  await expect(banner).toHaveCount(0, { timeout: 5_000 });
  expect(await (await request.get('/ja/privacy')).text()).not.toContain(words);
});

test('an editor has the fronts of their sections, a reporter none, and neither a banner', async ({ page, query, signInAs }) => {
  const [society] = await query<{ id: number }>("SELECT id FROM sections WHERE slug = 'society'");
  const id = society?.id ?? 0;
  await signInAs('editor', { sectionIds: [id] });
  await page.goto('/admin/front');
  await expect(page.getByRole('navigation', { name: 'Fronts' }).locator('[aria-current]')).toHaveText('Society');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const address of ['/admin/banner', `/admin/front?section=${id + 1_000}`]) expect((await page.goto(address))?.status()).toBe(404);
  await signInAs('reporter');
  for (const address of ['/admin/banner', '/admin/front', '/admin/front/time']) expect((await page.goto(address))?.status()).toBe(404);
});
