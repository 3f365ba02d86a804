import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort, startServer, stopServer } from '../scripts/test-portal.ts';
import { expect, test } from './fixtures.ts';

const run = promisify(execFile);
const views = 10_000;
const senders = 4;

test('10,000 views from four processes, the server killed midway: the counts are those of a brute-force oracle', async ({ query }) => {
  test.setTimeout(180_000);
  // Japanese stories: the ranking of the others is being tested at the same time.
  const articles = await query<{ number: number }>("SELECT number FROM articles WHERE language = 'ja' ORDER BY published_at LIMIT 7");
  const numbers = articles.map((row) => row.number);
  const count = async () => {
    const rows = await query<{ article: number; readers: number }>(
      'SELECT article, sum(readers)::int AS readers FROM view_minute WHERE article = ANY($1) GROUP BY article',
      [numbers],
    );
    return new Map(rows.map((row) => [row.article, row.readers]));
  };
  const before = await count();

  const port = await freePort();
  const environment = { PORT: String(port), DATABASE_URL: String(process.env.DATABASE_URL), TRUSTED_PROXIES: '1', LOG_LEVEL: 'error' };
  let server = await startServer(environment);
  const sending = Array.from({ length: senders }, (_, share) =>
    run(process.execPath, [
      `${import.meta.dirname}/send-views.mjs`,
      `http://localhost:${port}`,
      String((share * views) / senders),
      String(((share + 1) * views) / senders),
      numbers.join(','),
    ]),
  );
  const sent = Promise.all(sending);
  await new Promise((done) => setTimeout(done, 700));
  const killed = new Promise((done) => server.once('exit', done));
  server.kill('SIGKILL');
  await killed;
  server = await startServer(environment);
  const refused = (await sent).reduce((sum, { stdout }) => sum + Number(stdout), 0);
  await stopServer(server);

  // Some were lost with the server, else it was not midway.
  expect(refused).toBeGreaterThan(0);
  // The same views as send-views.mjs makes of these numbers.
  const oracle = new Map<number, Set<string>>(numbers.map((number) => [number, new Set()]));
  for (let index = 0; index < views; index++) {
    const original = index % 5 < 2 ? Math.floor(index / 2) : index;
    if (index % 10 !== 9) oracle.get(numbers[original % numbers.length] ?? 0)?.add(`reader-${original}`);
  }
  const after = await count();
  const counted = numbers.map((number) => (after.get(number) ?? 0) - (before.get(number) ?? 0));
  expect(counted).toEqual(numbers.map((number) => oracle.get(number)?.size));
});
