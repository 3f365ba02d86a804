import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const stories = [
  '/business/umbrella-maker-repairs-only',
  '/business/night-freight-by-tram',
  '/sports/chess-boxing-fishermen-league',
  '/culture/garden-of-failed-bonsai',
  '/editorial/let-the-bell-be-late',
];

let query: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
test.beforeEach(({ query: asked }) => {
  query = asked;
});

const readersOf = async (path: string) => {
  const [row] = await query<{ readers: number }>(
    "SELECT coalesce(sum(readers), 0)::int AS readers FROM view_minute JOIN articles ON number = article WHERE slug = $1 AND language = 'en'",
    [path.split('/').at(-1)],
  );
  return row?.readers ?? 0;
};
const counted = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/api/views'));

test('a second in sight is a view; ten reloads are no more', async ({ page, context }) => {
  const path = stories[0] ?? '';
  const before = await readersOf(path);
  for (let time = 0; time < 10; time++) {
    const answer = counted(page);
    await page.goto(path);
    expect((await answer).status()).toBe(204);
  }
  expect(await readersOf(path)).toBe(before + 1);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('half a second is none', async ({ page }) => {
  const path = stories[1] ?? '';
  const before = await readersOf(path);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForTimeout(500);
  await page.goto('/about');
  await page.waitForTimeout(1_500);
  expect(await readersOf(path)).toBe(before);
});

test('a page in the background counts when it is looked at', async ({ page }) => {
  const path = stories[2] ?? '';
  const before = await readersOf(path);
  await page.addInitScript(() => {
    let state: DocumentVisibilityState = 'hidden';
    Object.defineProperty(document, 'visibilityState', { get: () => state });
    Object.assign(window, {
      show: () => {
        state = 'visible';
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
  await page.goto(path);
  await page.waitForTimeout(1_600);
  expect(await readersOf(path)).toBe(before);
  const answer = counted(page);
  await page.evaluate(() => (window as unknown as { show(): void }).show());
  await answer;
  expect(await readersOf(path)).toBe(before + 1);
});

test('lost on the way, it comes again', async ({ page }) => {
  const path = stories[3] ?? '';
  const before = await readersOf(path);
  let lost = 0;
  await page.route('**/api/views', (route) => (lost++ === 0 ? route.abort() : route.continue()));
  const answer = counted(page);
  await page.goto(path);
  expect((await answer).status()).toBe(204);
  expect([lost, await readersOf(path)]).toEqual([2, before + 1]);
});

test('a page in a frame counts nothing', async ({ page, baseURL }) => {
  const path = stories[4] ?? '';
  const before = await readersOf(path);
  await page.route('**/framed', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}${path}"></iframe>` }));
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  await page.goto('/framed');
  await page.waitForTimeout(2_000);
  expect(await readersOf(path)).toBe(before);
});

test('what readers open rises in the ranking within a minute, on every page', async ({ page, request }) => {
  test.setTimeout(120_000);
  const path = '/editorial/thirty-pupils-and-a-boat';
  const [row] = await query<{ number: number }>("SELECT number FROM articles WHERE slug = 'thirty-pupils-and-a-boat' AND language = 'en'");
  const [first] = await query<{ readers: number }>(
    "SELECT readers[1] AS readers FROM ranking_snapshot WHERE language = 'en' AND section = 0 AND span = '24h'",
  );
  const needed = (first?.readers ?? 0) + 10;
  const sendOne = async (reader: number) => {
    const headers = {
      'content-type': 'text/plain',
      'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${reader}.0) Gecko/20100101 Firefox/140.0`,
      'x-forwarded-for': `198.${reader % 50}.${reader % 250}.${reader % 7}`,
    };
    expect((await request.post('/api/views', { headers, data: JSON.stringify({ article: row?.number }) })).status()).toBe(204);
  };
  for (let from = 0; from < needed; from += 50) await Promise.all(Array.from({ length: 50 }, (_, index) => sendOne(from + index)));
  const sent = Date.now();
  await expect
    .poll(
      async () => {
        await page.goto('/about');
        return page.getByRole('list', { name: 'HP ACCESS RANKING' }).getByRole('link').first().getAttribute('href');
      },
      { timeout: 60_000, intervals: [1_000] },
    )
    .toBe(path);
  expect(Date.now() - sent).toBeLessThan(60_000);
});
