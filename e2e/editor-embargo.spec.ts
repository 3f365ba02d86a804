import { expect, test } from './fixtures.ts';

/*
 * A scheduled story at every exit, in both processes: nowhere before its second, everywhere after it. A picture of its own,
 * which no other story shows, is under the same embargo.
 */
test('before its second a scheduled story is nowhere; after it, everywhere', async ({ page, request, query, aStory, signInAs }) => {
  test.setTimeout(300_000);
  const headline = 'The Sluice Opens at Night';
  const story = await aStory({ headline, section: 'waterfront', language: 'en' });
  const path = `/society/${story.slug}`;
  const [picture] = await query<{ id: number; hash: string; section: number; author: string; tag: number; tagSlug: string }>(
    `SELECT m.id, m.hash, (SELECT slug FROM authors ORDER BY id LIMIT 1) AS author, t.id AS tag, t.slug AS "tagSlug"
     FROM media m, tags t WHERE m.kind = 'image' AND m.id = (SELECT lead_media_id FROM articles WHERE slug = 'umbrella-maker-repairs-only' AND language = 'en')
     ORDER BY t.id LIMIT 1`,
  );
  if (!picture) throw new Error('The demo newspaper is not there.');
  await query(
    `UPDATE revisions SET content = content || jsonb_build_object('lead', jsonb_build_object('media', $2::int, 'alt', 'A sluice', 'caption', 'The sluice.'), 'tags', jsonb_build_array($3::int))
     WHERE article_number = $1`,
    [story.number, picture.id, picture.tag],
  );
  // The story that has shown the picture so far goes, and the picture with it.
  await query("UPDATE articles SET withdrawn_at = now(), withdrawn_reason = 'For this test' WHERE slug = 'umbrella-maker-repairs-only'");

  await signInAs('chief');
  await page.goto(`/admin/articles/${story.number}`);
  const more = page.getByText('More', { exact: true });
  await more.click();
  await page.getByRole('button', { name: 'Schedule…' }).click();
  const dialog = page.getByRole('dialog');
  const [clock] = await query<{ wall: string; at: Date }>(
    `SELECT to_char(at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI') AS wall, at
     FROM (SELECT date_trunc('minute', now() + interval '100 seconds') AS at) AS t`,
  );
  if (!clock) throw new Error('No clock.');
  await dialog.getByLabel(/^Time in JST/).fill(clock.wall);
  await expect(dialog.getByText(/^It appears at \d{1,2}:\d{2} JST, /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByText('Scheduled', { exact: true }).first()).toBeVisible();

  const servers = [process.env.BASE_URL, process.env.SCRIPTED_URL].map((base) => `${base}`);
  const exits = [
    '/',
    '/society',
    '/waterfront',
    `/topic/${picture.tagSlug}`,
    `/author/${picture.author}`,
    '/ranking',
    '/ranking?section=society',
  ];
  const machines = [
    ...['/feed.xml', '/atom.xml', '/feed.json', '/society/feed.xml', '/waterfront/atom.xml'],
    ...[`/topic/${picture.tagSlug}/feed.xml`, `/author/${picture.author}/feed.json`, '/sitemap.xml', '/sitemaps/news.xml'],
    `/sitemaps/stories-${clock.at.toISOString().slice(0, 7)}.xml`,
  ];
  const mentions = async () => {
    const found: string[] = [];
    for (const base of servers) {
      for (const exit of [...exits, '/api/ranking?limit=50', '/api/ranking?window=30d&limit=50', '/search', ...machines]) {
        const answer = await request.get(base + exit);
        const text = await answer.text();
        if (text.includes(story.slug) || text.includes(headline)) found.push(exit);
      }
    }
    return found;
  };
  const statuses = async (address: string) => Promise.all(servers.map(async (base) => (await request.get(base + address)).status()));
  const media = `/media/${picture.hash}/full-320.avif`;

  // The scheduled row would be counted, if the door asked for less than a published story.
  await request.post('/api/views', {
    data: JSON.stringify({ article: story.number, automated: false }),
    headers: { 'content-type': 'text/plain' },
  });
  expect(await mentions()).toEqual([]);
  for (const time of [1, 2]) expect([time, ...(await statuses(path))]).toEqual([time, 404, 404]);
  expect(await statuses(media)).toEqual([404, 404]);
  expect((await request.get(`/admin/articles/${story.number}`, { maxRedirects: 0 })).status()).toBe(307);
  expect((await request.get(`/admin/articles/${story.number}/draft`, { maxRedirects: 0 })).status()).toBeGreaterThanOrEqual(400);
  expect((await page.request.get(media)).status()).toBe(200);
  expect(Date.now(), 'all of this was asked before its second').toBeLessThan(clock.at.getTime());

  await expect.poll(() => statuses(path), { timeout: 150_000, intervals: [100] }).toEqual([200, 200]);
  expect(Date.now()).toBeGreaterThanOrEqual(clock.at.getTime());
  await expect
    .poll(mentions, { timeout: 20_000 })
    .toEqual(
      expect.arrayContaining([
        '/',
        '/society',
        '/waterfront',
        `/topic/${picture.tagSlug}`,
        ...machines.filter((path) => path !== '/sitemap.xml'),
      ]),
    );
  expect(await statuses(media)).toEqual([200, 200]);
  await expect
    .poll(async () => (await query("SELECT verb FROM events WHERE article_number = $1 AND verb = 'publish'", [story.number])).length)
    .toBe(1);
  const [counted] = await query<{ readers: number }>('SELECT count(*)::int AS readers FROM view_seen WHERE article = $1', [story.number]);
  expect(counted?.readers).toBe(0);
  await query("UPDATE articles SET withdrawn_at = NULL, withdrawn_reason = NULL WHERE slug = 'umbrella-maker-repairs-only'");
});
