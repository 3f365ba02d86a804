import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';

const body = (page: Page) => page.getByRole('textbox', { name: 'Body' });
const savedAt = (page: Page) => expect(page.getByText(/^Saved at/)).toBeVisible();
const move = (page: Page, name: string) => page.getByRole('button', { name: `${name}…`, exact: true }).click();
const confirm = (page: Page, name: string) => page.getByRole('dialog', { name }).getByRole('button', { name, exact: true }).click();
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

async function newStory(page: Page) {
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'New story' }).click();
  await expect(body(page)).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

async function byline(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Byline' }).fill(name);
  await page.getByRole('option', { name }).click();
}

async function leadPicture(page: Page) {
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  await dialog
    .getByRole('list', { name: 'Pictures and recordings' })
    .getByRole('button', { name: /white ferry/ })
    .click();
  await expect(dialog).toBeHidden();
}

/** A photograph on the clipboard, as a screenshot program puts it there. */
async function pastePicture(page: Page) {
  const bytes = await sharp({
    create: { width: 1_500, height: 1_000, channels: 3, background: `#${Math.random().toString(16).slice(2, 8)}` },
  })
    .png()
    .toBuffer();
  await body(page).evaluate((element, base64) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'image.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, bytes.toString('base64'));
}

test('written with a pasted picture, handed in, sent back, mended, scheduled: in the paper at its second', async ({
  page,
  browser,
  baseURL,
  query,
  request,
  signInAs,
}) => {
  test.setTimeout(300_000);
  await signInAs('reporter', { name: 'Nao Reporter' });
  const number = await newStory(page);
  await page.getByLabel('Headline', { exact: true }).fill(`The Rope Walk Opens Its Doors ${number}`);
  await page
    .getByLabel('Standfirst')
    .fill('For two Sundays anybody may walk the three hundred metres along which the harbour’s ropes were laid.');
  await page.getByLabel('Section').selectOption({ label: 'Society' });
  await byline(page, 'Mio Kanda');
  await leadPicture(page);
  await body(page).click();
  await page.keyboard.type('The rope walk is three hundred metres long and four wide.');
  await page.keyboard.press('Enter');
  await pastePicture(page);
  const picture = body(page).locator('figure');
  await expect(picture.getByRole('button', { name: 'Describe it' })).toBeVisible();
  await savedAt(page);

  // What is wanting is said before it is handed in, and can be mended where it stands.
  await page.getByRole('tab', { name: /^Check/ }).click();
  const checks = page.getByRole('tabpanel', { name: /^Check/ });
  await expect(checks.getByRole('link', { name: /^A picture in the text: say/ })).toBeVisible();
  await picture.getByRole('button', { name: 'Describe it' }).click();
  const details = page.getByRole('dialog', { name: 'Say what it shows' });
  await expect(details.getByLabel('Description')).toBeFocused();
  await axe(page);
  await page.keyboard.type('A long hall with ropes along its floor');
  await details.getByLabel('Credit').fill('Photo: Nao Reporter');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(picture.getByText('Shows: A long hall with ropes along its floor · Photo: Nao Reporter')).toBeVisible();
  await expect(checks.getByRole('link', { name: /^A picture in the text: say/ })).toHaveCount(0);
  await move(page, 'Hand in');
  await axe(page);
  await confirm(page, 'Hand in');
  await said(page, 'Handed in');
  await expect(body(page)).toHaveAttribute('contenteditable', 'false');

  const desk = await browser.newContext({ baseURL });
  await signInAs('editor', { name: 'Eri Editor', context: desk });
  const editor = await desk.newPage();
  await editor.goto('/admin/articles?view=waiting');
  await editor.getByRole('link', { name: new RegExp(`Rope Walk Opens Its Doors ${number}`) }).click();
  await editor.getByText('More', { exact: true }).click();
  await move(editor, 'Send back');
  const reason = editor.getByRole('dialog', { name: 'Send back' });
  await reason.getByLabel('Reason').fill('Who says so? Name the rope maker.');
  await axe(editor);
  await confirm(editor, 'Send back');
  await said(editor, 'Sent back');
  await editor.getByRole('link', { name: '← Stories' }).click();

  await page.goto('/admin/articles?view=mine');
  await expect(page.getByText('Sent back: Who says so? Name the rope maker.')).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`Rope Walk Opens Its Doors ${number}`) }).click();
  await expect(page.getByText('Sent back: Who says so? Name the rope maker.')).toBeVisible();
  await expect(body(page)).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
  await body(page).getByRole('paragraph').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' “My father paced it every morning,” says Kuniko Ooda, who makes ropes.');
  await savedAt(page);
  await move(page, 'Hand in');
  await confirm(page, 'Hand in');
  await said(page, 'Handed in');
  await page.getByRole('link', { name: '← Stories' }).click();

  await editor.goto(`/admin/articles/${number}`);
  await expect(editor.getByText(/Kuniko Ooda/)).toBeVisible();
  await editor.getByText('More', { exact: true }).click();
  await move(editor, 'Schedule');
  const dialog = editor.getByRole('dialog', { name: 'Schedule' });
  const [clock] = await query<{ wall: string; at: Date }>(
    `SELECT to_char(at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI') AS wall, at
     FROM (SELECT date_trunc('minute', now() + interval '75 seconds') AS at) AS t`,
  );
  await dialog.getByLabel(/^Time in JST/).fill(clock?.wall ?? '');
  await expect(dialog.getByText(/^It appears at \d{1,2}:\d{2} JST, /)).toBeVisible();
  await axe(editor);
  await confirm(editor, 'Schedule');
  await said(editor, 'Scheduled');

  const [{ slug } = { slug: '' }] = await query<{ slug: string }>(
    "SELECT content->>'slug' AS slug FROM revisions WHERE article_number = $1 ORDER BY number DESC LIMIT 1",
    [number],
  );
  const address = `/society/${slug}`;
  const early = await request.get(address);
  expect([early.status(), Date.now() < (clock?.at.getTime() ?? 0)]).toEqual([404, true]);
  await expect.poll(async () => (await request.get(address)).status(), { timeout: 100_000, intervals: [100] }).toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(clock?.at.getTime() ?? 0);

  await page.goto('/');
  await page
    .getByRole('link', { name: new RegExp(`Rope Walk Opens Its Doors ${number}`) })
    .first()
    .click();
  await expect(page.getByRole('img', { name: 'A long hall with ropes along its floor' })).toBeVisible();
  await expect(page.getByText(/says Kuniko Ooda/)).toBeVisible();

  // The time line tells all of it.
  await editor.goto(`/admin/articles/${number}/history`);
  for (const verb of ['handed it in', 'sent it back', 'scheduled it', 'published it']) {
    await expect(editor.getByText(new RegExp(verb)).first()).toBeVisible();
  }
  await axe(editor);
});

