import { randomUUID } from 'node:crypto';
import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

test('a chief gives an author a picture of the library; readers see it, and it is in use', async ({
  page,
  browser,
  baseURL,
  query,
  signInAs,
  complaints,
}) => {
  const own = randomUUID().slice(0, 8);
  const [slug, name] = [`umi-hama-${own}`, `Umi Hama ${own}`];
  await query(
    `INSERT INTO authors (slug, name, role, biography) VALUES ($1, $2, '{"en": "Harbour correspondent"}', '{"en": "Writes of boats."}')`,
    [slug, { en: name }],
  );
  await signInAs('chief');
  await page.goto(`/admin/authors?q=${slug}`);
  await page.getByRole('button', { name: `Change ${name}` }).click();
  const form = page.getByRole('dialog', { name: `Change ${name}` });
  await form.getByRole('button', { name: 'Choose a picture' }).click();
  const library = page.getByRole('dialog', { name: 'Choose a picture' });
  await library.getByRole('searchbox').fill('ferry windows');
  await library.getByRole('button', { name: /white ferry/ }).click();
  await expect(library).toBeHidden();
  await expect(form.getByRole('group', { name: 'Picture' }).getByRole('img', { name: /white ferry/ })).toBeVisible();
  await expectNoBarrier(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();

  const stranger = await (await browser.newContext({ baseURL })).newPage();
  const portrait = stranger
    .getByRole('main')
    .getByRole('figure')
    .getByRole('img', { name: /white ferry/ });
  await expect(async () => {
    await stranger.goto(`/author/${slug}`);
    await expect(portrait).toBeVisible({ timeout: 500 });
  }).toPass();
  const [, url = ''] = /"image":\{"@type":"ImageObject","url":"([^"]+)"/.exec(await stranger.content()) ?? [];
  expect((await stranger.request.get(new URL(url).pathname)).status()).toBe(200);
  await expectNoBarrier(stranger);

  const [author] = await query<{ picture: number }>('SELECT picture_id AS picture FROM authors WHERE slug = $1', [slug]);
  await page.goto(`/admin/media/${author?.picture}`);
  await expect(page.getByRole('listitem').filter({ hasText: `The page of ${name}` })).toContainText('Readers see it there');
  await page.goto(`/admin/authors?q=${slug}`);
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await form.getByRole('button', { name: 'Take it out' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(async () => {
    await stranger.reload();
    await expect(portrait).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await stranger.context().close();
  expect(complaints).toEqual([]);
});
