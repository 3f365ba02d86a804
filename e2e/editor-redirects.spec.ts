import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';

async function add(page: Page, path: string, target: string) {
  const form = page.getByRole('form', { name: 'Add redirect' });
  await form.getByLabel('Old address').fill(path);
  await form.getByLabel('Leads to').fill(target);
  await form.getByRole('button', { name: 'Add redirect' }).click();
  return form.getByRole('status');
}

test('an editor leads old addresses on, tests them and takes them away; readers follow in one hop', async ({
  page,
  request,
  query,
  signInAs,
}) => {
  const [row] = await query<{ number: number }>(
    "SELECT number FROM articles WHERE slug = 'night-ferries-return-inner-harbour' AND language = 'en'",
  );
  // What nobody redirects yet is remembered as absent: a redirect is used all the same.
  for (const path of ['/2019/03/Old_Story.html', '/old-name', '/ja/2019/x.php']) expect((await request.get(path)).status()).toBe(404);

  await signInAs('editor');
  await page.goto('/admin/redirects');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(await add(page, '/2019/03/Old_Story.html?id=3', String(row?.number))).toHaveText(
    `Added: /2019/03/old_story.html leads to Story ${row?.number}.`,
  );
  await expect(await add(page, '/old-name', story)).toHaveText(`Added: /old-name leads to Story ${row?.number}.`);
  await expect(await add(page, '/ja/2019/x.php', '/ja/ranking')).toContainText('leads to /ja/ranking');

  const leads: [string, string][] = [
    ['/2019/03/old_story.html', story],
    ['/2019/03/Old_Story.HTML/?utm_source=x', story],
    ['/old-name', story],
    ['/Old-Name/', story],
    ['/ja/2019/x.php', '/ja/ranking'],
  ];
  for (const [path, location] of leads) {
    await expect.poll(async () => (await request.get(path, { maxRedirects: 0 })).status()).toBe(308);
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await request.fetch(path, { method, maxRedirects: 0 })).headers().location, `${method} ${path}`).toBe(location);
    expect((await request.get(location, { maxRedirects: 0 })).status()).toBe(200);
  }
  expect((await request.get('/2019/03/other_story.html')).status()).toBe(404);

  await page.getByRole('button', { name: 'Test /2019/03/old_story.html' }).click();
  const hops = page.getByRole('form', { name: 'Where does an address lead?' }).getByRole('listitem');
  await expect(hops).toHaveText([/^\/2019\/03\/old_story\.html308 · leads on/, /society\/night-ferries.*200 · a page/]);

  await page.getByRole('button', { name: 'Remove /old-name' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the redirect' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('cell', { name: '/old-name' })).toHaveCount(0);
  await expect.poll(async () => (await request.get('/old-name')).status()).toBe(404);
});

test('what cannot be a redirect is refused with a sentence, and nothing typed is lost', async ({ page, signInAs }) => {
  await signInAs('chief');
  await page.goto('/admin/redirects');
  await expect(await add(page, '/circle_a', '/circle_b')).toContainText('Added');
  const refusals: [string, string, string][] = [
    ['/circle_b', '/circle_a', 'It would lead round in a circle'],
    ['/circle_c', '/circle_c/', 'It would lead to itself'],
    ['/circle_a', '/society', 'leads somewhere already'],
    [story, '/society', 'Readers find a page at that address'],
    ['/admin/x', '/society', 'belong to the portal itself'],
    ['/old_z', 'https://evil.example/', 'this paper’s own addresses only'],
    ['/old_z', '//evil.example/', 'this paper’s own addresses only'],
    ['/old_z', '999999', 'There is no story by that number'],
    [`/${'a'.repeat(600)}`, '/society', '500 characters at most'],
  ];
  for (const [path, target, sentence] of refusals) {
    await expect(await add(page, path, target)).toContainText(sentence);
    await expect(page.getByRole('form', { name: 'Add redirect' }).getByLabel('Old address')).toHaveValue(path);
  }
});

test('a redirect to a story follows it wherever it moves, and to its 410', async ({ page, request, query, newsroom, signInAs }) => {
  const [row] = await query<{ number: number }>("SELECT number FROM articles WHERE slug = 'bank-counter-on-wheels' AND language = 'en'");
  const number = String(row?.number);
  await signInAs('editor');
  await page.goto('/admin/redirects');
  await add(page, '/bank.html', number);
  const location = async () => (await request.get('/bank.html', { maxRedirects: 0 })).headers().location;
  await expect.poll(location).toBe('/business/bank-counter-on-wheels');
  await newsroom('edit', number, '--slug', 'bank-on-wheels');
  await expect.poll(location).toBe('/business/bank-on-wheels');
  await newsroom('withdraw', number, '--reason', 'It rolled away.');
  expect((await request.get('/bank.html')).status()).toBe(410);
  await newsroom('restore', number);
});

test('a reporter does not come to the redirects', async ({ page, signInAs }) => {
  await signInAs('reporter');
  await page.goto('/admin/redirects');
  await expect(page.getByRole('heading', { name: 'Redirects' })).toHaveCount(0);
});
