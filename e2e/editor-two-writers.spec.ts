import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { aStory, paragraph, workingCopy } from './a-story.ts';
import { expect, test } from './fixtures.ts';
import { lose, mendOutbox } from './lost-window.ts';

const headline = (page: Page) => page.getByLabel('Headline', { exact: true });
const standfirst = (page: Page) => page.getByLabel('Standfirst', { exact: true });
const saved = (page: Page) => expect(page.getByText(/^Saved at/)).toBeVisible();
const notice = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });
const ready = (page: Page) => expect(page.getByText('Everything is saved')).toBeVisible();

test('one writes, another sees it and takes over; the first is told, and keeps what was not sent', async ({
  page,
  context,
  browser,
  query,
  signInAs,
}) => {
  test.slow();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const ann = await signInAs('editor', { name: 'Ann' });
  await signInAs('editor', { name: 'Ben', context: elsewhere });
  const number = await aStory(query, ann, { headline: 'As it was', standfirst: 'As it was.' });

  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  await headline(page).fill('Ann’s headline');
  await saved(page);
  await other.goto(`/admin/articles/${number}`);
  await expect(notice(other, 'Ann is writing here since')).toBeVisible();
  await expect(headline(other)).toHaveValue('Ann’s headline');
  await expect(headline(other)).not.toBeEditable();

  await context.setOffline(true);
  await standfirst(page).fill('Ann’s unsent words.');
  await expect(page.getByText('No connection. Your words are kept in this browser')).toBeVisible();
  await other.getByRole('button', { name: 'Take over' }).click();
  await expect(headline(other)).toBeEditable();
  await headline(other).fill('Ben’s headline');
  await saved(other);

  await context.setOffline(false);
  const told = notice(page, 'Ben is writing here');
  await expect(told).toContainText('Your last words are not saved yet');
  await expect(standfirst(page)).toHaveValue('Ann’s unsent words.');
  await expect(standfirst(page)).not.toBeEditable();
  await told.getByRole('button', { name: 'Take over' }).click();

  await expect(page.getByRole('heading', { name: 'Ben saved while you were writing' })).toBeFocused();
  await expect(page.getByText('All is decided')).toBeVisible();
  await page.getByRole('button', { name: 'Use the result' }).click();
  await saved(page);
  await expect(headline(page)).toHaveValue('Ben’s headline');
  await expect(standfirst(page)).toHaveValue('Ann’s unsent words.');
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'Ben’s headline', standfirst: 'Ann’s unsent words.' });
  await expect(notice(other, 'Ann is writing here')).toBeVisible({ timeout: 15_000 });
  // Who looks on sees what is saved.
  await expect(standfirst(other)).toHaveValue('Ann’s unsent words.', { timeout: 15_000 });
  await page.goto('/admin/articles');
  await expect(notice(other, 'Ann has finished writing here')).toBeVisible({ timeout: 15_000 });
  await other.getByRole('button', { name: 'Write on' }).click();
  await expect(headline(other)).toBeEditable();
  await elsewhere.close();
});

