import AxeBuilder from '@axe-core/playwright';
import { aStory, paragraph, workingCopy } from './a-story.ts';
import { expect, test } from './fixtures.ts';

test('an editor reads what changed, brings back a field, a block and a whole version, and readers see nothing of it', async ({
  page,
  query,
  signInAs,
  request,
}) => {
  const ann = await signInAs('chief', { name: 'Ann' });
  const first = { headline: 'The ferry leaves', standfirst: 'At six.', slug: `ferry-${ann.id.slice(0, 8)}` };
  const number = await aStory(
    query,
    ann,
    { ...first, body: [paragraph('p1', 'It was the old pier.'), paragraph('p2', 'Nobody waved.')] },
    { ...first, headline: 'The night ferry leaves', body: [paragraph('p1', 'It was the new pier.')] },
  );
  await page.goto(`/admin/articles/${number}`);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of “The night ferry leaves”');
  await expect(page.getByRole('insertion').filter({ hasText: 'night' })).toBeVisible();
  await expect(page.getByRole('deletion').filter({ hasText: 'old' })).toBeVisible();
  await expect(page.getByRole('deletion').filter({ hasText: 'Nobody waved.' })).toBeVisible();
  const timeLine = page.getByRole('region', { name: 'Time line' });
  await expect(timeLine.getByRole('listitem')).toHaveText([/Ann wrote.*version 2/, /Ann began the story.*version 1/]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }

  await page.getByRole('button', { name: 'Headline of version 1' }).click();
  await expect(page.getByText('Headline of version 1 is back in the working copy.')).toBeVisible();
  expect(await workingCopy(query, number)).toMatchObject({ headline: 'The ferry leaves', body: [paragraph('p1', 'It was the new pier.')] });
  await expect(timeLine.getByRole('listitem').first()).toHaveText(/Ann brought an old version back.*Headline, from version 1/);

  await page.getByLabel('Older version').selectOption('1');
  await page.getByLabel('Newer version').selectOption('3');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Nobody waved.' }).getByRole('button', { name: 'Bring this back' }).click();
  await expect(page.getByText('Paragraph of version 1 is back in the working copy.')).toBeVisible();
  expect((await workingCopy(query, number)).body).toEqual([paragraph('p1', 'It was the new pier.'), paragraph('p2', 'Nobody waved.')]);

  await page.goto(`/admin/articles/${number}/history?from=2&to=4`);
  await page.getByRole('button', { name: 'Bring back version 2…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Version 2 is back in the working copy.')).toBeVisible();
  expect(await workingCopy(query, number)).toMatchObject({
    headline: 'The night ferry leaves',
    body: [paragraph('p1', 'It was the new pier.')],
  });
  expect((await request.get(`/culture/${first.slug}`)).status()).toBe(404);

  await page.getByRole('link', { name: 'Back to the story' }).click();
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('The night ferry leaves');
});

test('what changed since the last look is one click away; looking again does not take it away', async ({ page, query, signInAs }) => {
  const ann = await signInAs('chief', { name: 'Ann' });
  const number = await aStory(query, ann, { headline: 'One' }, { headline: 'Two' });
  await page.goto(`/admin/articles/${number}/history`);
  await expect(page.getByRole('link', { name: 'Last step' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: 'Since I last looked' })).toHaveCount(0);
  const content = await workingCopy(query, number);
  const tab = 'another-tab-01';
  const sent = await page.request.put(`/admin/articles/${number}/draft`, {
    data: { base: 2, tab, content: { ...content, headline: 'Three' } },
  });
  expect(sent.status()).toBe(200);
  for (const _ of ['first', 'second']) {
    await page.goto(`/admin/articles/${number}/history`);
    await expect(page.getByRole('link', { name: 'Since I last looked' })).toHaveAttribute('href', '?from=2&to=3');
  }
});

test('who may only read has the history without a way to change it; a stranger’s draft has none', async ({ page, query, signInAs }) => {
  const reporter = await signInAs('reporter', { name: 'Rio' });
  const chief = { id: reporter.id, name: 'Somebody' };
  const [out] = await query<{ number: number }>(
    "SELECT number FROM articles WHERE slug = 'umbrella-maker-repairs-only' AND language = 'en'",
  );
  await page.goto(`/admin/articles/${out?.number}/history`);
  await expect(page.getByText('There is only one version so far.')).toBeVisible();
  await expect(page.getByText('The import published it')).toBeVisible();
  const number = await aStory(query, chief, { headline: 'One' }, { headline: 'Two' });
  await query("UPDATE articles SET stage = 'in_review' WHERE number = $1", [number]);
  await page.goto(`/admin/articles/${number}/history`);
  await expect(page.getByRole('deletion')).toContainText('One');
  await expect(page.getByRole('button', { name: /Bring/ })).toHaveCount(0);
  await query('UPDATE articles SET owner_id = NULL WHERE number = $1', [number]);
  expect((await page.goto(`/admin/articles/${number}/history`))?.status()).toBe(404);
});
