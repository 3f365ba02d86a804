import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

async function create(page: Page, kind: string, fields: Record<string, string>) {
  await page.getByRole('button', { name: `New ${kind}` }).click();
  const dialog = page.getByRole('dialog', { name: `New ${kind}` });
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Save' }).click();
  return dialog;
}

test('a chief makes, renames and merges topics; readers and feeds follow the old addresses', async ({
  page,
  request,
  query,
  aStory,
  signInAs,
}) => {
  const { number } = await aStory();
  // Of this run alone: an address once given away leads on for good.
  const own = randomUUID().slice(0, 8);
  const [horns, signals] = [`Foghorns ${own}`, `Fog signals ${own}`];
  await signInAs('chief');
  await page.goto('/admin/topics');
  await expectNoBarrier(page);
  await create(page, 'topic', { 'Name, English': horns, 'Name, Japanese': '霧笛' });
  await expect(page.getByRole('link', { name: `/topic/foghorns-${own}`, exact: true })).toBeVisible();
  await create(page, 'topic', { 'Name, English': signals });
  await expect(page.getByRole('link', { name: `/topic/fog-signals-${own}`, exact: true })).toBeVisible();
  await query(
    `WITH filed AS (INSERT INTO article_tags SELECT $1, id FROM tags WHERE slug = 'foghorns-${own}')
     UPDATE articles SET published_at = now(), live_revision = 1 WHERE number = $1`,
    [number],
  );
  expect((await request.get(`/topic/foghorns-${own}`)).status()).toBe(200);

  await page.getByRole('button', { name: `Change ${horns}` }).click();
  const change = page.getByRole('dialog', { name: `Change ${horns}` });
  await expectNoBarrier(page);
  const address = change.getByLabel('Address');
  for (const [wrong, sentence] of [
    ['Fog Horns', 'small letters, digits and single hyphens'],
    [`fog-signals-${own}`, `is the address of ${signals} already`],
    ['', 'Write an address'],
  ] as const) {
    await address.fill(wrong);
    await change.getByRole('button', { name: 'Save' }).click();
    await expect(change.getByRole('alert')).toContainText(sentence);
  }
  await address.fill(`horns-${own}`);
  await address.press('Enter');
  await expect(change).toBeHidden();
  const leads = async (path: string) => (await request.get(path, { maxRedirects: 0 })).headers().location;
  await expect.poll(() => leads(`/topic/foghorns-${own}`)).toBe(`/topic/horns-${own}`);
  expect(await leads(`/ja/topic/foghorns-${own}/feed.xml`)).toBe(`/ja/topic/horns-${own}/feed.xml`);
  for (const ranking of ['/ranking?window=1h&', '/ja/ranking?', '/api/ranking?limit=3&'])
    expect(decodeURIComponent((await leads(`${ranking}topic=foghorns-${own}`)) ?? '')).toContain(`topic=horns-${own}`);

  await page.getByRole('button', { name: `Merge ${horns}` }).click();
  const merge = page.getByRole('dialog', { name: `Merge ${horns}` });
  await merge.getByLabel('Merge into').fill(`horns-${own}`);
  await merge.getByRole('button', { name: 'Merge' }).click();
  await expect(merge.getByRole('alert')).toHaveText('A topic cannot be merged into itself.');
  await merge.getByLabel('Merge into').fill(signals);
  await merge.getByLabel('Merge into').press('Enter');
  await expect(page.getByRole('status')).toContainText(`${horns} is part of ${signals} now: 1 story was new there.`);
  for (const path of [`/topic/foghorns-${own}`, `/topic/horns-${own}`])
    await expect.poll(() => leads(path)).toBe(`/topic/fog-signals-${own}`);
  expect(await leads(`/ja/topic/horns-${own}/atom.xml`)).toBe(`/ja/topic/fog-signals-${own}/atom.xml`);
  expect(await (await request.get(`/topic/fog-signals-${own}`)).text()).toContain('A bell for the harbour');
});

test('a section is made, moved by keyboard, renamed and deleted; its stories find another', async ({
  page,
  request,
  query,
  aStory,
  signInAs,
}) => {
  const own = randomUUID().slice(0, 8);
  const name = `Tides ${own}`;
  await signInAs('admin');
  await page.goto('/admin/sections');
  await expectNoBarrier(page);
  const dialog = await create(page, 'section', { 'Name, English': 'Search' });
  await expect(dialog.getByRole('alert')).toContainText('/search belongs to the portal itself');
  await dialog.getByLabel('Address').fill(`tides-${own}`);
  await dialog.getByLabel('Name, English').fill(name);
  await dialog.getByLabel('Stands below').selectOption({ label: 'Culture' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  const order = () => page.getByRole('listitem').filter({ hasText: 'in Culture' }).locator('p:first-child').first();
  await page.getByRole('button', { name: `Move ${name} up` }).focus();
  await page.keyboard.press('Enter');
  await expect(order()).toHaveText(name);

  const { slug, number } = await aStory({ section: `tides-${own}` });
  await query('UPDATE articles SET slug = $2, published_at = now(), live_revision = 1 WHERE number = $1', [number, slug]);
  await page.getByRole('button', { name: `Delete ${name}` }).click();
  const remove = page.getByRole('dialog', { name: `Delete ${name}` });
  await remove.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(remove.getByRole('alert')).toContainText('1 story and no series stand in it');
  await remove.getByLabel('Move all of it to').selectOption({ label: 'World' });
  await remove.getByRole('button', { name: 'Move and delete' }).click();
  await expect(remove).toBeHidden();
  const leads = async (path: string) => (await request.get(path, { maxRedirects: 0 })).headers().location;
  await expect.poll(() => leads(`/tides-${own}`)).toBe('/world');
  expect(await leads(`/culture/${slug}`)).toBe(`/world/${slug}`);

  await page.getByRole('button', { name: 'Delete Society' }).click();
  const society = page.getByRole('dialog', { name: 'Delete Society' });
  await society.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(society.getByRole('alert')).toContainText('There are sections below it');
});

test('two who change the same author see both versions; an editor does not come here', async ({ page, request, query, signInAs }) => {
  const own = randomUUID().slice(0, 8);
  const name = `Nao Tides ${own}`;
  await signInAs('chief');
  await page.goto('/admin/authors');
  await create(page, 'author', { 'Name, English': name });
  await page.getByRole('button', { name: `Change ${name}` }).click();
  const dialog = page.getByRole('dialog', { name: `Change ${name}` });
  await dialog.getByLabel('Role, English').fill('Harbour correspondent');
  await dialog.getByLabel('Contact').fill('nao@example.org');
  await dialog.getByLabel('Elsewhere').fill('https://nao.example/about');
  await query(`UPDATE authors SET revision = revision + 1, role = '{"en": "Night editor"}' WHERE slug = 'nao-tides-${own}'`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('row', { name: 'Role' })).toContainText('Harbour correspondent');
  await expect(dialog.getByRole('row', { name: 'Role' })).toContainText('Night editor');
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Go on with mine' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await request.get(`/author/nao-tides-${own}`)).text()).toContain('"sameAs":["https://nao.example/about"]');
  await signInAs('editor');
  await page.goto('/admin/authors');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});
