import type { Page, Route } from 'playwright/test';
import { expect, newReader, test } from './fixtures.ts';

/* Each test reads a story that no other reads. What Playwright's browser cannot do is in views-out-of-sight.spec.ts. */
test.use({ userAgent: newReader() });

const door = '**/api/views';
const failed = (page: Page) => page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/views'));
const counted = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/api/views') && answer.status() === 204);
/** What counting could leave behind in a browser; `read` is the story's own memory of what is new (docs/decisions/0018). */
const kept = async () => ({
  local: Object.keys(localStorage).filter((key) => key !== 'read'),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});
const nothing = { local: [], session: [], databases: 0, caches: 0, workers: 0 };

test('a second in sight is a view; ten reloads are no more, and nothing stays in the browser', async ({ page, context, readersOf }) => {
  const path = '/business/umbrella-maker-repairs-only';
  const before = await readersOf(path);
  await Promise.all([counted(page), page.goto(path)]);
  for (let time = 0; time < 10; time++) await Promise.all([counted(page), page.reload()]);
  expect(await readersOf(path)).toBe(before + 1);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(kept)).toEqual(nothing);
});

test('half a second is none', async ({ page, readersOf }) => {
  const path = '/business/night-freight-by-tram';
  const before = await readersOf(path);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForTimeout(500);
  await page.goto('/about');
  await page.waitForTimeout(1_500);
  expect(await readersOf(path)).toBe(before);
});

test('from one story to another and back by links: each counts once', async ({ page, readersOf }) => {
  const [oysters, kelp] = ['/science-nature/sea-wall-of-oysters', '/science-nature/warm-water-summer-kelp'] as const;
  const before = [await readersOf(oysters), await readersOf(kelp)] as const;
  await Promise.all([counted(page), page.goto(oysters)]);
  for (const next of [kelp, oysters]) {
    await Promise.all([counted(page), page.getByRole('main').locator(`a[href="${next}"]`).click()]);
    await expect(page).toHaveURL(next);
  }
  expect([await readersOf(oysters), await readersOf(kelp)]).toEqual([before[0] + 1, before[1] + 1]);
});

const failures: [string, string, (route: Route) => Promise<void>][] = [
  ['lost on the way', '/sports/chess-boxing-fishermen-league', (route) => route.abort()],
  ['from a network with too many', '/sports/stadium-grass-chosen-by-pupils', (route) => route.fulfill({ status: 429 })],
  ['at a server too busy', '/sports/mountain-relay-carries-letter', (route) => route.fulfill({ status: 503 })],
];
for (const [what, path, fail] of failures)
  test(`a view ${what} comes again`, async ({ page, readersOf }) => {
    const before = await readersOf(path);
    let told = 0;
    await page.route(door, (route) => (told++ === 0 ? fail(route) : route.continue()));
    await Promise.all([counted(page), page.goto(path)]);
    expect([told, await readersOf(path)]).toEqual([2, before + 1]);
  });

test('a refusal is final', async ({ page }) => {
  let told = 0;
  await page.route(door, (route) => route.fulfill({ status: 400 }).then(() => told++));
  await page.goto('/culture/choir-of-the-night-shift');
  await expect.poll(() => told).toBe(1);
  await page.waitForTimeout(6_500);
  await page.goto('/about');
  expect(told).toBe(1);
});

test('read offline, it counts once there is a connection', async ({ page, context, readersOf }) => {
  const path = '/sports/lamplighters-win-without-hit';
  const before = await readersOf(path);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForLoadState();
  await Promise.all([failed(page), context.setOffline(true)]);
  await page.waitForTimeout(1_000);
  expect(await readersOf(path)).toBe(before);
  await Promise.all([counted(page), context.setOffline(false)]);
  expect(await readersOf(path)).toBe(before + 1);
});

test('where fetching fails twice, a beacon goes', async ({ page, readersOf }) => {
  const path = '/culture/bookshop-that-opens-when-it-rains';
  const before = await readersOf(path);
  const told: string[] = [];
  await page.route(door, (route) => {
    const kind = route.request().resourceType();
    told.push(kind);
    return kind === 'ping' ? route.continue() : route.abort();
  });
  await page.goto(path);
  await expect.poll(() => readersOf(path)).toBe(before + 1);
  expect(told).toEqual(['fetch', 'fetch', 'ping']);
});

test('a page in a frame counts nothing', async ({ page, baseURL, readersOf }) => {
  const path = '/editorial/let-the-bell-be-late';
  const before = await readersOf(path);
  await page.route('**/framed', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}${path}"></iframe>` }));
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  await page.goto('/framed');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(2_000);
  expect(await readersOf(path)).toBe(before);
});

test('what readers open rises in the ranking within a minute, on every page', async ({ page, request, query }) => {
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
