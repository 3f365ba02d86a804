import { rm } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the throw-away server; its database `template` holds the migrated, empty newspaper. */
    postgres: string;
  }
}

/*
 * Before a test file runs it gets a database of its own, cloned from the migrated template, and a data directory: files cannot
 * disturb each other, and whatever imports platform/db/client.ts afterwards is connected to it.
 */
const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
const server = inject('postgres');
await admin(`CREATE DATABASE ${name} TEMPLATE template STRATEGY FILE_COPY`);
process.env.DATA_DIR = `.data/test/${name}`;
process.env.DATABASE_URL = server.replace(/\/[^/]*$/, `/${name}`);

afterAll(async () => {
  const { pool } = await import('./client.ts');
  await pool.end();
  await admin(`DROP DATABASE ${name} WITH (FORCE)`);
  await rm(`.data/test/${name}`, { recursive: true, force: true });
});

async function admin(statement: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
