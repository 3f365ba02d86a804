import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

/** Once for all test files: a throw-away PostgreSQL with a migrated database to clone. */
export default async function setup(project: TestProject) {
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-test-'));
  const server = await startPostgres({ directory: join(directory, 'postgres'), durable: false });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE template');
  await client.end();
  await migrate(server.url.replace(/\/[^/]*$/, '/template'));
  project.provide('postgres', server.url);
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