test('both change the same headline and the same paragraph: side by side, decided one by one, nothing lost', async ({
  page: first,
  context,
  browser,
  query,
  signInAs,
}) => {
  test.slow();
  const elsewhere = await browser.newContext();
  let page = first;
  const ann = await signInAs('editor', { name: 'Ann' });
  await signInAs('editor', { name: 'Ben', context: elsewhere });
  const body = [paragraph('p1', 'The ferry left at six.'), paragraph('p2', 'Nobody waved.')];
  const number = await aStory(query, ann, { headline: 'The ferry', body });
  const base = await workingCopy(query, number);

  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  await context.setOffline(true);
  await headline(page).fill('The night ferry');
  await expect(page.getByText('No connection. Your words are kept')).toBeVisible();
  await lose(page);
  await context.setOffline(false);
  const tab = 'bens-tab-0001';
  const door = `/admin/articles/${number}`;
  await elsewhere.request.post(`${door}/hold`, { data: { tab, wish: 'take-over' } });
  const content = {
    ...base,
    headline: 'The last ferry',
    kicker: 'Harbour',
    body: [paragraph('p1', 'The ferry left at eight.'), ...body.slice(1)],
  };
  expect((await elsewhere.request.put(`${door}/draft`, { data: { base: 1, tab, content } })).status()).toBe(200);
  const stale = await elsewhere.request.put(`${door}/draft`, { data: { base: 1, tab, content: base } });
  expect([stale.status(), (await stale.json()).theirs.content.headline]).toEqual([409, 'The last ferry']);
  page = await context.newPage();
  await page.goto('/admin/articles');
  await mendOutbox(page, paragraph('p1', 'The ferry left at seven.'));
  await page.goto(door);

  await expect(headline(page)).toHaveValue('The night ferry');
  await page.getByRole('button', { name: 'Take over' }).click();
  const use = page.getByRole('button', { name: 'Use the result' });
  await expect(page.getByText('2 things still to decide')).toBeVisible();
  await expect(use).toBeDisabled();
  await page.keyboard.press('Escape');
  const ofHeadline = page.getByRole('group', { name: 'Headline' });
  await expect(ofHeadline).toContainText('night');
  await expect(ofHeadline).toContainText('last');
  await expect(page.getByRole('region', { name: 'This comes together by itself' })).toContainText('Harbour');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await ofHeadline.getByRole('radio', { name: 'Keep Ben’s' }).check();
  await expect(use).toBeDisabled();
  await page.getByRole('group', { name: 'Paragraph' }).getByRole('radio', { name: 'Keep both' }).check();
  await use.click();
  await saved(page);
  const merged = await workingCopy(query, number);
  expect(merged).toMatchObject({ headline: 'The last ferry', kicker: 'Harbour' });
  expect(merged.body.map((block) => 'text' in block && block.text)).toEqual([
    [{ text: 'The ferry left at eight.' }],
    [{ text: 'The ferry left at seven.' }],
    [{ text: 'Nobody waved.' }],
  ]);
  await elsewhere.close();
});

test('the network goes in the middle of a save: kept here, then sent; a save whose answer was lost is no conflict', async ({
  page,
  context,
  query,
  signInAs,
}) => {
  const ann = await signInAs('editor', { name: 'Ann' });
  const number = await aStory(query, ann, { headline: 'As it was' });
  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  await context.setOffline(true);
  await headline(page).fill('Written in a tunnel');
  await expect(page.getByText('No connection. Your words are kept in this browser and will be sent.')).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'Written in a tunnel' });

  await page.route('**/draft', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await headline(page).fill('Written, and not answered');
  await expect(page.getByText('No connection. Your words are kept')).toBeVisible();
  await headline(page).fill('Written, and not answered, and more');
  await page.unroute('**/draft');
  await saved(page);
  await expect.poll(async () => (await workingCopy(query, number)).headline).toBe('Written, and not answered, and more');
});