test('a brief with a picture goes out in fourteen clicks or fewer', async ({ page, request, signInAs }) => {
  await signInAs('chief');
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => sessionStorage.setItem('clicks', `${Number(sessionStorage.getItem('clicks')) + 1}`), true);
  });
  const began = Date.now();
  const number = await newStory(page);
  await page.getByLabel('Headline', { exact: true }).click();
  await page.keyboard.type(`Swans Return to the Reservoir ${number}`);
  await page.getByLabel('Standfirst').click();
  await page.keyboard.type('Eleven whooper swans came down at dawn, six days earlier than last year.');
  await leadPicture(page);
  await body(page).click();
  await page.keyboard.type('They stayed near the north bank. The warden asks walkers to keep dogs on a lead until Sunday.');
  await page.getByRole('combobox', { name: 'Byline' }).click();
  await page.keyboard.type('Mio');
  await page.keyboard.press('Enter');
  await move(page, 'Publish');
  await confirm(page, 'Publish');
  await said(page, 'Published');
  const seconds = (Date.now() - began) / 1_000;
  const clicks = Number(await page.evaluate(() => sessionStorage.getItem('clicks')));
  test.info().annotations.push({ type: 'measured', description: `${clicks} clicks, ${seconds.toFixed(1)} s without a person’s pauses` });
  expect(clicks).toBeLessThanOrEqual(14);
  const page1 = await page.getByRole('link', { name: 'See the page' }).getAttribute('href');
  const answer = await request.get(page1 ?? '');
  expect([answer.status(), (await answer.text()).includes('Eleven whooper swans')]).toEqual([200, true]);
});

