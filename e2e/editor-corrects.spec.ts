import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const move = (page: Page, name: string) => page.getByRole('button', { name: `${name}…`, exact: true }).click();
const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const confirm = (page: Page, name: string) => dialogOf(page, name).getByRole('button', { name, exact: true }).press('Enter');
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};
/** Where a text stands on a story's page: before its body, or after. */
const placeOf = (page: Page, text: string) =>
  page.evaluate((words) => {
    const notice = [...document.querySelectorAll('.correction')].find((each) => each.textContent?.includes(words));
    const body = document.querySelector('article .body');
    if (!notice || !body) return null;
    return notice.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING ? 'head' : 'foot';
  }, text);

test('a correction: drafted from the change, told with it, amended; the story withdrawn, and brought back', async ({
  page,
  request,
  signInAs,
  aStory,
}) => {
  test.setTimeout(180_000);
  const story = await aStory({ headline: 'The Ferry Costs 200 Yen' });
  const drafted = 'The headline of an earlier version of this story was “The Ferry Costs 200 Yen”. It is now “The Ferry Costs 220 Yen”.';
  const seen = async (path: string) => (await request.get(path)).text();
  await signInAs('chief');
  await page.goto(`/admin/articles/${story.number}`);
  const headline = page.getByLabel('Headline', { exact: true });
  await expect(headline).toBeEditable({ timeout: 30_000 });
  await move(page, 'Publish');
  await confirm(page, 'Publish');
  await said(page, 'Published');
  const corrections = page.getByRole('tab', { name: /^Corrections/ });

  // What is it? The list warns of what no small change touches; by keyboard to the words for readers.
  await headline.fill('The Ferry Costs 220 Yen');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await move(page, 'Publish the changes');
  const dialog = dialogOf(page, 'Publish the changes');
  await expect(dialog.getByRole('status').filter({ hasText: 'numbers' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'A small change' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const words = dialog.getByLabel('What readers are told');
  await expect(words).toHaveValue(drafted);
  await dialog.getByRole('radio', { name: /^At the head/ }).check();
  await axe(page);
  await words.fill(`${drafted} <b>We regret it.</b>`);
  await confirm(page, 'Publish the changes');
  await expect(dialog.getByRole('alert')).toContainText('Plain words only');
  await words.fill(`${drafted} We regret it.`);
  await confirm(page, 'Publish the changes');
  await expect(dialog).toBeHidden();
  await said(page, 'Published');

  const reader = await page.context().newPage();
  await reader.goto(story.path);
  expect(await placeOf(reader, 'We regret it.')).toBe('head');
  await axe(reader);
  const data = await reader.locator('script[type="application/ld+json"]').allTextContents();
  expect(data.map((text) => JSON.parse(text)).find(({ correction }) => correction)?.correction).toMatchObject([
    { '@type': 'CorrectionComment', text: `${drafted} We regret it.` },
  ]);
  for (const path of ['/corrections', '/corrections/feed.xml']) expect(await seen(path), path).toContain('We regret it.');

  // Other words, and another place.
  await corrections.click();
  await page.getByRole('button', { name: /^Change the correction of / }).click();
  const amend = dialogOf(page, 'Change the words');
  await amend.getByLabel('What readers are told').fill('The fare is 220 yen.');
  await amend.getByRole('radio', { name: 'At the foot of the story' }).check();
  await amend.getByRole('button', { name: 'Change it' }).press('Enter');
  await said(page, 'The words are changed');
  await reader.reload();
  expect(await placeOf(reader, 'The fare is 220 yen.')).toBe('foot');
  await page.goto(`/admin/articles/${story.number}/history`);
  await expect(page.getByText('changed what readers were told')).toBeVisible();
  await page.goto(`/admin/corrections?kind=correction&story=${story.number}`);
  await expect(page.getByText('The fare is 220 yen.')).toBeVisible();
  await axe(page);

  // Withdrawn: what would happen is said first; afterwards it is at none of the exits, and its address says why.
  await page.goto(`/admin/articles/${story.number}`);
  await expect(headline).toBeEditable({ timeout: 30_000 });
  await page.getByText('More', { exact: true }).click();
  await move(page, 'Withdraw');
  const withdraw = dialogOf(page, 'Withdraw');
  await expect(withdraw.getByText('No story links to it.')).toBeVisible();
  await withdraw.getByLabel('Kind').selectOption({ label: 'It was wrong' });
  await withdraw.getByLabel('Reason').fill('There is no ferry.');
  await withdraw.getByLabel('Note for the newsroom').fill('Ask the port.');
  await axe(page);
  await confirm(page, 'Withdraw');
  await said(page, 'Withdrawn');
  const gone = await request.get(story.path);
  const told = await gone.text();
  expect([gone.status(), told.includes('because it was wrong'), told.includes('There is no ferry.')]).toEqual([410, true, true]);
  expect(told).not.toContain('Ask the port.');
  const month = new Date().toISOString().slice(0, 7);
  const exits = [
    '/',
    '/society',
    '/corrections',
    '/corrections/feed.xml',
    '/feed.xml',
    '/society/feed.json',
    '/ranking',
    '/search?q=ferry+costs',
  ];
  for (const path of [...exits, `/archive/${month}`, `/sitemaps/stories-${month}.xml`, '/sitemaps/news.xml', '/api/ranking?limit=50'])
    expect(await seen(path), path).not.toContain(story.slug);

  await move(page, 'Bring back');
  await confirm(page, 'Bring back');
  await said(page, 'Brought back');
  await reader.goto(story.path);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The Ferry Costs 220 Yen');
  expect(await placeOf(reader, 'The fare is 220 yen.')).toBe('foot');
});
