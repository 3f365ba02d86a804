import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { hashPassword } from 'better-auth/crypto';
import type { Page } from 'playwright/test';
import type { Role } from '../features/accounts/roles.ts';
import { expect as atOnce } from './fixtures.ts';

type Query = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

export const aPassword = 'twelve night ferries';
/** Hashing a password is slow on purpose, and slower where other things run: what follows a sign-in is waited for longer. */
export const expect = atOnce.configure({ timeout: 30_000 });
let addresses = 0;

/** Somebody who signs in as people do, by a password. */
export async function aColleague(query: Query, role: Role, { name = 'Ren Aizawa', language = 'en' } = {}) {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await query('INSERT INTO users (id, name, email, role, language) VALUES ($1, $2, $3, $4, $5)', [id, name, email, role, language]);
  await query("INSERT INTO accounts (id, account_id, provider_id, user_id, password) VALUES ($1, $2, 'credential', $2, $3)", [
    randomUUID(),
    id,
    await hashPassword(aPassword),
  ]);
  return { id, name, email };
}

/** Sign-in counts its tries by address: each journey comes from one of its own. */
export const comeFromElsewhere = (page: Page) => page.context().setExtraHTTPHeaders({ 'x-forwarded-for': `198.51.100.${++addresses}` });

export async function signIn(page: Page, email: string, password = aPassword) {
  await comeFromElsewhere(page);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The same, for who is let in. */
export async function comeIn(page: Page, email: string) {
  await signIn(page, email);
  await expect(page).toHaveURL('/admin/articles');
}

export async function signOut(page: Page) {
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
}

/** Nothing that axe knows of stands in anybody's way on this page, or in a part of it. */
export async function expectNoBarrier(page: Page, part = 'html') {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
