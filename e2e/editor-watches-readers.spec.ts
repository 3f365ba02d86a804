import { expectNoBarrier } from './colleague.ts';
import { expect, newReader, test } from './fixtures.ts';

test('readers come, the board shows them by itself, and their story says from where', async ({
  page,
  request,
  aStory,
  newsroom,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const headline = 'Lanterns on the “=south” quay';
  const { number, path } = await aStory({ headline, section: 'culture' });
  await newsroom('publish', String(number));
  let readers = 0;
  const read = async (count: number, from?: string) => {
    for (let index = 0; index < count; index++) {
      const headers = { 'content-type': 'text/plain', 'user-agent': newReader(), 'x-forwarded-for': `198.18.${++readers}.7` };
      const answer = await request.post('/api/views', {
        headers,
        data: JSON.stringify({ article: number, ...(from !== undefined && { from }) }),
      });
      expect(answer.status()).toBe(204);
    }
  };

  await signInAs('editor');
  await page.goto('/admin');
  await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Readers' }).click();
  await page.goto('/admin/board?section=culture&language=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Readers now');
  await expect(page.getByRole('img', { name: /^Readers by the minute/ }).locator('canvas')).toBeVisible();
  await read(30, 'news.example');
  await read(2, 'javascript:alert(1)');
  await read(3);
  const row = page.getByRole('region', { name: 'Top stories now' }).getByRole('row').filter({ hasText: headline });
  await expect(row.getByRole('cell').nth(1)).toHaveText('35', { timeout: 25_000 });
  await expectNoBarrier(page);
  await page.reload();
  await expect(row.getByRole('cell').nth(1)).toHaveText('35');

  const file = await page.request.get('/admin/board/csv?section=culture&language=en');
  expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await file.text()).toMatch(
    new RegExp(`^\\uFEFFAs of,.*\\r\\n(.*\\r\\n)*\\d{4}-\\d\\d-\\d\\dT[\\d:+-]+,Top stories now,\\d+,${number},`),
  );

  await page.setViewportSize({ width: 390, height: 844 });
  await row.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const hosts = page.getByRole('region', { name: 'Where readers came from' });
  await expect(hosts.getByRole('row', { name: 'news.example 30 94 %' })).toBeVisible();
  await expect(hosts.getByRole('row', { name: 'Other sites 2 6 %' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Published' }).first()).toBeVisible();
  await page.getByText('Show as a table').first().click();
  await expect(page.getByRole('table', { name: /three hours/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoBarrier(page);

  // What a browser says of the page that led there.
  await page.context().clearCookies();
  await page.goto('/');
  const told = page.waitForRequest('**/api/views');
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to });
    document.body.append(link);
    link.click();
  }, path);
  expect((await told).postDataJSON()).toMatchObject({ article: number, from: '.' });
});

test('a reporter sees the board, their own story, and no other; whoever is signed out nothing', async ({
  page,
  request,
  aStory,
  newsroom,
  signInAs,
}) => {
  const reporter = await signInAs('reporter');
  const [own, other] = [await aStory({ ownerId: reporter.id }), await aStory()];
  for (const { number } of [own, other]) await newsroom('publish', String(number));
  expect((await page.goto('/admin/board'))?.status()).toBe(200);
  await expect(page.getByRole('main').getByRole('link', { name: /held/i })).toHaveCount(0);
  expect((await page.goto(`/admin/board/${own.number}`))?.status()).toBe(200);
  await expect(page.getByText('Nobody has been counted for it yet.')).toBeVisible();
  for (const address of [`/admin/board/${other.number}`, '/admin/board/999999999', '/admin/board/x', '/admin/board?section=nowhere'])
    expect((await page.goto(address))?.status(), address).toBe(404);
  expect((await page.request.get(`/admin/board/${other.number}/csv`)).status()).toBe(404);
  for (const address of ['/admin/board/live', '/admin/board/csv', `/admin/board/${own.number}/csv`])
    expect((await request.get(address)).status(), address).toBe(401);
});
