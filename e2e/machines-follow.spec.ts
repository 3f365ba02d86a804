import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';

test('every page leads to its feeds, and each is there, kept, and said to be unchanged', async ({ request }) => {
  for (const [page, feeds] of [
    ['/', ['/feed.xml']],
    ['/ja', ['/ja/feed.xml']],
    ['/waterfront', ['/waterfront/feed.xml']],
    ['/ja/topic/harbour', ['/ja/topic/harbour/feed.xml']],
    [story, ['/feed.xml', '/society/feed.xml']],
  ] as const) {
    const html = await (await request.get(page)).text();
    const led = [...html.matchAll(/<link rel="alternate" type="application\/(?:rss|atom|feed)\+(?:xml|json)"[^>]*? href="([^"]+)"/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    expect(
      led.filter((path) => path.endsWith('feed.xml')),
      page,
    ).toEqual(feeds);
    expect(led.length, 'in three formats').toBe(feeds.length * 3);
    for (const path of led) {
      const answer = await request.get(path, { headers: { 'accept-encoding': 'br' } });
      const { etag = '', 'last-modified': time = '', ...headers } = answer.headers();
      expect([answer.status(), headers['content-encoding'], headers.link?.includes(`${path}>; rel="self"`)], path).toEqual([
        200,
        'br',
        true,
      ]);
      for (const [name, known] of [
        ['if-none-match', etag],
        ['if-modified-since', time],
      ] as const)
        expect((await request.get(path, { headers: { [name]: known } })).status(), path).toBe(304);
    }
  }
  const head = await request.head('/feed.xml');
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  for (const none of [
    '/nowhere/feed.xml',
    '/topic/nothing/atom.xml',
    '/author/nobody/feed.json',
    '/feeds/en/feed.xml',
    `${story}/feed.xml`,
  ])
    expect((await request.get(none)).status(), none).toBe(404);
  const shouted = await request.get('/Society/FEED.xml', { maxRedirects: 0 });
  expect([shouted.status(), shouted.headers().location]).toEqual([308, '/society/feed.xml']);
  expect((await request.get('/sitemap.xml', { headers: { 'accept-encoding': 'br' } })).headers()['content-encoding']).toBe('br');
});

test('a feed and a sitemap have a story at once, and lose it at once', async ({ request, aStory, newsroom }) => {
  const { number, slug } = await aStory({ headline: 'A buoy that keeps time', section: 'waterfront' });
  const places = [
    '/feed.xml',
    '/society/feed.json',
    '/waterfront/atom.xml',
    '/sitemaps/news.xml',
    `/sitemaps/stories-${new Date().toISOString().slice(0, 7)}.xml`,
  ];
  const servers = [process.env.BASE_URL, process.env.SCRIPTED_URL];
  const naming = async () => {
    const all = servers.flatMap((base) =>
      places.map(async (path) => ((await (await request.get(base + path)).text()).includes(slug) ? 1 : 0)),
    );
    return (await Promise.all(all)).reduce<number>((sum, each) => sum + each, 0);
  };
  expect(await naming()).toBe(0);
  await newsroom('publish', String(number));
  expect(await naming()).toBe(places.length * servers.length);
  await newsroom('withdraw', String(number), '--reason', 'It does not.');
  expect(await naming()).toBe(0);
});

test('an editor sees who is told; a reporter does not', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/admin');
  await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Administration' }).click();
  await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Syndication' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Syndication' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Search engines (IndexNow)' })).toContainText('nobody is told');
  await signInAs('reporter');
  await page.goto('/admin/syndication');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Syndication');
});
