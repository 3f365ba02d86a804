import { expect, test } from './fixtures.ts';

test('what the newsroom changes is in the very next request, in every process', async ({ request, query, newsroom }) => {
  const path = '/culture/cook-of-the-interval';
  const servers = [process.env.BASE_URL, process.env.SCRIPTED_URL].map((base) => `${base}`);
  const [story] = await query<{ number: number }>("SELECT number FROM articles WHERE slug = 'cook-of-the-interval' AND language = 'en'");
  const number = String(story?.number);
  const everywhere = async (address: string) =>
    Promise.all(
      servers.map(async (base) => {
        const answer = await request.get(base + address, { maxRedirects: 0 });
        return { status: answer.status(), text: await answer.text(), location: answer.headers().location };
      }),
    );

  await everywhere(path);
  await newsroom('edit', number, '--headline', 'A Headline From the Desk', '--substantive');
  for (const { text } of await everywhere(path)) {
    expect(text).toContain('A Headline From the Desk</h1>');
    expect(text).toMatch(/Updated \d{1,2}:\d{2} JST, /);
  }

  await newsroom('edit', number, '--slug', 'soup-of-the-interval');
  for (const { status, location } of await everywhere(path)) expect([status, location]).toEqual([308, '/culture/soup-of-the-interval']);
  await newsroom('edit', number, '--section', 'features');
  for (const address of [path, '/culture/soup-of-the-interval']) {
    for (const { status, location } of await everywhere(address))
      expect([status, location]).toEqual([308, '/features/soup-of-the-interval']);
  }

  await newsroom('withdraw', number, '--reason', 'The soup was another one.');
  for (const time of [1, 2]) {
    for (const { status, text } of await everywhere('/features/soup-of-the-interval')) {
      expect([time, status]).toEqual([time, 410]);
      expect(text).toContain('The soup was another one.');
    }
  }
  for (const address of ['/', '/features', '/ranking?window=30d', '/topic/food', '/author/lucie-varga-inoue']) {
    for (const { text } of await everywhere(address)) expect(text).not.toContain('soup-of-the-interval');
  }
  for (const { text } of await everywhere('/api/ranking?window=30d&limit=50')) expect(text).not.toContain('soup-of-the-interval');

  await newsroom('restore', number);
  for (const { status, text } of await everywhere('/features/soup-of-the-interval')) {
    expect(status).toBe(200);
    expect(text).toContain('A Headline From the Desk');
  }
});

test('ten changes in a row: each is in the very next request, in every process', async ({ request, query, newsroom }) => {
  const slug = 'bookshop-that-opens-when-it-rains';
  const [story] = await query<{ number: number }>("SELECT number FROM articles WHERE slug = $1 AND language = 'en'", [slug]);
  for (let turn = 1; turn <= 10; turn++) {
    await newsroom('edit', String(story?.number), '--headline', `Turn ${turn} of Ten`);
    for (const base of [process.env.BASE_URL, process.env.SCRIPTED_URL])
      expect(await (await request.get(`${base}/culture/${slug}`)).text()).toContain(`Turn ${turn} of Ten</h1>`);
  }
});

test('a story whose time comes is there without anybody’s doing, and not a second before', async ({ request, query }) => {
  const [story] = await query<{ number: number }>("SELECT number FROM articles WHERE slug = 'garden-of-failed-bonsai' AND language = 'en'");
  const at = new Date(Date.now() + 3_000);
  await query('UPDATE articles SET published_at = $2 WHERE number = $1', [story?.number, at]);
  expect((await request.get('/culture/garden-of-failed-bonsai')).status()).toBe(404);
  expect(await (await request.get('/culture')).text()).not.toContain('garden-of-failed-bonsai');
  await expect
    .poll(async () => (await request.get('/culture/garden-of-failed-bonsai')).status(), { timeout: 5_000, intervals: [100] })
    .toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  await expect.poll(async () => (await request.get('/culture')).text(), { timeout: 2_000 }).toContain('garden-of-failed-bonsai');
});

test('a block that this version does not know is left out; the rest of the story is there', async ({ request, query }) => {
  await query(
    `UPDATE articles SET body = body || '[{"id":"x1","kind":"hologram","depth":3},{"id":"x2","kind":"paragraph","text":[{"text":"javascript","link":"javascript:alert(1)"}]},{"id":"x3","kind":"image","media":999999,"caption":null},{"id":"x4","kind":"paragraph","text":[{"text":"The last paragraph stands."}]}]'::jsonb WHERE slug = 'umbrella-maker-repairs-only' AND language = 'en'`,
  );
  const answer = await request.get('/business/umbrella-maker-repairs-only');
  const text = await answer.text();
  expect(answer.status()).toBe(200);
  expect(text).toContain('The last paragraph stands.');
  expect(text).not.toContain('javascript:');
});
