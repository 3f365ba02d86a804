import type { APIRequestContext } from 'playwright/test';
import { aStory, paragraph, workingCopy } from './a-story.ts';
import { expect, test } from './fixtures.ts';

const tab = 'hostile-tab-01';
const keep = (request: APIRequestContext, number: number | string, data: unknown, headers: Record<string, string> = {}) =>
  request.put(`/admin/articles/${number}/draft`, { data, headers: { 'content-type': 'application/json', ...headers } });

test('what is no story is refused with the field that is wrong, and the words that were there stay', async ({ page, query, signInAs }) => {
  const ann = await signInAs('editor');
  const number = await aStory(query, ann, { headline: 'Stands', body: [paragraph('p1', 'The ferry left at six.')] });
  const good = await workingCopy(query, number);
  const block = (given: object) => ({ ...good, body: [{ id: 'x', ...given }] });
  const bad: [string, unknown, number, string | undefined][] = [
    ['a headline of 10 MB', { ...good, headline: 'x'.repeat(10_000_000) }, 413, undefined],
    ['a headline of 501 signs', { ...good, headline: 'x'.repeat(501) }, 400, 'content.headline'],
    ['a role among the fields', { ...good, role: 'admin' }, 400, 'content'],
    ['a time of publication among the fields', { ...good, publishedAt: '2020-01-01T00:00:00Z' }, 400, 'content'],
    ['a block nobody knows', block({ kind: 'script', text: 'alert(1)' }), 400, 'content.body.0.kind'],
    ['a block with more than it has', block({ kind: 'paragraph', text: [{ text: 'x' }], onclick: 'alert(1)' }), 400, 'content.body.0'],
    ['markup for text', block({ kind: 'paragraph', text: '<img onerror=alert(1)>' }), 400, 'content.body.0.text'],
    [
      'a link to a script',
      block({ kind: 'paragraph', text: [{ text: 'x', link: 'javascript:alert(1)' }] }),
      400,
      'content.body.0.text.0.link',
    ],
    ['a picture by its address', block({ kind: 'image', media: 'https://example.org/a.png', caption: null }), 400, 'content.body.0.media'],
    ['5,001 blocks', { ...good, body: Array.from({ length: 5_001 }, (_, at) => paragraph(`b${at}`, 'x')) }, 400, 'content.body'],
    ['no story', null, 400, 'content'],
  ];
  for (const [what, content, status, field] of bad) {
    const answer = await keep(page.request, number, { base: 1, tab, content });
    expect([what, answer.status(), (await answer.json()).field], what).toEqual([what, status, field]);
  }
  for (const [what, data] of [
    ['no JSON', '{"base":1,'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ] as const)
    expect((await keep(page.request, number, data)).status(), what).toBe(400);
  for (const absent of ['999999', '99999999999', '1.5', 'x'])
    expect((await keep(page.request, absent, { base: 1, tab, content: good })).status(), absent).toBe(404);
  expect(await workingCopy(query, number)).toEqual(good);
});

test('what no text may hold is left out of it, and nothing else', async ({ page, query, signInAs }) => {
  const number = await aStory(query, await signInAs('editor'), {});
  const content = {
    ...(await workingCopy(query, number)),
    headline: 'Fer\u0000ry \ud83d \u202eleaves\u202c 🚢',
    body: [paragraph('p1', 'One\u0007 <script>alert(1)</script>\u2066 two')],
  };
  expect((await keep(page.request, number, { base: 1, tab, content })).status()).toBe(200);
  expect(await workingCopy(query, number)).toMatchObject({
    headline: 'Ferry \ufffd leaves 🚢',
    body: [paragraph('p1', 'One <script>alert(1)</script> two')],
  });
});

test('who may not write cannot keep words: nobody, another site, another’s story, and from the moment the role is gone', async ({
  page,
  playwright,
  baseURL,
  query,
  signInAs,
}) => {
  const reporter = await signInAs('reporter');
  const own = await aStory(query, reporter, { headline: 'Mine' });
  const others = await aStory(query, { id: null, name: 'Somebody' }, { headline: 'Theirs' });
  const content = await workingCopy(query, own);
  const data = { base: 1, tab, content: { ...content, headline: 'Changed' } };
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await keep(stranger, own, data)).status()).toBe(401);
  await stranger.dispose();
  expect((await keep(page.request, own, data, { 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
  expect((await keep(page.request, others, data)).status()).toBe(403);
  expect((await workingCopy(query, own)).headline).toBe('Mine');
  expect((await keep(page.request, own, data)).status()).toBe(200);

  const again = { base: 2, tab, content: { ...content, headline: 'Replayed' } };
  await query('UPDATE articles SET owner_id = NULL WHERE number = $1', [own]);
  expect((await keep(page.request, own, again)).status()).toBe(403);
  await query('UPDATE users SET suspended_at = now() WHERE id = $1', [reporter.id]);
  expect((await keep(page.request, own, again)).status()).toBe(401);
  expect((await workingCopy(query, own)).headline).toBe('Changed');
});

test('20,000 words and 200 pictures are a story: kept, opened, published and read', async ({
  page,
  query,
  signInAs,
  newsroom,
  request,
}) => {
  test.slow();
  const number = await aStory(query, await signInAs('chief'), {});
  const [media] = await query<{ id: number }>("SELECT min(id) AS id FROM media WHERE kind = 'image'");
  const words = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');
  const body = Array.from({ length: 200 }, (_, at) => [
    paragraph(`p${at}`, `${words} ${at === 199 ? 'the very end' : ''}`),
    { id: `i${at}`, kind: 'image' as const, media: media?.id ?? 0, caption: null },
  ]).flat();
  const slug = `long-${number}`;
  const content = {
    ...(await workingCopy(query, number)),
    ...{
      slug,
      headline: 'Long',
      standfirst: 'A long story, for whoever has the time.',
      lead: { media: media?.id ?? 0, alt: '', caption: '' },
    },
    body,
  };
  expect((await keep(page.request, number, { base: 1, tab, content })).status()).toBe(200);
  await page.goto(`/admin/articles/${number}`);
  const text = page.getByRole('textbox', { name: 'Body' });
  await expect(text).toContainText('the very end');
  await expect(text.locator('img')).toHaveCount(200);
  await newsroom('publish', String(number));
  const read = await (await request.get(`/culture/${slug}`)).text();
  expect([read.includes('the very end'), read.match(/<figure/g)?.length]).toEqual([true, 201]);
});
