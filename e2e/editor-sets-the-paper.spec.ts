import { expectNoBarrier } from './colleague.ts';
import { expect, test } from './fixtures.ts';

test('what an administrator sets is there at once for readers and machines, and in the log', async ({ page, request, query, signInAs }) => {
  const [before] = await query<{ short_name: string; time_zone: string; policies: object }>(
    'SELECT short_name, time_zone, policies FROM settings',
  );
  await query("UPDATE settings SET policies = '{}', revision = revision + 1");
  const admin = await signInAs('admin', { name: 'Sora Setter' });
  await page.goto('/admin/settings');
  await expectNoBarrier(page);
  const zone = page.getByLabel('Time zone');
  const save = page.getByRole('button', { name: 'Save settings' });
  await zone.fill('Asia/Kanade');
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is no time zone called “Asia/Kanade”.' })).toBeVisible();
  await zone.fill(before?.time_zone ?? '');
  await page.getByLabel('Japanese is the default').check();
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: 'the default language is fixed' })).toBeVisible();
  await page.getByLabel('English is the default').check();

  await expect.poll(async () => (await request.get('/policies')).status()).toBe(404);
  await page.getByLabel('Short name').fill('SEA');
  await page.getByLabel('Ethics, English').fill('We ask both sides.\n\nAlways.');
  await page.getByRole('checkbox', { name: 'GPTBot' }).check();
  await page.getByLabel('Further lines of robots.txt').fill('Disallow: /');
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: 'must stand below a User-agent line' })).toBeVisible();
  await page.getByLabel('Further lines of robots.txt').fill('User-agent: Somebot\nDisallow: /archive');
  await save.click();
  await expect(page.getByText('Saved. Readers see it from now on.')).toBeVisible();

  await expect.poll(async () => (await request.get('/')).text()).toContain('SEA');
  expect(await (await request.get('/policies')).text()).toContain('We ask both sides.');
  expect(await (await request.get('/about')).text()).toContain('/policies#ethics');
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('User-agent: GPTBot\nDisallow: /\n');
  expect(robots).toContain('User-agent: Somebot\nDisallow: /archive\n');

  await page.goto('/admin/log');
  await expectNoBarrier(page);
  await page.getByLabel('Who').selectOption({ label: admin.name });
  await page.getByRole('button', { name: 'Show' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Sora Setter changed the settings' }).first();
  await entry.getByText('changes').click();
  await expect(entry.getByRole('row', { name: 'shortName' })).toContainText('SEA');
  const csv = await page.request.get(`/admin/log/csv?who=${admin.id}`);
  expect(csv.headers()['content-type']).toContain('text/csv');
  expect(await csv.text()).toContain('Sora Setter,changeSettings');

  await query("UPDATE settings SET short_name = $1, policies = $2, closed_crawlers = '{}', robots = '', revision = revision + 1", [
    before?.short_name,
    before?.policies,
  ]);
  await expect.poll(async () => (await request.get('/policies')).text()).not.toContain('We ask both sides.');

  await signInAs('chief');
  await page.goto('/admin/settings');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await page.goto(`/admin/log?who=${admin.id}`);
  await expect(page.getByText('changed the settings')).toHaveCount(0);
  expect((await request.get('/admin/log/csv')).status()).toBe(404);
});
