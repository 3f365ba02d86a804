import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test('the check list says what is wanting as one writes, leads to it, and guards publication', async ({ page, signInAs }) => {
  await signInAs('chief');
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'New story' }).click();
  await page.waitForURL(/\/admin\/articles\/\d+/);
  await page.getByRole('tab', { name: /^Check/ }).click();
  const panel = page.getByRole('tabpanel', { name: /^Check/ });
  for (const wish of ['Write a headline', 'Write a standfirst', 'Say who wrote it', 'Write the story'])
    await expect(panel.getByRole('link', { name: wish, exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // A field that stands in another panel is brought forward.
  await panel.getByRole('link', { name: /^Give it an address/ }).click();
  await expect(page.getByLabel('Address', { exact: true })).toBeFocused();
  await page.keyboard.type('night-ferries-return-inner-harbour');
  await page.getByRole('tab', { name: /^Check/ }).click();
  await expect(panel.getByRole('link', { name: /belongs to story \d+: choose another/ })).toBeVisible();
  await panel.getByRole('link', { name: 'Write a headline' }).click();
  await expect(page.getByLabel('Headline', { exact: true })).toBeFocused();
  await page.keyboard.type('The Pilot Boat Is Late Again');
  await expect(panel.getByRole('link', { name: 'Write a headline' })).toHaveCount(0);
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await expect(dialog.getByText(/things are still wanting/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Still wanting: Standfirst, Byline, Body, Address.');
  await dialog.getByRole('link', { name: 'Say who wrote it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Byline' })).toBeFocused();
});

test('two people talk about a passage; what blocks must be resolved before the story goes out', async ({
  page,
  browser,
  query,
  signInAs,
  baseURL,
}) => {
  const [story] = await query<{ number: number }>(
    "SELECT number FROM articles WHERE slug = 'mountain-relay-carries-letter' AND language = 'en'",
  );
  const address = `/admin/articles/${story?.number}`;
  await signInAs('chief', { name: 'Chiyo Chief' });
  const other = await browser.newContext({ baseURL });
  await signInAs('reporter', { name: 'Ren Reporter', context: other });

  await page.goto(address);
  await expect(page.getByRole('status').filter({ hasText: 'Everything is saved' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Body' }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.getByRole('tab', { name: /^Notes/ }).click();
  const panel = page.getByRole('tabpanel', { name: /^Notes/ });
  await expect(panel.getByText(/^“The winning time/)).toBeVisible();
  await panel.getByLabel('New note').pressSequentially('Is that so, @Ren');
  await expect(panel.getByRole('option', { name: 'Ren Reporter' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.getByLabel('New note')).toHaveValue('Is that so, @Ren Reporter ');
  await panel.getByLabel('Blocks publishing until resolved').check();
  await panel.getByRole('button', { name: 'Add note' }).click();
  const note = panel.getByRole('list', { name: 'Notes' }).getByRole('listitem').first();
  await expect(note).toContainText('Blocks publishing');
  await expect(note).toContainText('Is that so, @Ren Reporter');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const reporter = await other.newPage();
  await reporter.goto('/admin/articles?view=waiting');
  await reporter.getByRole('row').getByRole('link').click();
  await reporter.getByRole('tab', { name: /^Notes/ }).click();
  const theirs = reporter.getByRole('list', { name: 'Notes' }).getByRole('listitem').first();
  await expect(theirs).toContainText('Asks for you');
  await expect(theirs.getByRole('button', { name: 'Resolve' })).toHaveCount(0);
  await theirs.getByRole('button', { name: 'Answer' }).click();
  await theirs.getByLabel('Answer').fill('So the cook says.');
  await theirs.getByRole('button', { name: 'Send' }).click();
  await expect(theirs).toContainText('So the cook says.');

  await page.getByLabel('Headline', { exact: true }).fill('The Mountain Relay, as Its Runners Tell It');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.getByRole('button', { name: 'Publish the changes…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the changes' });
  await dialog.getByRole('button', { name: 'Publish the changes' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Notes that block publishing');
  await dialog.getByRole('link', { name: 'A note blocks publishing: resolve it first' }).click();
  await expect(dialog).toBeHidden();
  await note.getByRole('button', { name: 'Resolve' }).click();
  await expect(note).toContainText('Resolved by Chiyo Chief');
  await expect(note).toContainText('So the cook says.');
  await reporter.goto('/admin/articles?view=waiting');
  await expect(reporter.getByText('Nothing here. That is good news: nothing waits.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish the changes…' }).click();
  await dialog.getByRole('button', { name: 'Publish the changes' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Published' }).first()).toBeVisible();
  await other.close();
});
