import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Person, test } from './fixtures.ts';

/** A token as the portal itself would sign it. */
function sign(payload: { number: number; revision: number }, until: number): string {
  const body = Buffer.from(JSON.stringify({ until, payload: { ...payload, until } })).toString('base64url');
  const secret = readFileSync(join(process.env.DATA_DIR ?? '', 'secret'), 'utf8');
  return `${body}.${createHmac('sha256', secret).update(`preview\0${body}`).digest('base64url')}`;
}

const content = {
  language: 'en',
  headline: 'Not for Readers Yet',
  frontHeadline: 'Not Yet',
  standfirst: 'It waits for its second.',
  kicker: '',
  section: 0,
  series: null,
  authors: [] as number[],
  tags: [],
  lead: { media: null as number | null, alt: '', caption: '' },
  counterpart: null,
  body: [{ id: 'b1', kind: 'paragraph', text: [{ text: 'Nobody may know this.' }] }],
};

type Query = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** A story that nobody has published, with a picture: revision 2. */
async function aDraft(query: Query, person: Person) {
  const slug = `not-for-readers-${person.id}`;
  const [section] = await query<{ id: number }>("SELECT id FROM sections WHERE slug = 'society'");
  const [author] = await query<{ id: number }>('SELECT id FROM authors LIMIT 1');
  const [picture] = await query<{ id: number }>("SELECT id FROM media WHERE kind = 'image' LIMIT 1");
  const [story] = await query<{ number: number }>(
    `INSERT INTO articles (language, slug, headline, standfirst, body, section_id, owner_id, revision)
     VALUES ('en', $1, $2, $3, '[]', $4, $5, 2) RETURNING number`,
    [slug, content.headline, content.standfirst, section?.id, person.id],
  );
  const number = story?.number ?? 0;
  const written = { ...content, slug, section: section?.id, authors: [author?.id], lead: { ...content.lead, media: picture?.id } };
  await query(
    'INSERT INTO revisions (article_number, number, content, saved_by, saved_by_name, began_at, saved_at) VALUES ($1, 2, $2, $3, $4, now(), now())',
    [number, JSON.stringify(written), person.id, person.name],
  );
  return { number, slug, picture: picture?.id };
}

test('a link shows an unpublished revision to whoever has it, as readers would see it, and to nobody else', async ({
  page,
  browser,
  query,
  signInAs,
  baseURL,
}) => {
  const { number, picture } = await aDraft(query, await signInAs('chief'));
  await page.goto(`/admin/articles/${number}`);
  await expect(page.getByRole('status').filter({ hasText: 'Everything is saved' })).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const popup = await opening;
  await popup.waitForURL(/\/preview\//);
  const link = popup.url();
  expect(link).toMatch(/\/preview\/[\w-]+\.[\w-]+$/);

  const stranger = await browser.newContext({ baseURL });
  const reader = await stranger.newPage();
  const views: string[] = [];
  reader.on('request', (asked) => asked.url().includes('/api/views') && views.push(asked.url()));
  const answer = await reader.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': expect.stringContaining('noindex'),
    'referrer-policy': 'no-referrer',
  });
  expect(answer?.headers()).not.toHaveProperty('speculation-rules');
  await expect(reader.getByText('Preview of revision 2, not published.')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1, name: content.headline })).toBeVisible();
  await expect(reader.getByText('Nobody may know this.')).toBeVisible();
  const html = (await answer?.text()) ?? '';
  expect(html).toMatch(/<meta name="robots" content="noindex/);
  for (const word of ['record-view', 'ld+json', 'rel="canonical"', '/_next/static/chunks/main']) expect(html).not.toContain(word);
  const cookie = (await stranger.cookies(`${baseURL}/media/x`)).find(({ name }) => name === 'preview-media');
  expect(cookie).toMatchObject({ path: '/media', httpOnly: true, sameSite: 'Lax' });
  const { payload, until } = JSON.parse(Buffer.from(cookie?.value.split('.')[0] ?? '', 'base64url').toString());
  expect(payload).toEqual({ ids: [picture] });
  expect(Math.abs(until / 1_000 - (cookie?.expires ?? 0))).toBeLessThan(2);
  await reader.waitForTimeout(1_500);
  expect(views).toEqual([]);
  await stranger.close();
});