test('a live story is corrected beside what readers have, and tells them that it was updated', async ({
  page,
  request,
  query,
  newsroom,
  aStory,
  signInAs,
}) => {
  const story = await aStory({ headline: 'The Bridge Closes on Monday' });
  await newsroom('publish', `${story.number}`);
  const seen = async () => (await request.get(story.path)).text();
  expect(await seen()).toContain('The bell was cast on Monday.');

  await signInAs('chief');
  await page.goto(`/admin/articles/${story.number}`);
  await expect(body(page)).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
  await page.getByLabel('Headline', { exact: true }).fill('The Bridge Closes on Tuesday');
  await savedAt(page);
  await expect(page.getByText('· Changed')).toBeVisible();
  expect(await seen()).toContain('The Bridge Closes on Monday');
  await page.goto('/admin/articles');
  await expect(page.getByRole('row').filter({ hasText: 'The Bridge Closes on' }).getByText('· Changed')).toBeVisible();

  await page.goto(`/admin/articles/${story.number}`);
  await expect(body(page)).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
  await move(page, 'Publish the changes');
  const dialog = page.getByRole('dialog', { name: 'Publish the changes' });
  await dialog.getByLabel('Tell readers that it was updated').check();
  await axe(page);
  await confirm(page, 'Publish the changes');
  await said(page, 'Published');
  const text = await seen();
  expect(text).toContain('The Bridge Closes on Tuesday');
  expect(text).not.toContain('The Bridge Closes on Monday');
  const [row] = await query<{ updated: Date | null }>('SELECT updated_at AS updated FROM articles WHERE number = $1', [story.number]);
  expect(row?.updated?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(text).toMatch(/Updated/);
  await expect(page.getByText('· Changed')).toHaveCount(0);

  await page.getByText('More', { exact: true }).click();
  await move(page, 'Withdraw');
  await page.getByRole('dialog', { name: 'Withdraw' }).getByLabel('Kind').selectOption({ label: 'It was wrong' });
  await page.getByRole('dialog', { name: 'Withdraw' }).getByLabel('Reason').fill('It does not close at all.');
  await axe(page);
  await confirm(page, 'Withdraw');
  await said(page, 'Withdrawn');
  const gone = await request.get(story.path);
  expect([gone.status(), (await gone.text()).includes('It does not close at all.')]).toEqual([410, true]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a story is filed with a thumb, in Japanese', async ({ page, query, signInAs }) => {
    await signInAs('reporter', { name: '港 なお', language: 'ja' });
    await page.goto('/admin/articles');
    await axe(page);
    await page.getByRole('button', { name: '新しい記事' }).tap();
    const text = page.getByRole('textbox', { name: '本文' });
    await expect(text).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
    await page.getByLabel('見出し', { exact: true }).fill('白鳥、六日早く飛来');
    await text.tap();
    await page.keyboard.insertText('北岸に十一羽が降りた。');
    await expect(page.getByText(/に保存しました/).first()).toBeVisible();
    // Nothing hangs out at the side, and every target is as large as a thumb.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await axe(page);
    await page.getByRole('button', { name: '提出…' }).tap();
    await page.getByRole('dialog', { name: '提出' }).getByRole('button', { name: '提出', exact: true }).tap();
    await expect(page.getByRole('status').filter({ hasText: '提出しました' })).toBeVisible();
    const number = Number(new URL(page.url()).pathname.split('/').at(-1));
    const [row] = await query<{ stage: string }>('SELECT stage FROM articles WHERE number = $1', [number]);
    expect(row?.stage).toBe('in_review');
  });
});
