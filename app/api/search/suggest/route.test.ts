import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { GET } from './route.ts';

const ask = (query: string, from = '192.0.2.1') =>
  GET(new Request(`http://localhost/api/search/suggest?${query}`, { headers: { 'x-client-address': from } }));

test('headlines for what is typed so far, in the edition asked for, kept by nobody', async () => {
  await anArticle({ headline: 'Pelicans over the quay' });
  const answer = await ask('language=en&q=peli');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await answer.json()).toEqual([{ headline: 'Pelicans over the quay', path: expect.stringMatching(/^\/society\/story-\d+$/) }]);
  expect(await (await ask('language=ja&q=peli')).json()).toEqual([]);
});

test.each(['', 'language=en', 'q=peli', 'language=xx&q=peli', `language=en&q=${'x'.repeat(401)}`])('%.40s is no question', async (query) =>
  expect((await ask(query)).status).toBe(400),
);

test.each(['%00', '%ED%A0%80', "'", '%27%20%7C%20!a:*', '%F0%9F%8E%8F', '%5C'])('%s has no answer and does no harm', async (q) =>
  expect(await (await ask(`language=en&q=${q}`)).json()).toEqual([]),
);

test('who asks faster than anybody types is asked to wait; others are not', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => ask('language=en&q=x', '192.0.2.9')));
  const refused = answers.find((answer) => answer.status === 429);
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect((await ask('language=en&q=x', '192.0.2.10')).status).toBe(200);
});
