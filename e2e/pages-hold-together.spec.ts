import { expect, test } from './fixtures.ts';

/** Ways that lead out of the readers' paper. */
const notForReaders = /^\/(admin|sign-in|api)(\/|$)/;
/** How many pages are asked for at a time. */
const atOnce = 4;

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
const linksIn = (html: string) => [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map((match) => unescaped(match[1] ?? ''));
const idsIn = (html: string) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescaped(match[1] ?? '')));

interface Visited {
  status: number;
  ids: ReadonlySet<string>;
}

test('no link leads nowhere, and no page of the paper is without one', async ({ request, baseURL, query }) => {
  test.setTimeout(300_000);
  const { origin } = new URL(baseURL ?? '');
  const visited = new Map<string, Visited>();
  const wanted = new Map<string, string>([
    ['/', 'the beginning'],
    ['/ja', 'the beginning'],
  ]);
  const fragments: { from: string; path: string; id: string }[] = [];

  async function visit(path: string) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const isPage = answer.status() === 200 && answer.headers()['content-type']?.startsWith('text/html');
    const html = isPage ? await answer.text() : '';
    visited.set(path, { status: answer.status(), ids: idsIn(html) });
    for (const href of linksIn(html)) {
      const url = new URL(href, origin + path);
      if (url.origin !== origin || notForReaders.test(url.pathname)) continue;
      const target = url.pathname + url.search;
      if (url.hash) fragments.push({ from: path, path: target, id: decodeURIComponent(url.hash.slice(1)) });
      if (!wanted.has(target)) wanted.set(target, path);
    }
  }

  for (;;) {
    const next = [...wanted.keys()].filter((path) => !visited.has(path)).slice(0, atOnce);
    if (next.length === 0) break;
    await Promise.all(next.map(visit));
  }

  const broken = [...visited].filter(([, { status }]) => status !== 200).map(([path, { status }]) => [status, path, wanted.get(path)]);
  expect(broken, 'links that lead elsewhere or nowhere, and a page that has each').toEqual([]);
  const dangling = fragments.filter(({ path, id }) => !visited.get(path)?.ids.has(id));
  expect(dangling, 'links to a place that is not on the page').toEqual([]);

  const stories = await query<{ language: string; slug: string }>(
    'SELECT language, slug FROM articles WHERE published_at <= now() AND withdrawn_at IS NULL',
  );
  const led = new Set([...visited.keys()].map((path) => `${path.startsWith('/ja/') ? 'ja' : 'en'} ${path.split('/').at(-1)}`));
  expect(stories.length).toBeGreaterThan(50);
  expect(stories.filter(({ language, slug }) => !led.has(`${language} ${slug}`)).map(({ slug }) => slug)).toEqual([]);
  expect(await orphans(), 'addresses in a sitemap that no page links to').toEqual([]);

  async function orphans() {
    const locations = async (file: string) => {
      const xml = await (await request.get(new URL(file, origin).pathname)).text();
      return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => unescaped(match[1] ?? ''));
    };
    const files = await locations('/sitemap.xml');
    const addresses = (await Promise.all(files.map(locations))).flat();
    expect(addresses.length).toBeGreaterThan(0);
    const paths = addresses.map((address) => new URL(address)).map(({ pathname, search }) => pathname + search);
    return paths.filter((path) => !visited.has(path));
  }
});
