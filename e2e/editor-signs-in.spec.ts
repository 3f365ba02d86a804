import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../features/accounts/authenticator-fixture.ts';
import { aColleague, aPassword, comeFromElsewhere, comeIn, expect, expectNoBarrier, signIn, signOut } from './colleague.ts';
import { test } from './fixtures.ts';

test.describe.configure({ timeout: 240_000 });

test('the demo’s reporter comes in by the password that was written down, to the page that was asked for', async ({ page, complaints }) => {
  const [, email = '', password = ''] = readFileSync(join(process.env.DATA_DIR ?? '', 'demo-accounts.txt'), 'utf8').split(/\s+/);
  await comeFromElsewhere(page);
  await page.goto('/admin/account');
  await expect(page).toHaveURL('/sign-in?to=%2Fadmin%2Faccount');
  await expectNoBarrier(page);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('thirteen night ferries');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('E-mail and password do not belong together')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await expect(page.getByText(`${email} · Reporter`)).toBeVisible();
  await expectNoBarrier(page);

  await page.goto('/sign-in?to=https://evil.example/admin');
  await expect(page).toHaveURL('/admin/articles');
  await expectNoBarrier(page);
  await signOut(page);
  await page.goto('/admin/articles');
  await expect(page).toHaveURL('/sign-in');
  // A wrong password is an answer of 401, which the browser notes.
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
});

test('with codes turned on, a password is not enough; a recovery code helps once', async ({ page, query }) => {
  const { email } = await aColleague(query, 'editor');
  await comeIn(page, email);
  await page.goto('/admin/account');
  const factor = page.getByRole('region', { name: 'Code at sign-in' });
  await factor.getByRole('button', { name: 'Turn on' }).click();
  await factor.getByLabel('Your password').fill(aPassword);
  await factor.getByRole('button', { name: 'Turn on' }).click();
  const picture = factor.getByRole('img', { name: 'Picture of the key' });
  await expect(picture).toBeVisible();
  // Cameras want dark on light, in the dark theme too.
  await expect(picture.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expectNoBarrier(page);
  const key = (await factor.getByText('Key', { exact: true }).locator('+ p').textContent()) ?? '';
  await factor.getByLabel('Six-digit code').fill('000000');
  await factor.getByRole('button', { name: 'Confirm' }).click();
  await expect(factor.getByRole('alert')).toHaveText(/That code is not right/);
  await factor.getByLabel('Six-digit code').fill(codeOf(key));
  await factor.getByRole('button', { name: 'Confirm' }).click();
  await expect(factor.getByRole('heading', { name: 'Recovery codes' })).toBeFocused();
  await expectNoBarrier(page);
  const recovery = await factor.getByRole('listitem').allTextContents();
  expect(recovery).toHaveLength(10);
  await factor.getByRole('button', { name: 'I have kept them' }).click();
  await expect(factor.getByText('A code is asked for')).toBeVisible();

  await signOut(page);
  await signIn(page, email);
  await expect(page.getByLabel('Six-digit code')).toBeFocused();
  await expectNoBarrier(page);
  await page.getByLabel('Six-digit code').fill('000000');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('That code is not right')).toBeVisible();
  await page.getByLabel('Six-digit code').fill(codeOf(key));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL('/admin/articles');

  await signOut(page);
  const withRecoveryCode = async () => {
    await signIn(page, email);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(recovery[0] ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
  };
  await withRecoveryCode();
  await expect(page).toHaveURL('/admin/articles');
  await signOut(page);
  await withRecoveryCode();
  await expect(page.getByText('That code is not right')).toBeVisible();
});

test('a passkey opens the newsroom without a password, until it is removed', async ({ page, context, query }) => {
  const { email } = await aColleague(query, 'reporter');
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await comeIn(page, email);
  await page.goto('/admin/account');
  const passkeys = page.getByRole('region', { name: 'Passkeys' });
  await passkeys.getByLabel('What is it on?').fill('Blue laptop');
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('Blue laptop');
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(passkeys.getByText('This device has a passkey for you already.')).toBeVisible();

  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL('/admin/articles');
  await page.goto('/admin/account');
  await passkeys.getByRole('button', { name: 'Remove the passkey “Blue laptop”' }).click();
  await expect(passkeys.getByRole('listitem')).toHaveCount(0);
  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('This passkey is not known here.')).toBeVisible();
});

test('one sees where one is signed in, and ends it there at once; a new password does the same', async ({ page, browser, query }) => {
  const { email } = await aColleague(query, 'reporter');
  const elsewhere = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
  await comeIn(elsewhere, email);
  await comeIn(page, email);
  await page.goto('/admin/account');
  const sessions = page.getByRole('region', { name: 'Where you are signed in' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await expect(sessions.getByText('Chrome, Linux · this one')).toBeVisible();
  await sessions.getByRole('button', { name: /^Sign out Chrome/ }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await elsewhere.goto('/admin/articles');
  await expect(elsewhere).toHaveURL('/sign-in');

  await comeIn(elsewhere, email);
  const password = page.getByRole('region', { name: 'Password' });
  await password.getByLabel('Current password').fill('wrong');
  await password.getByLabel('New password').fill('another dozen ferries');
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(password.getByText('That is not your current password.')).toBeVisible();
  await password.getByLabel('Current password').fill(aPassword);
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(password.getByText('The password is changed.')).toBeVisible();
  await elsewhere.goto('/admin/articles');
  await expect(elsewhere).toHaveURL('/sign-in');
  await page.goto('/admin/articles');
  await expect(page).toHaveURL('/admin/articles');
  await elsewhere.context().close();
});

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' });
  test('the browser’s language at the door, one’s own inside, and a change holds at once', async ({ page, query, signInAs }) => {
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('サインイン');
    await expectNoBarrier(page);
    const { id } = await signInAs('admin', { language: 'ja' });
    await page.goto('/admin/account');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('アカウント');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expectNoBarrier(page);
    await page.goto('/admin/people');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('スタッフ');
    await page.goto('/admin/account');
    await page.getByLabel('編集局の表示言語').selectOption('en');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
    expect(await query('SELECT language FROM users WHERE id = $1', [id])).toEqual([{ language: 'en' }]);
  });
});

test('a session that ends while one writes: the same person signs in in place, and nothing is lost', async ({ page, query }) => {
  const { id, email } = await aColleague(query, 'reporter');
  await comeIn(page, email);
  await page.getByRole('button', { name: 'New story' }).click();
  await expect(page.getByText('Everything is saved')).toBeVisible();
  await query('DELETE FROM sessions WHERE user_id = $1', [id]);
  await page.getByLabel('Headline', { exact: true }).fill('Written while signed out');
  const again = page.getByRole('region', { name: 'Sign in again' });
  await expect(again.getByLabel('E-mail')).toHaveValue(email);
  await expect(again.getByLabel('E-mail')).not.toBeEditable();
  await expectNoBarrier(page, '.notice');
  await again.getByLabel('Password', { exact: true }).fill(aPassword);
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText(/^(Everything is saved|Saved at)/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Written while signed out');
});
