import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { aStory, paragraph } from './a-story.ts';
import { expect, test } from './fixtures.ts';

const photograph = (shade: string) =>
  sharp({ create: { width: 1_800, height: 1_200, channels: 3, background: shade } })
    .withExif({ IFD0: { ImageDescription: randomUUID() } })
    .jpeg()
    .toBuffer();
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('an editor brings pictures, cuts one, says how long it may be shown; readers have it so long', async ({
  page,
  browser,
  signInAs,
  query,
  newsroom,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const editor = await signInAs('editor');
  await page.goto('/admin/media');
  const choose = page.getByLabel('Choose a file');
  const list = page.getByRole('list', { name: 'Pictures and recordings' });
  const [one, two] = await Promise.all(['#365a6c', '#d0c0a0'].map(photograph));
  const file = (name: string, buffer = Buffer.from('')) => ({ name, mimeType: 'image/jpeg', buffer });

  // Each file says how it went; what is there already is shown instead.
  await choose.setInputFiles([file('pier.jpg', one), file('wall.jpg', two), file('drawing.jpg', Buffer.from('<svg onload="x"/>'))]);
  await expect(page.getByRole('status')).toHaveText('2 files are in the library; one was not taken, see below.');
  const refused = page.getByRole('listitem').filter({ hasText: 'drawing.jpg: SVG files can carry scripts' });
  await expect(refused.getByRole('alert')).toBeVisible();
  await axe(page);
  await refused.getByRole('button', { name: 'Put aside' }).click();
  await choose.setInputFiles(file('the-same.jpg', one));
  await expect(page.getByText('the-same.jpg: is in the library already')).toBeVisible();

  await page.getByLabel('Added by').selectOption('Added by me');
  await page.getByLabel('Wanting something').selectOption('Without description or credit');
  await expect(list.getByRole('link')).toHaveCount(2);
  await page.getByRole('searchbox').fill('pier.jpg');
  await expect(list.getByRole('link')).toHaveCount(1);
  await list.getByRole('link').click();

  await page.getByLabel('Description').fill('A pier in blue');
  await page.getByLabel('Credit').fill('Photo: The harbour office');
  await page.getByLabel('Licence').fill('Handout');
  await page.getByLabel('Rights end after').fill(daysFromNow(9));
  await page.getByRole('radio', { name: '16:9' }).check();
  await page.getByRole('slider', { name: 'Size of the frame' }).press('Home');
  await page.getByRole('slider', { name: 'From left to right' }).press('End');
  await axe(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Saved');

  const [media] = await query<{ id: number; hash: string }>("SELECT id, hash FROM media WHERE added_by = $1 AND file_name = 'pier.jpg'", [
    editor.id,
  ]);
  const slug = `pier-${randomUUID()}`;
  const headline = 'The pier is painted blue';
  const standfirst = 'What it tells, in one sentence that is long enough to be read by those who read nothing else.';
  const lead = { media: media?.id ?? 0, alt: '', caption: '' };
  const number = await aStory(query, editor, { slug, headline, standfirst, lead, body: [paragraph('p', 'It was grey.')] });
  await newsroom('publish', `${number}`);
  const stranger = await (await browser.newContext({ baseURL })).newPage();
  await stranger.goto(`/culture/${slug}`);
  const picture = stranger.getByRole('img', { name: 'A pier in blue' });
  await expect(picture).toHaveAttribute('src', new RegExp(`^/media/${media?.hash}/16x9-1200-800-41\\d-200\\.jpeg$`));
  const source = (await picture.getAttribute('src')) ?? '';
  expect((await stranger.request.get(source)).status()).toBe(200);

  await page.goto(`/admin/articles/${number}`);
  await expect(page.getByText(/^A pier in blue: rights end after/)).toBeVisible();

  // The rights end: readers have the story without the picture, and the newsroom is told.
  await page.goto(`/admin/media/${media?.id}`);
  await page.getByLabel('Rights end after').fill(daysFromNow(-3));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Its rights are over: readers get these pages without it.')).toBeVisible();
  await expect.poll(async () => (await stranger.request.get(source)).status()).toBe(410);
  await stranger.reload();
  await expect(stranger.getByRole('heading', { name: headline })).toBeVisible();
  await expect(picture).toHaveCount(0);

  await page.goto(`/admin/articles/${number}`);
  await expect(page.getByText(/^A pier in blue: rights ended after/)).toBeVisible();
  await page.getByRole('tab', { name: /^Check/ }).click();
  await expect(page.getByRole('link', { name: 'The rights of the lead picture are over: choose another' })).toBeVisible();
  await axe(page);
  await page.goto('/admin/media');
  await page.getByLabel('Wanting something').selectOption('Rights are over');
  await expect(list.getByRole('link', { name: 'A pier in blue' })).toBeVisible();
  await stranger.context().close();
});
