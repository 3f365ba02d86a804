import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';

/** A photograph of this test's own, with a place in it that nobody must learn. */
const photograph = (shade: string) =>
  sharp({ create: { width: 1_800, height: 1_200, channels: 3, background: shade } })
    .withExif({
      IFD0: { Artist: 'Photo: M. Kanda', ImageDescription: randomUUID() },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 39/1 30/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description photoshop:Credit="Photo: M. Kanda"/></x:xmpmeta>')
    .jpeg()
    .toBuffer();

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

test('a reporter brings a picture to a story; strangers see it with the story, and not before', async ({
  page,
  browser,
  signInAs,
  aStory,
  query,
  newsroom,
  complaints,
}) => {
  test.setTimeout(120_000);
  const reporter = await signInAs('reporter', { name: 'Mio Kanda' });
  const { number } = await aStory({ headline: 'Noon on the Quay', ownerId: reporter.id, hasPicture: false });
  await page.goto(`/admin/articles/${number}`);

  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  await expect(dialog.getByRole('list', { name: 'Pictures and recordings' }).getByRole('button').first()).toBeVisible();
  await axe(page);
  await dialog.getByRole('searchbox').fill('ferry windows');
  await expect(dialog.getByRole('button', { name: /white ferry/ })).toBeVisible();

  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="x"/>') });
  await expect(dialog.getByRole('alert').filter({ hasText: 'SVG files can carry scripts' })).toBeVisible();
  await dialog.getByLabel('Choose a file').setInputFiles({ name: 'quay.jpg', mimeType: 'image/jpeg', buffer: await photograph('#365a6c') });

  const details = page.getByRole('dialog', { name: 'Say what it shows' });
  await expect(details.getByLabel('Credit')).toHaveValue('Photo: M. Kanda');
  await expect(details.getByLabel('Description')).toBeFocused();
  await page.keyboard.type('The quay at noon');
  await details.getByRole('slider', { name: 'From left to right' }).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight');
  await details.getByRole('slider', { name: 'From top to bottom' }).focus();
  await page.keyboard.press('End');
  await axe(page);
  await details.getByRole('button', { name: 'Use it' }).click();

  const lead = page.getByRole('region', { name: 'Lead picture' });
  await expect(lead.getByRole('img', { name: 'The quay at noon' })).toBeVisible();
  await expect(lead.getByText('Photo: M. Kanda')).toBeVisible();
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  const [media] = await query<{ id: number; hash: string; focal_x: number; focal_y: number }>(
    'SELECT id, hash, focal_x, focal_y FROM media WHERE added_by = $1',
    [reporter.id],
  );
  expect(media).toMatchObject({ focal_x: 0.2, focal_y: 1 });
  const addresses = [`/media/${media?.hash}/full-960.jpeg`, `/media/${media?.hash}/social-1200-20-100.jpeg`];
  const stranger = await browser.newContext();
  const statuses = async (request = stranger.request) =>
    Promise.all(addresses.map(async (address) => (await request.get(new URL(address, page.url()).href)).status()));
  expect(await statuses()).toEqual([404, 404]);
  expect(await statuses(page.request)).toEqual([200, 200]);

  // The refused file’s.
  expect(complaints.filter((each) => !each.includes('415'))).toEqual([]);
  await newsroom('publish', `${number}`);
  expect(await statuses()).toEqual([200, 200]);
  for (const address of addresses) {
    const file = Buffer.from(await (await stranger.request.get(new URL(address, page.url()).href)).body());
    expect([file.includes('Exif'), file.includes('Kanda')]).toEqual([false, false]);
  }
  await newsroom('withdraw', `${number}`, '--reason', 'Another quay.');
  expect(await statuses()).toEqual([404, 404]);
  await stranger.close();
});

test('the library: bring several, describe, see where one is used, delete what is not', async ({ page, signInAs, complaints }) => {
  await signInAs('editor');
  await page.goto('/admin/media');
  await axe(page);
  const list = page.getByRole('list', { name: 'Pictures and recordings' });
  const files = await Promise.all(['#203040', '#d0c0a0'].map(photograph));
  await page
    .getByLabel('Choose a file')
    .setInputFiles(files.map((buffer, place) => ({ name: `${place}.jpg`, mimeType: 'image/jpeg', buffer })));
  await expect(page.getByRole('status')).toHaveText('2 files are in the library.');
  await page.getByLabel('Added by').selectOption('Added by me');
  const fresh = list.getByRole('link', { name: 'Not described yet' });
  await expect(list.getByRole('link')).toHaveCount(2);
  await expect(fresh).toHaveCount(2);
  await fresh.first().click();

  await page.getByLabel('Description').fill('A pale wall');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Saved');
  await axe(page);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/admin\/media$/);
  await expect(list.getByRole('link').first()).toBeVisible();
  await expect(list.getByRole('link', { name: 'A pale wall' })).toHaveCount(0);

  await list
    .getByRole('link', { name: /white ferry/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Where it is used' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete…' })).toHaveCount(0);
  expect(complaints).toEqual([]);
});
