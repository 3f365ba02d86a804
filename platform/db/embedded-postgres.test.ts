import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from './embedded-postgres.ts';

const place = mkdtempSync(join(tmpdir(), 'kawaraban-embedded-'));
const directory = join(place, 'postgres');
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function ask(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows[0];
}

test('a database is made, taken over, and comes back after a crash with what was committed', async () => {
  const first = await startPostgres({ directory });
  expect(first.wasRunning).toBe(false);
  expect((await ask(first.url, 'SHOW server_version')).server_version).toMatch(/^18\./);
  expect((await ask(first.url, "SELECT 'ä' < 'b' AS sorts, current_setting('server_encoding') AS encoding")).encoding).toBe('UTF8');
  expect(statSync(join(directory, 'password')).mode & 0o077).toBe(0);
  await ask(first.url, 'CREATE TABLE kept (id int)');

  const again = await startPostgres({ directory });
  expect([again.wasRunning, again.url]).toEqual([true, first.url]);

  process.kill(first.pid, 'SIGKILL');
  const recovered = await startPostgres({ directory, port: first.port });
  expect(recovered.wasRunning).toBe(false);
  expect((await ask(recovered.url, "SELECT to_regclass('kept')::text AS kept")).kept).toBe('kept');

  await recovered.stop();
  expect(existsSync(join(directory, 'data/postmaster.pid'))).toBe(false);
  await recovered.stop();
});

test('a server that lives but is silent is neither disturbed nor robbed of its pid file', async () => {
  const pidFile = join(directory, 'data/postmaster.pid');
  const server = await startPostgres({ directory });
  process.kill(server.pid, 'SIGSTOP');
  try {
    await expect(startPostgres({ directory })).rejects.toThrow(`Process ${server.pid} holds the database`);
    expect(readFileSync(pidFile, 'utf8')).toMatch(`${server.pid}\n`);
  } finally {
    process.kill(server.pid, 'SIGCONT');
  }
  await server.stop();
  // The number of another process by now, after a reboot.
  writeFileSync(pidFile, `${process.pid}\n${directory}\n0\n1\n`);
  const again = await startPostgres({ directory });
  expect(again.wasRunning).toBe(false);
  await again.stop();
}, 60_000);

test.runIf(process.getuid?.() === 0)('what fails is said with the name of the program and what to do', async () => {
  const closed = join(place, 'closed');
  mkdirSync(closed, { recursive: true });
  chmodSync(closed, 0o000);
  await expect(startPostgres({ directory: closed })).rejects.toThrow(/^initdb failed: there is no right to write: .*DATA_DIR/);
});