test('the page, its cards on the front and on other sites stand behind one link', async ({ page, context, query, signInAs }) => {
  // Three pages looked through by axe.
  test.slow();
  const { number } = await aDraft(query, await signInAs('chief'));
  await context.clearCookies();
  const isPlain = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto(`/preview/${sign({ number, revision: 2 }, Date.now() + 60_000)}`);
  await isPlain();
  await page.getByRole('link', { name: 'On the front' }).click();
  await expect(page.getByRole('link', { name: 'Not Yet' })).toHaveCount(2);
  await isPlain();
  await page.getByRole('link', { name: 'On other sites' }).click();
  const shown = page.getByRole('main').getByRole('img').first();
  await expect(shown).toHaveAttribute('src', /\?view=card$/);
  // What other sites would get of it, drawn for whoever has the link, and kept by nobody.
  const card = await page.request.get((await shown.getAttribute('src')) ?? '');
  expect([card.headers()['content-type'], card.headers()['cache-control']]).toEqual(['image/jpeg', 'private, no-store']);
  expect((await page.request.get(`/social/${number}-0123456789abcdef.jpg`)).status()).toBe(404);
  await isPlain();
});

test('a link is of one revision, for a time, and cannot be made by hand', async ({ request, query, signInAs }) => {
  const { number, slug } = await aDraft(query, await signInAs('chief'));
  const link = `/preview/${sign({ number, revision: 2 }, Date.now() + 60_000)}`;
  expect(await (await request.get(link)).text()).toContain(content.headline);
  // The story itself is as absent as before, and what is saved later is not in the link.
  expect((await request.get(`/society/${slug}`)).status()).toBe(404);
  await query("UPDATE revisions SET number = 3, content = jsonb_set(content, '{headline}', '\"Later Words\"') WHERE article_number = $1", [
    number,
  ]);
  await query('UPDATE articles SET revision = 3 WHERE number = $1', [number]);
  expect((await request.get(link)).status()).toBe(404);
  const next = sign({ number, revision: 3 }, Date.now() + 60_000);
  expect(await (await request.get(`/preview/${next}`)).text()).toContain('Later Words');

  // A token's form is no reason to be kept: nothing of it comes from the page cache.
  const forged = [
    sign({ number, revision: 3 }, Date.now() - 1),
    `${next.slice(0, -2)}AA`,
    `${Buffer.from('{"until":9e15,"payload":{}}').toString('base64url')}.${next.split('.')[1]}`,
    'nonsense',
  ];
  for (const token of forged) {
    const over = await request.get(`/preview/${token}`);
    expect([over.status(), over.headers()['cache-control'], over.headers()['set-cookie']]).toEqual([404, 'private, no-store', undefined]);
    expect(await over.text()).toContain('This preview is over');
  }
  expect((await request.fetch(`/preview/${next}`, { method: 'HEAD' })).status()).toBe(200);
  expect((await request.post(`/preview/${next}`)).status()).toBe(405);
  // Prerendered by no page of ours.
  const rules = await (await request.get('/speculation-rules.json')).text();
  expect(rules).toContain('/preview/*');
});

test('the entries of a live blog stand in its preview, and nowhere before it is out', async ({ request, query, signInAs }) => {
  const { number, slug } = await aDraft(query, await signInAs('chief'));
  const link = `/preview/${sign({ number, revision: 2 }, Date.now() + 60_000)}`;
  await query('INSERT INTO live_blogs (article_number, started_at) VALUES ($1, now())', [number]);
  await query(
    `INSERT INTO live_entries (article_number, number, key, at, headline, blocks, written_by_name)
     SELECT $1, n, 'key-' || n, now(), 'Whisper ' || n, '[]', 'A' FROM generate_series(1, 45) AS n`,
    [number],
  );
  const shown = async (address: string) =>
    [...(await (await request.get(address)).text()).matchAll(/<h3>Whisper (\d+)</g)].map(([, n]) => Number(n));
  expect([(await shown(link))[0], (await shown(link)).at(-1)]).toEqual([45, 21]);
  const html = await (await request.get(link)).text();
  expect(html).toContain(`href="${link}?page=1"`);
  expect(html).not.toContain('/elements/live');
  expect([(await shown(`${link}?page=1`))[0], (await shown(`${link}?page=1`)).at(-1)]).toEqual([20, 1]);
  expect((await shown(`${link}?page=99`)).length).toBe(25);
  for (const address of [`/society/${slug}`, `/api/live/${number}`]) expect((await request.get(address)).status()).toBe(404);
  for (const address of ['/search?q=whisper', '/feed.xml', '/society/feed.json', '/'])
    expect(await (await request.get(address)).text()).not.toContain('Whisper ');
});

test('a link is made only by whoever may read the story, and copied for somebody else', async ({ page, context, query, signInAs }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [japanese] = await query<{ number: number }>("SELECT number FROM articles WHERE language = 'ja' ORDER BY number LIMIT 1");
  await signInAs('reporter');
  await page.goto(`/admin/articles/${japanese?.number}`);
  await page.getByRole('button', { name: 'Copy preview link' }).click();
  await expect(page.getByText(/The preview link is copied\. It is good until/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/ja/preview/');
  await page.goto(link);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByText('公開中の版')).toBeVisible();
  // The same link in the other edition leads to the story's own.
  await page.goto(link.replace('/ja/preview/', '/preview/'));
  await expect(page).toHaveURL(link);
});
