import { request as httpRequest } from 'node:http';
import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';

/** As it goes over the wire: no client between that would mend an address. */
function ask(baseURL: string, path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) {
  const { hostname, port } = new URL(baseURL);
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>((done, fail) => {
    const sent = httpRequest({ hostname, port, path, method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => (body += chunk));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on('error', fail).end();
  });
}

const table: [path: string, status: number, location?: string][] = [
  [story, 200],
  [`/ja${story}`, 200],
  ['/ranking?window=1h&section=world', 200],
  [`${story}?utm_source=x`, 200],
  [`${story}/`, 308, story],
  ['/Society/Night-Ferries-Return-Inner-Harbour', 308, story],
  ['/waterfront/night-ferries-return-inner-harbour', 308, story],
  ['/WORLD/Night-Ferries-Return-Inner-Harbour/', 308, story],
  [`/en${story}`, 308, story],
  ['/society?page=1', 308, '/society'],
  ['/topic/harbour?page=2', 200],
  ['/topic/harbour?page=3', 404],
  ['/?page=two', 200],
  ['//evil.example//', 404],
  ['/society/unknown-story', 404],
  ['/unknown', 404],
  ['/a/b/c/d/e', 404],
  ['/author/nobody', 404],
  ['/topic/nothing', 404],
  ['/series/nothing', 404],
  ['/society?page=0', 404],
  ['/society?page=-1', 404],
  ['/society?page=1e9', 404],
  ['/society?page=two', 404],
  ['/society?page=2&page=3', 404],
  ['/society?page=9999', 404],
  ['/ranking?window=2h', 404],
  ['/ranking?section=nothing', 404],
  ['/ja/society/anchor-street-number-four', 404],
  [`/${'a'.repeat(3_000)}`, 404],
  ['/society/%E6%B8%AF%E5%8F%A3', 404],
  ['/society/%E2%80%AEevil', 404],
  ['/society/%E0%A4%A', 404],
  ['/society/%00', 404],
  ['/society/..%2f..%2fetc%2fpasswd', 404],
  ['/wp-login.php', 404],
  ['/api', 404],
  ['/api/nothing', 404],
  ['/_next/nothing', 404],
  ['/_next/static/nothing.js', 404],
  ['/media/0123456789abcdef0123/full-320.avif', 404],
  ['/media/../.env', 404],
  ['/media/%2e%2e/%2e%2e/package.json', 404],
];

for (const [path, status, location] of table) {
  test(`${path.slice(0, 60)} → ${status}${location ? ` ${location}` : ''}`, async ({ baseURL }) => {
    for (const time of ['first', 'second']) {
      const answer = await ask(baseURL ?? '', path);
      expect([time, answer.status, answer.headers.location]).toEqual([time, status, location]);
      if (status === 308) expect((await ask(baseURL ?? '', String(answer.headers.location))).status).toBe(200);
    }
  });
}

test('a 404 helps on, in its own language', async ({ baseURL }) => {
  const english = await ask(baseURL ?? '', '/nothing/here');
  expect(english.body).toContain('This page is not in the paper');
  expect(english.body).toContain('href="/society"');
  const japanese = await ask(baseURL ?? '', '/ja/nothing');
  expect(japanese.body).toContain('<html lang="ja"');
  expect(japanese.body).toContain('href="/ja/society"');
});

test('HEAD answers as GET, without the body', async ({ baseURL }) => {
  const [get, head] = [await ask(baseURL ?? '', story), await ask(baseURL ?? '', story, { method: 'HEAD' })];
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']]);
});

test('what the browser has is not sent again', async ({ baseURL }) => {
  const { headers } = await ask(baseURL ?? '', '/about');
  expect((await ask(baseURL ?? '', '/about', { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(304);
  expect((await ask(baseURL ?? '', '/about', { headers: { 'if-modified-since': String(headers['last-modified']) } })).status).toBe(304);
  expect((await ask(baseURL ?? '', '/about', { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
});

test('a page is compressed as the client can read it', async ({ baseURL }) => {
  for (const [accepted, encoding] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const { headers } = await ask(baseURL ?? '', story, { headers: { 'accept-encoding': accepted } });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
  }
});

test('pages are only read', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    for (const path of [story, '/media/0123456789abcdef0123/full-320.avif']) {
      const answer = await ask(baseURL ?? '', path, { method });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  }
});

test('a hostile host reaches no page', async ({ baseURL }) => {
  const claims: Record<string, string>[] = [{ host: 'evil.example' }, { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }];
  for (const headers of claims) {
    for (const path of [story, '/unknown/evil', `${story}/`]) {
      const answer = await ask(baseURL ?? '', path, { headers });
      expect(answer.body + JSON.stringify(answer.headers)).not.toContain('evil.example');
    }
  }
});

test('a careful site’s headers are on every answer', async ({ baseURL }) => {
  const pages = ['/', story, '/nothing/here', `${story}/`];
  const others = ['/api/health', '/api/nothing', '/_next/static/nothing.js', '/media/0123456789abcdef0123/full-320.avif'];
  for (const path of [...pages, ...others]) {
    const { headers } = await ask(baseURL ?? '', path);
    const policy = String(headers['content-security-policy']);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect([headers['x-content-type-options'], headers['referrer-policy'], headers['x-powered-by']]).toEqual([
      'nosniff',
      'strict-origin-when-cross-origin',
      undefined,
    ]);
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('what is no page runs nothing and is no page', async ({ baseURL }) => {
  for (const path of ['/_next/nothing', '/api/views']) {
    const { headers, body } = await ask(baseURL ?? '', path);
    expect([headers['content-security-policy'], headers['x-content-type-options']], path).toEqual([
      "default-src 'none'; frame-ancestors 'none'",
      'nosniff',
    ]);
    expect(body).not.toContain('<');
  }
  expect(JSON.parse((await ask(baseURL ?? '', '/api/nothing')).body)).toEqual({ error: 'not found' });
  expect((await ask(baseURL ?? '', `${story}/`)).headers.link).toBeUndefined();
});

test('search engines are told the truth', async ({ baseURL }) => {
  const { body } = await ask(baseURL ?? '', story);
  const [article] = [...body.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)].map((match) =>
    JSON.parse(match[1] ?? ''),
  );
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Night Ferries Return to the Inner Harbour After Eleven Years',
    isAccessibleForFree: true,
    articleSection: ['Society', 'Waterfront'],
  });
  expect(article.image).toHaveLength(3);
  for (const { url } of article.image) expect((await ask(baseURL ?? '', new URL(url).pathname)).status).toBe(200);
  expect(body).toContain(`<link rel="canonical" href="${baseURL}${story}"`);
  expect(body).toContain(`hrefLang="ja" href="${baseURL}/ja${story}"`);
  const visible = /<time dateTime="([^"]+)">\d{1,2}:\d{2} JST/.exec(body)?.[1];
  expect(article.datePublished).toMatch(/\+09:00$/);
  expect(Date.parse(article.datePublished)).toBe(Math.floor(Date.parse(visible ?? '') / 1_000) * 1_000);
});

test('a later page is its own canonical, and an empty edition of a list is no alternative', async ({ baseURL }) => {
  const later = (await ask(baseURL ?? '', '/topic/harbour?page=2')).body;
  expect(later).toContain(`<link rel="canonical" href="${baseURL}/topic/harbour?page=2"`);
  const full = (await ask(baseURL ?? '', '/society')).body;
  expect(full).toContain(`hrefLang="ja" href="${baseURL}/ja/society"`);
  const schools = (await ask(baseURL ?? '', '/schools')).body;
  expect(schools).not.toContain('/ja/schools');
  const empty = await ask(baseURL ?? '', '/ja/schools');
  expect([empty.status, /<meta name="robots" content="noindex/.test(empty.body)]).toEqual([200, true]);
});

test('the ranking as data, and the portal’s health', async ({ baseURL }) => {
  const ranking = JSON.parse((await ask(baseURL ?? '', '/api/ranking?section=society&limit=3')).body);
  expect(ranking).toMatchObject({ scope: 'society', window: '24h' });
  expect(ranking.items).toHaveLength(3);
  expect(ranking.items[0]).toMatchObject({ rank: 1, url: expect.stringContaining(`${baseURL}/society/`) });
  expect(JSON.stringify(ranking)).not.toContain('readers');
  for (const query of ['window=2h', 'limit=0', 'limit=x', 'language=xx', 'other=1'])
    expect((await ask(baseURL ?? '', `/api/ranking?${query}`)).status).toBe(400);
  for (const query of ['section=nothing', 'topic=nothing', 'author=nothing', 'section=society&topic=harbour'])
    expect((await ask(baseURL ?? '', `/api/ranking?${query}`)).status, query).toBe(404);
  const topic = JSON.parse((await ask(baseURL ?? '', '/api/ranking?topic=harbour&window=rising&limit=2')).body);
  expect([topic.scope, topic.window, topic.items.length]).toEqual(['harbour', 'rising', 2]);
  const health = await ask(baseURL ?? '', '/api/health');
  expect([health.status, JSON.parse(health.body).database]).toEqual([200, 'ok']);
});

test('machines are led to the ranking of each closed day', async ({ request }) => {
  const text = async (path: string) => (await request.get(path)).text();
  const addressesIn = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  const index = /^Sitemap: (.+)$/m.exec(await text('/robots.txt'))?.[1] ?? '';
  const years = addressesIn(await text(new URL(index).pathname));
  expect(years.length).toBeGreaterThan(0);
  const days = (await Promise.all(years.map((year) => text(new URL(year).pathname)))).flatMap(addressesIn);
  for (const wanted of [/\/ranking\/[\d-]+$/, /\/ja\/ranking\/[\d-]+$/, /\?section=society$/]) {
    const found = new URL(days.find((day) => wanted.test(day)) ?? 'none:');
    const answer = await request.get(found.pathname + found.search, { maxRedirects: 0 });
    expect(answer.status(), found.href).toBe(200);
    expect(await answer.text()).toContain(`<link rel="canonical" href="${found.href}"`);
  }
  for (const none of ['/sitemaps/ranking-1999.xml', '/sitemaps/ranking-x.xml', '/sitemaps/none.xml'])
    expect((await request.get(none)).status(), none).toBe(404);
});

test('the portal’s figures are for this machine, and come from where views are counted', async ({ baseURL }) => {
  const refused = async () => {
    const { status, body } = await ask(baseURL ?? '', '/api/metrics');
    expect(status).toBe(200);
    return Number(/^kawaraban_views_refused_total\{reason="method"\} (\d+)$/m.exec(body)?.[1]);
  };
  const before = await refused();
  expect((await ask(baseURL ?? '', '/api/views', { method: 'OPTIONS' })).status).toBe(405);
  expect(await refused()).toBeGreaterThan(before);
  for (const [name, value] of Object.entries({ 'x-forwarded-for': '127.0.0.1', host: 'evil.example' }))
    expect((await ask(baseURL ?? '', '/api/metrics', { headers: { [name]: value, 'x-is-local': 'yes' } })).body).toBe(
      '{"error":"not found"}',
    );
});

test('each closed day has its ranking, led to from the one now, and leading to the day before', async ({ page, request }) => {
  for (const prefix of ['', '/ja']) {
    await page.goto(`${prefix}/ranking`);
    await page.locator(`main a[href^="${prefix}/ranking/20"]`).click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/ranking/\\d{4}-\\d\\d-\\d\\d$`));
    expect(await page.locator('.ranking-long li').count()).toBeGreaterThan(4);
    const day = page.url();
    await page.locator('a[rel="prev"]').click();
    await expect(page.locator('a[rel="next"]')).toHaveAttribute('href', new URL(day).pathname);
  }
  const last = await page.locator('a[rel="next"]').getAttribute('href');
  expect((await request.get(`${last}?section=society`)).status()).toBe(200);
  for (const none of [
    '/ranking/2026-02-30',
    '/ranking/2020-01-01',
    '/ranking/2999-01-01',
    '/ranking/today',
    `${last}?section=nothing`,
    `${last}/more`,
  ])
    expect((await request.get(none)).status(), none).toBe(404);
});
