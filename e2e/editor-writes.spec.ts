import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Body' });
const tools = (page: Page) => page.getByRole('toolbar', { name: 'Text tools' });
const saved = (page: Page) => expect(page.getByText(/^Saved at/)).toBeVisible({ timeout: 15_000 });

/** The browser asks for /favicon.ico of its own accord. */
const isTrouble = (complaint: string) => !complaint.includes('status of 404');

/** A story of one's own, open, with the caret in its empty body. */
async function newStory(page: Page) {
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'New story' }).click();
  await expect(text(page)).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
  await text(page).click();
}

/** What a program puts on the clipboard arrives as it would from there. */
const paste = (page: Page, formats: Record<string, string>) =>
  text(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, formats);

async function bodyOf(page: Page, query: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>) {
  const number = Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
  const [row] = await query<{ body: { id: string; kind: string }[] }>(
    "SELECT content->'body' AS body FROM revisions WHERE article_number = $1 ORDER BY number DESC LIMIT 1",
    [number],
  );
  return row?.body ?? [];
}

test('a story is written with the keyboard, block by block, and is there again after a reload', async ({
  page,
  signInAs,
  query,
  complaints,
}) => {
  await signInAs('chief');
  await newStory(page);
  const keyboard = page.keyboard;

  await keyboard.type('The ferry is back.');
  await keyboard.press('Enter');
  await keyboard.type('/subh');
  await expect(page.getByRole('listbox', { name: 'Put in a block' }).getByRole('option')).toHaveText(['Subheading']);
  await keyboard.press('Enter');
  await keyboard.type('What it costs');
  await keyboard.press('Enter');
  await keyboard.type('- two hundred yen');
  await keyboard.press('Enter');
  await keyboard.type('nothing for children');
  await keyboard.press('Enter');
  await keyboard.press('Enter');

  await keyboard.type('/引用');
  await keyboard.press('Enter');
  await keyboard.type('Only the door was closed.');
  await keyboard.press('Enter');
  await keyboard.type('Saeko Muto');
  await keyboard.press('Enter');

  await keyboard.type('See the ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('timetable');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await keyboard.press('ControlOrMeta+k');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await dialog.getByLabel('Address').fill('javascript:alert(1)');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('it is refused');
  await dialog.getByLabel('Address').fill('example.org/times');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(text(page).getByRole('link', { name: 'timetable' })).toHaveAttribute('href', 'https://example.org/times');

  await keyboard.press('ControlOrMeta+Enter');
  await tools(page).getByRole('button', { name: 'Put in a block' }).click();
  await page.getByRole('menuitem', { name: 'Table' }).click();
  await keyboard.type('Pier');
  await keyboard.press('Tab');
  await keyboard.type('First boat');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('East');
  await tools(page).getByRole('button', { name: 'Table' }).click();
  await page.getByRole('menuitem', { name: 'Remove column' }).click();
  await keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'Now block' })).toHaveCount(1);

  await saved(page);
  const body = await bodyOf(page, query);
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'quote', 'table', 'paragraph']);
  expect(new Set(body.map(({ id }) => id)).size).toBe(6);
  expect(body[3]).toMatchObject({ text: [{ text: 'Only the door was closed.' }], attribution: 'Saeko Muto' });
  expect(body[5]).toMatchObject({ text: [{ text: 'See the ' }, { text: 'timetable', bold: true, link: 'https://example.org/times' }] });

  await page.reload();
  await expect(text(page).getByRole('heading', { name: 'What it costs', level: 3 })).toBeVisible();
  await expect(text(page).getByRole('listitem')).toHaveText(['two hundred yen', 'nothing for children']);
  await expect(text(page).getByRole('columnheader', { name: 'First boat' })).toBeVisible();
  await expect(page.getByText(/^\d+ words · \d+ characters · 1 minute to read$/).first()).toBeVisible();
  expect(complaints.filter(isTrouble)).toEqual([]);
});