test('the browser goes while words are unsent: they are back, and saved', async ({ page, context, query, signInAs }) => {
  const ann = await signInAs('editor', { name: 'Ann' });
  const number = await aStory(query, ann, { headline: 'As it was' });
  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  await context.setOffline(true);
  await headline(page).fill('The last words of a laptop');
  await expect(page.getByText('No connection. Your words are kept')).toBeVisible();
  await lose(page);
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/admin/articles/${number}`);
  await expect(headline(again)).toHaveValue('The last words of a laptop');
  await expect(again.getByText('They are back, and saved.')).toBeVisible();
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'The last words of a laptop' });
});

test('last words before leaving go along; a reload is the same writer, a second tab is another', async ({
  page,
  context,
  query,
  signInAs,
}) => {
  const ann = await signInAs('editor', { name: 'Ann' });
  const number = await aStory(query, ann, { headline: 'As it was' });
  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  await headline(page).fill('Typed and gone');
  await page.reload();
  await expect(headline(page)).toHaveValue('Typed and gone');
  await expect(headline(page)).toBeEditable();
  await expect.poll(async () => (await workingCopy(query, number)).headline).toBe('Typed and gone');

  const second = await context.newPage();
  await second.goto(`/admin/articles/${number}`);
  await expect(notice(second, 'in another tab or on another device')).toBeVisible();
  await second.getByRole('button', { name: 'Take over' }).click();
  await headline(second).fill('From the second tab');
  await saved(second);
  await expect(notice(page, 'in another tab or on another device')).toBeVisible({ timeout: 15_000 });
});

test('the session ends while somebody writes: told so, and sent once they are back', async ({ page, context, query, signInAs }) => {
  const ann = await signInAs('editor', { name: 'Ann' });
  const number = await aStory(query, ann, { headline: 'As it was' });
  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  const cookies = await context.cookies();
  await query("UPDATE sessions SET id = 'away-' || id, token = 'away-' || token WHERE user_id = $1", [ann.id]);
  await headline(page).fill('Written by nobody');
  await expect(page.getByText('You were signed out. Sign in again: nothing is lost.')).toBeVisible();
  await headline(page).fill('Written by nobody, and more');
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'As it was' });
  await query("UPDATE sessions SET token = replace(token, 'away-', '') WHERE user_id = $1", [ann.id]);
  await context.addCookies(cookies);
  await expect(page.getByText(/^Saved at/)).toBeVisible({ timeout: 15_000 });
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'Written by nobody, and more' });
});

test('what the server cannot take is named, with the way there; it stays here', async ({ page, query, signInAs }) => {
  const ann = await signInAs('editor', { name: 'Ann' });
  const number = await aStory(query, ann, { headline: 'As it was' });
  const content = await workingCopy(query, number);
  const data = { base: 1, tab: 'anns-tab-0001', content: { ...content, lead: { ...content.lead, alt: 'x'.repeat(1_001) } } };
  const refused = await page.request.put(`/admin/articles/${number}/draft`, { data });
  expect([refused.status(), await refused.json()]).toEqual([400, { reason: 'malformed', field: 'content.lead.alt' }]);

  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  for (const [status, reason, field, words] of [
    [400, 'malformed', 'content.headline', '“Headline” is too long or holds what cannot be saved.'],
    [403, 'forbidden-section', '', 'You do not write for that section.'],
    [413, 'too-large', '', 'The story is too long to be saved'],
  ] as const) {
    await page.route('**/draft', (route) => route.fulfill({ status, json: { reason, field } }));
    await headline(page).fill(`Refused with ${status}`);
    await expect(notice(page, words)).toContainText('Your words are kept in this browser.');
    await page.unroute('**/draft');
  }
  // A gateway's page that says 200 is no save.
  await page.route('**/draft', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome to this hotel</h1>' }));
  await headline(page).fill('Not swallowed');
  await expect(page.getByText('No connection. Your words are kept')).toBeVisible();
  await page.unroute('**/draft');
  await saved(page);
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'Not swallowed' });
});

test('a story handed on before the last words were sent: its writer still has them', async ({ page, context, query, signInAs }) => {
  const rio = await signInAs('reporter', { name: 'Rio' });
  const number = await aStory(query, rio, { headline: 'As it was' });
  await page.goto(`/admin/articles/${number}`);
  await ready(page);
  await context.setOffline(true);
  await headline(page).fill('Written too late');
  await expect(page.getByText('No connection. Your words are kept')).toBeVisible();
  await query("UPDATE articles SET stage = 'in_review' WHERE number = $1", [number]);
  await context.setOffline(false);
  await expect(notice(page, 'That is not yours to do here.')).toContainText('Your words are kept in this browser.');
  await page.reload();
  const words = page.getByRole('region', { name: 'Words of yours that were never saved' });
  await expect(words.getByRole('insertion')).toContainText('Written too late');
  await query("UPDATE articles SET stage = 'draft' WHERE number = $1", [number]);
  await page.reload();
  await expect(headline(page)).toHaveValue('Written too late');
  await expect(page.getByText('They are back, and saved.')).toBeVisible();
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'Written too late' });
});
