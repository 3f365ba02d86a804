import { expect, test } from 'vitest';

test('while the database is away it says so, and when to come back', async () => {
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/nothing';
  const { GET } = await import('./route.ts');
  const answer = await GET(new Request('http://localhost/api/ranking'));
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
  expect(await answer.json()).toEqual({ error: 'The ranking cannot be read just now.' });
});