test('blocks move, change their kind and go, by the toolbar and by the handle', async ({ page, signInAs }) => {
  await signInAs('chief');
  await newStory(page);
  for (const word of ['One', 'Two', 'Three']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('Four');
  const block = (name: string) => async () => {
    await tools(page).getByRole('button', { name: 'Move or remove this block' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await block('Move up')();
  await expect(text(page).getByRole('paragraph')).toHaveText(['One', 'Two', 'Four', 'Three']);
  await block('Remove')();
  await expect(text(page).getByRole('paragraph')).toHaveText(['One', 'Two', 'Three']);

  await text(page).getByRole('paragraph').first().hover();
  const last = text(page).getByRole('paragraph').last();
  await page.getByRole('button', { name: 'Drag to move' }).dragTo(last, { targetPosition: { x: 4, y: 26 } });
  // Before or after the last, as the pointer hit it; it stays chosen, and the keys bring it to the end.
  await expect(text(page).getByRole('paragraph').first()).toHaveText('Two');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(text(page).getByRole('paragraph')).toHaveText(['Two', 'Three', 'One']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(text(page).getByRole('paragraph')).toHaveText(['Two', 'One', 'Three']);
  await text(page).getByText('Three').click();
  await expect(text(page).locator('.ProseMirror-selectednode')).toHaveCount(0);
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /^Heading/ }).click();
  await expect(text(page).getByRole('heading', { level: 2 })).toHaveText('Three');
  await tools(page).getByRole('button', { name: 'Undo' }).click();
  await expect(text(page).getByRole('heading')).toHaveCount(0);
});

test('what is pasted from Word, a page and a PDF comes in clean', async ({ page, signInAs, complaints }) => {
  await signInAs('chief');
  await newStory(page);
  await paste(page, {
    'text/html':
      "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><h1>Minutes<o:p></o:p></h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>first<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp;</span><![endif]>second</p><table><tr><th>Pier</th><th>Hour</th></tr><tr><td>East</td><td>18:40</td></tr></table><p onclick='alert(1)'>Read <a href='javascript:alert(1)'>this</a><img src='https://elsewhere.example/x.png'></p></body></html>",
    'text/plain': 'Minutes',
  });
  await expect(text(page).getByRole('heading', { name: 'Minutes', level: 2 })).toBeVisible();
  await expect(text(page).getByRole('listitem')).toHaveText(['first', 'second']);
  await expect(text(page).getByRole('cell', { name: '18:40' })).toBeVisible();
  await expect(text(page).getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: 'One picture was left out' })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Enter');
  await paste(page, {
    'text/plain':
      'The lamps along the inner quay of the harbour had not been inspect-\ned since 2014, and nobody knows who has the keys to them.',
  });
  await expect(text(page).getByRole('paragraph').last()).toHaveText(
    'The lamps along the inner quay of the harbour had not been inspected since 2014, and nobody knows who has the keys to them.',
  );
  // Chromium tells since 156 of every handler in what is parsed, though it never runs.
  const isRun = (complaint: string) => !complaint.startsWith('Executing inline event handler');
  expect(complaints.filter(isTrouble).filter(isRun)).toEqual([]);
});

test('what is copied within the editor stays what it is', async ({ page, signInAs, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs('chief');
  await newStory(page);
  await page.keyboard.type('> Said');
  await page.keyboard.press('Enter');
  await page.keyboard.type('by me');
  await page.keyboard.press('Enter');
  await page.keyboard.type('And a line');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(text(page).locator('blockquote')).toHaveText(['Said', 'Said']);
  await expect(text(page).locator('figcaption')).toHaveText(['by me', 'by me']);
});

test('a key acts where the caret is, though the browser tells of its move only later', async ({ page, signInAs }) => {
  await signInAs('chief');
  await newStory(page);
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await page.keyboard.press('ControlOrMeta+a');
  await expect(text(page).getByRole('paragraph')).toHaveText(['One', 'Two']);
  await page.evaluate(() =>
    document.addEventListener('selectionchange', (event) => event.isTrusted && event.stopImmediatePropagation(), { capture: true }),
  );
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Three');
  await expect(text(page).getByRole('paragraph')).toHaveText(['One', 'Two', 'Three']);
});

test('an input method’s Enter and stroke are its own', async ({ page, signInAs }) => {
  await signInAs('chief', { language: 'ja' });
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: '新しい記事' }).click();
  const body = page.getByRole('textbox', { name: '本文' });
  await expect(body).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
  await body.click();
  const browser = await page.context().newCDPSession(page);
  const compose = (written: string) =>
    browser.send('Input.imeSetComposition', { text: written, selectionStart: written.length, selectionEnd: written.length });
  const key = (code: number) =>
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: code });

  await compose('みなと');
  await key(229);
  await compose('港');
  await key(229);
  await expect(body.getByRole('paragraph')).toHaveCount(1);
  await browser.send('Input.insertText', { text: '港' });
  await expect(body.getByRole('paragraph')).toHaveText(['港']);
  await page.keyboard.press('Enter');
  await expect(body.getByRole('paragraph')).toHaveCount(2);

  await compose('／みだ');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await browser.send('Input.insertText', { text: '／見出し' });
  await expect(page.getByRole('listbox', { name: 'ブロックを挿入' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(body.getByRole('heading')).toHaveCount(1);
});

test('the article page has nothing that keeps anybody out; the help lists the keys', async ({ page, signInAs, query }) => {
  await signInAs('chief');
  const rich = await query<{ number: number }>(
    `SELECT number FROM articles WHERE body @> '[{"kind":"entry"}]' OR body @> '[{"kind":"table"}]' OR body @> '[{"kind":"embed"}]' ORDER BY number LIMIT 3`,
  );
  for (const { number } of rich) {
    await page.goto(`/admin/articles/${number}`);
    await expect(text(page)).toBeVisible({ timeout: 30_000 });
    // A table under a writer's hands may have an empty head.
    expect((await new AxeBuilder({ page }).disableRules(['empty-table-header']).analyze()).violations).toEqual([]);
  }
  await tools(page).getByRole('button', { name: 'Keys and help' }).click();
  const help = page.getByRole('dialog', { name: 'Keys and help' });
  await expect(help.getByRole('row')).toHaveCount(20);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(text(page)).toBeFocused();
});
