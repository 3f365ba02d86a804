import { aColleague, aPassword, comeFromElsewhere, comeIn, expect, expectNoBarrier, signIn } from './colleague.ts';
import { test } from './fixtures.ts';

test.describe.configure({ timeout: 240_000 });

test('invited, a person joins, works, rises, and is out at once when suspended', async ({ page, browser, signInAs }) => {
  await signInAs('admin');
  await page.goto('/admin/people');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill('lucie@example.org');
  await dialog.getByLabel('Name').fill('Lucie Varga-Inoue');
  await dialog.getByRole('checkbox', { name: 'Culture' }).check();
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await dialog.getByLabel('Link').inputValue();
  expect(link).toMatch(/\/join\/[\w-]{43}$/);
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('region', { name: 'Open links' })).toContainText('lucie@example.org');

  const lucie = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
  await comeFromElsewhere(lucie);
  await lucie.goto(link);
  await expect(lucie.getByText('You are invited as Reporter.')).toBeVisible();
  await expect(lucie.getByLabel('E-mail')).not.toBeEditable();
  await expectNoBarrier(lucie);
  await lucie.getByLabel('Password', { exact: true }).fill(aPassword);
  await lucie.getByRole('button', { name: 'Show the password' }).click();
  await expect(lucie.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'text');
  await lucie.getByRole('button', { name: 'Come in' }).click();
  await expect(lucie).toHaveURL('/admin/articles');
  await expect(lucie.getByRole('link', { name: 'Your account, Lucie Varga-Inoue' })).toBeVisible();
  await expect(lucie.getByRole('navigation', { name: 'Newsroom' })).not.toContainText('Administration');
  await lucie.goto(link);
  await expect(lucie.getByRole('heading', { level: 1 })).toHaveText('This link has been used');
  await expectNoBarrier(lucie);

  await page.reload();
  await expect(page.getByRole('region', { name: 'Open links' }).filter({ hasText: 'lucie' })).toHaveCount(0);
  const change = page.getByRole('button', { name: 'Change Lucie Varga-Inoue' });
  await change.click();
  await expect(dialog.getByRole('checkbox', { name: 'Culture' })).toBeChecked();
  await dialog.getByRole('radio', { name: /^Editor/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await lucie.goto('/admin/articles');
  await expect(lucie).toHaveURL('/sign-in');
  await comeIn(lucie, 'lucie@example.org');
  await expect(lucie.getByRole('navigation', { name: 'Newsroom' })).toContainText('Administration');

  await change.click();
  await dialog.getByText('Suspend…').click();
  await dialog.getByRole('button', { name: 'Suspend Lucie Varga-Inoue' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'lucie@example.org' })).toContainText('Suspended');
  await lucie.goto('/admin/articles');
  await expect(lucie).toHaveURL('/sign-in');
  await signIn(lucie, 'lucie@example.org');
  await expect(lucie.getByText('This account is suspended.')).toBeVisible();

  await change.click();
  await dialog.getByRole('button', { name: 'Reinstate' }).click();
  await expect(dialog).toBeHidden();
  await lucie.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(lucie).toHaveURL('/admin/articles');
  await lucie.context().close();
});

test('a link for a new password is handed over, works once, and signs out everywhere', async ({ page, browser, query, signInAs }) => {
  const { email, name } = await aColleague(query, 'reporter', { name: 'Sora Takemi' });
  const sora = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
  await comeIn(sora, email);
  await signInAs('admin');
  await page.goto('/admin/people');
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await page.getByRole('button', { name: 'New password link' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await sora.goto(link);
  await expect(sora.getByText(email)).toBeVisible();
  await expectNoBarrier(sora);
  await sora.getByLabel('New password').fill('another dozen ferries');
  await sora.getByRole('button', { name: 'Set the password' }).click();
  await expect(sora.getByText('Your new password is set.')).toBeVisible();
  await sora.getByLabel('E-mail').fill(email);
  await sora.getByLabel('Password', { exact: true }).fill('another dozen ferries');
  await sora.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(sora).toHaveURL('/admin/articles');
  await sora.context().close();
});

test('nobody but an admin sees the people', async ({ page, signInAs }) => {
  await signInAs('chief');
  const answer = await page.goto('/admin/people');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  await expectNoBarrier(page);
  expect((await page.goto('/admin/no/such/page'))?.status()).toBe(404);
  await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible();
});

test('a link that nobody gave out opens nothing', async ({ page }) => {
  await page.goto('/join/not-a-link-that-anybody-gave-out');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is not known');
});
