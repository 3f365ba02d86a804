import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort, startServer, stopServer } from '../scripts/test-portal.ts';
import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';

/** A way to the real database that can be cut and mended. */
function wayTo(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let server: Server;
  return {
    open: (at: number) =>
      new Promise<void>((done) => {
        server = createServer((near) => {
          const far = connect(Number(port), hostname);
          for (const socket of [near, far]) {
            sockets.add(socket);
            socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
          }
          near.pipe(far).pipe(near);
        }).listen(at, '127.0.0.1', done);
      }),
    cut: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

test('a minute without the database: known pages go on, others ask to come back, nothing needs a restart', async ({ request }) => {
  test.setTimeout(180_000);
  const url = new URL(process.env.DATABASE_URL ?? '');
  const way = wayTo(url.href);
  const [through, port] = [await freePort(), await freePort()];
  await way.open(through);
  url.port = String(through);
  // On one address only, as behind a proxy.
  const listening = { HOST: '127.0.0.1', PORT: String(port), TRUSTED_PROXIES: '1' };
  const server = await startServer({ ...listening, DATABASE_URL: url.href, LOG_LEVEL: 'warn', NO_COLOR: '' }, 'pipe');
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const base = `http://127.0.0.1:${port}`;
  const view = (article: number) =>
    request.post(`${base}/api/views`, {
      headers: {
        'content-type': 'text/plain',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        'x-forwarded-for': `203.0.113.${article}`,
      },
      data: JSON.stringify({ article }),
    });
  try {
    expect((await request.get(base + story)).status()).toBe(200);
    expect((await view(1)).status()).toBe(204);
    await way.cut();

    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      const known = await request.get(base + story);
      expect([known.status(), (await known.text()).includes('The first boat left at 6:40')]).toEqual([200, true]);
      const unknown = await request.get(`${base}/culture`);
      expect([unknown.status(), unknown.headers()['retry-after']]).toEqual([503, '5']);
      expect(await unknown.text()).toContain('Back in a moment');
      const refused = await view(2);
      expect([refused.status(), Number(refused.headers()['retry-after'])]).toEqual([503, 3]);
      expect((await request.get(`${base}/api/health`)).status()).toBe(503);
      await new Promise((done) => setTimeout(done, 5_000));
    }

    await way.open(through);
    await expect.poll(async () => (await request.get(`${base}/culture`)).status(), { timeout: 20_000 }).toBe(200);
    await expect.poll(async () => (await view(2)).status(), { timeout: 20_000 }).toBe(204);
    await expect.poll(async () => (await request.get(`${base}/api/health`)).status(), { timeout: 60_000 }).toBe(200);
  } finally {
    await stopServer(server);
    await way.cut();
  }
  // Whoever reads the log by machine can read every line, and is not told of the same job twice a second.
  const lines = said.trim().split('\n');
  for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow();
  const failed = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'job failed');
  expect(failed.length).toBeGreaterThan(0);
  for (const [job, told] of Map.groupBy(failed, (line) => line.job)) expect(told.length, job).toBeLessThanOrEqual(2);
});
