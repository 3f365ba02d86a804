import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../platform/db/migrate.ts';
import { openEntrance } from '../scripts/entrance.ts';
import { freePort, startServer, stopServer } from '../scripts/test-portal.ts';
import { aPassword, expect, expectNoBarrier } from './colleague.ts';
import { test } from './fixtures.ts';

test.describe.configure({ timeout: 240_000 });

test('an empty paper is set up by the link of its start, once', async ({ page, query }) => {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await query(`CREATE DATABASE ${name}`);
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = name;
  const dataDir = await mkdtemp(join(tmpdir(), 'kawaraban-empty-'));
  const environment = { DATABASE_URL: url.href, DATA_DIR: dataDir, PORT: String(await freePort()), SEED: 'none', LOG_LEVEL: 'error' };
  await migrate(url.href);
  const server = await startServer(environment);
  try {
    const older = (await openEntrance(environment)) ?? '';
    const link = (await openEntrance(environment)) ?? '';
    expect(link).toMatch(new RegExp(`^http://localhost:${environment.PORT}/join/[\\w-]{43}$`));

    await page.goto(older);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link was taken back');
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the newsroom');
    await expectNoBarrier(page);
    await page.getByLabel('Name').fill('Noor Halvorsen');
    await page.getByLabel('E-mail').fill('noor@example.org');
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Come in' }).click();
    await expect(page).toHaveURL(link);
    await page.getByLabel('Password', { exact: true }).fill(aPassword);
    await page.getByRole('button', { name: 'Come in' }).click();
    await expect(page).toHaveURL(`http://localhost:${environment.PORT}/admin/articles`);
    await page.getByRole('link', { name: 'Administration' }).click();
    await page.getByRole('link', { name: 'People' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'noor@example.org' })).toContainText('Administrator');

    expect(await openEntrance(environment)).toBeNull();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has been used');
  } finally {
    await stopServer(server);
    await query(`DROP DATABASE ${name} WITH (FORCE)`);
    await rm(dataDir, { recursive: true, force: true });
  }
});
