import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from './embedded-postgres.ts';

const directory = join(mkdtempSync(join(tmpdir(), 'kawaraban-embedded-')), 'postgres');
afterAll(() => rmSync(directory, { recursive: true, force: true }));

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
