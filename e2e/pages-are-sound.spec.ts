import sharp from 'sharp';
import { checkPage } from '../features/syndication/check/check-page.ts';
import { type Answer, pagesNamedBy, picturesNamedBy } from '../features/syndication/check/facts.ts';
import { alternatesOf, readPage } from '../features/syndication/check/page.ts';
import { expect, test } from './fixtures.ts';

const atOnce = 6;
/** Pages of each kind whose pictures are fetched and measured: each is drawn when it is asked for, and that takes time. */
const measured = 2;
/** As many of the newest as a feed surely has. */
const inFeeds = 10;

/** Does so many at a time. */
async function each<Value>(values: readonly Value[], work: (value: Value) => Promise<void>) {
  const waiting = [...values];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
    }),
  );
}

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

/** Every address that the sitemaps name. */
async function readSitemaps(origin: string): Promise<Set<string>> {
  const sitemaps = locations(await (await fetch(`${origin}/sitemap.xml`)).text());
  const named = new Set<string>();
  await each(sitemaps, async (sitemap) => {
    for (const address of locations(await (await fetch(sitemap)).text())) named.add(address);
  });
  return named;
}

async function readFeed(address: string): Promise<string | null> {
  const answer = await fetch(address, { redirect: 'manual' });
  return answer.status === 200 ? answer.text() : null;
}

/** Pages of one kind are drawn and described by the same code. */
type Place = { path: string; kind: string };

/** Every story of the demo newspaper, and every kind of page besides. */
async function listPages(query: (text: string) => Promise<Place[]>): Promise<Place[]> {
  const stories = await query(
    `SELECT a.language AS kind, CASE a.language WHEN 'en' THEN '' ELSE '/' || a.language END || '/' || coalesce(p.slug, s.slug) || '/' || a.slug AS path
     FROM articles a JOIN sections s ON s.id = a.section_id LEFT JOIN sections p ON p.id = s.parent_id
     WHERE a.published_at <= now() AND a.withdrawn_at IS NULL AND EXISTS (SELECT FROM events e WHERE e.article_number = a.number AND e.actor = 'seed')
     ORDER BY a.published_at DESC`,
  );
  const lists = await query(
    `SELECT 'section' AS kind, '/' || slug AS path FROM sections UNION ALL SELECT 'series', '/series/' || slug FROM series
     UNION ALL SELECT 'author', '/author/' || slug FROM authors
     UNION ALL (SELECT 'topic', '/topic/' || slug FROM tags t WHERE EXISTS (SELECT FROM article_tags WHERE tag_id = t.id) ORDER BY id LIMIT 3)
     UNION ALL (SELECT 'author', '/author/' || u.slug || '?page=2' FROM authors u JOIN bylines b ON b.author_id = u.id
       JOIN articles a ON a.number = b.article_number AND a.language = 'en' GROUP BY u.slug HAVING count(*) > 12 LIMIT 1)`,
  );
  const others = ['/', '/ranking', '/ranking?window=7d&section=society', '/about', '/privacy', '/corrections'];
  return [...stories, ...lists, ...others.map((path) => ({ path, kind: 'other' }))];
}

test('every page tells search engines and other sites what it shows readers', async ({ query, baseURL: given }) => {
  const baseURL = given ?? '';
  const places = await listPages((text) => query<Place>(text));
  expect(places.length).toBeGreaterThan(100);
  const [{ time_zone: timeZone } = { time_zone: '' }] = await query<{ time_zone: string }>('SELECT time_zone FROM settings');
  const [sitemaps, feed] = await Promise.all([readSitemaps(baseURL), readFeed(`${baseURL}/feed.xml`)]);
  const closed = [...sitemaps].find((address) => /\/ranking\/\d/.test(address));
  const isStory = ({ kind }: Place) => kind === 'en' || kind === 'ja';
  const hasSitemap = places.some((place) => isStory(place) && sitemaps.has(baseURL + place.path));
  const newest = new Set(places.filter(({ kind }) => kind === 'en').slice(0, inFeeds));

  const asked = new Map<string, Promise<Answer>>();
  const answerOf = (address: string, ask: (address: string) => Promise<Answer>) => {
    const answer = asked.get(address) ?? ask(address);
    asked.set(address, answer);
    return answer;
  };
  const problems: string[] = [];
  const checked = new Set<string>();
  const drawn = new Map<string, number>();
  async function check(place: Place): Promise<string[]> {
    const address = new URL(place.path, baseURL).href;
    if (checked.has(address)) return [];
    checked.add(address);
    const answer = await fetch(address, { redirect: 'manual' });
    const page = readPage(await answer.text(), address);
    const before = drawn.get(place.kind) ?? 0;
    drawn.set(place.kind, before + 1);
    const answers = new Map<string, Answer>();
    for (const named of pagesNamedBy(page)) answers.set(named, await answerOf(named, visit));
    if (before < measured) for (const named of picturesNamedBy(page)) answers.set(named, await answerOf(named, measure));
    const facts = {
      timeZone,
      status: answer.status,
      robots: answer.headers.get('x-robots-tag'),
      answers,
      isInSitemap: isStory(place) && hasSitemap ? sitemaps.has(address) : null,
      isInFeed: feed && newest.has(place) ? feed.includes(address) : null,
    };
    problems.push(...checkPage(page, facts).map((problem) => `${place.path} ${problem}`));
    return [...alternatesOf(page).values()];
  }

  await each([...places, ...(closed ? [{ path: closed, kind: 'other' }] : [])], async (place) => {
    // And in every other language that it is there in.
    for (const path of await check(place)) await check({ ...place, path });
  });
  expect(problems).toEqual([]);
  expect(checked.size).toBeGreaterThan(places.length);
});

async function visit(address: string): Promise<Answer> {
  const answer = await fetch(address, { redirect: 'manual' });
  return { status: answer.status, alternates: alternatesOf(readPage(await answer.text(), address)) };
}

async function measure(address: string): Promise<Answer> {
  const answer = await fetch(address, { redirect: 'manual' });
  if (answer.status !== 200) return { status: answer.status };
  const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  return { status: answer.status, size: { width, height } };
}
