import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { migrate } from './migrate.ts';

const root = mkdtempSync(join(tmpdir(), 'kawaraban-migrate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let url: string;
let directory: string;
let made = 0;

async function query(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

function add(name: string, sql: string) {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, 'migration.sql'), sql);
}

beforeEach(async () => {
  const name = `migrate_${process.pid}_${++made}`;
  await query(inject('postgres'), `CREATE DATABASE ${name}`);
  url = inject('postgres').replace(/\/[^/]*$/, `/${name}`);
  directory = join(root, name);
  add('1_first', 'CREATE TABLE first (id int)');
  add('2_second', 'ALTER TABLE first ADD COLUMN name text');
});

test('each migration is applied once, in order, and recorded as Prisma does', async () => {
  expect(await migrate(url, { directory })).toEqual(['1_first', '2_second']);
  expect(await migrate(url, { directory })).toEqual([]);
  const rows = await query(
    url,
    'SELECT migration_name, length(checksum) AS length, finished_at IS NOT NULL AS done, applied_steps_count AS steps FROM _prisma_migrations ORDER BY 1',
  );
  expect(rows).toEqual(['1_first', '2_second'].map((migration_name) => ({ migration_name, length: 64, done: true, steps: 1 })));
});

test('several processes at once apply each once', async () => {
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, { directory })));
  expect(applied.flat().sort()).toEqual(['1_first', '2_second']);
});

test('one that fails leaves nothing of itself, and the next try goes on from there', async () => {
  add('3_third', 'CREATE TABLE third (id int); SELECT nonsense');
  await expect(migrate(url, { directory })).rejects.toThrow(/Migration 3_third failed and nothing of it was kept/);
  expect(await query(url, "SELECT to_regclass('third') AS third")).toEqual([{ third: null }]);
  add('3_third', 'CREATE TABLE third (id int)');
  expect(await migrate(url, { directory })).toEqual(['3_third']);
});

test.each([
  ['a changed migration', () => add('1_first', 'CREATE TABLE other (id int)'), /1_first was changed after it was applied/],
  ['a newer database', () => rmSync(join(directory, '2_second'), { recursive: true }), /newer than this checkout .*2_second/],
])('%s is refused', async (_, change, sentence) => {
  await migrate(url, { directory });
  change();
  await expect(migrate(url, { directory })).rejects.toThrow(sentence);
});

test('one that was broken off is refused', async () => {
  await migrate(url, { directory });
  await query(url, "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'");
  await expect(migrate(url, { directory })).rejects.toThrow(/2_second was broken off/);
});

test('the newspaper’s own migrations apply', async () => {
  cpSync('prisma/migrations', join(directory, 'own'), { recursive: true });
  rmSync(join(directory, '1_first'), { recursive: true });
  rmSync(join(directory, '2_second'), { recursive: true });
  expect((await migrate(url, { directory: join(directory, 'own') })).length).toBeGreaterThan(0);
});
