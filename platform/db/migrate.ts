import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** The lock that Prisma's own migrations take (prisma-engines, schema-connector). */
const lock = 72_707_369;
const oldestServer = 140_000;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** As Prisma makes it, so that `prisma migrate` goes on where its engine is at hand. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to this checkout's schema: each migration once, in order, in a transaction of its own. Several
 * processes wait for each other. Throws an Error of one sentence where the database and the checkout do not belong
 * together. Returns the names of those applied now.
 */
export async function migrate(url: string, { directory = 'prisma/migrations' } = {}): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    await client.query(table);
    const { rows: applied } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    for (const { migration_name: name, checksum, finished_at } of applied) {
      const known = migrations.find((migration) => migration.name === name);
      if (!known) throw new Error(`The database is newer than this checkout (it has migration ${name}): update the checkout.`);
      if (!finished_at)
        throw new Error(`Migration ${name} was broken off: restore the database from its backup, or mark it with prisma migrate resolve.`);
      if (known.checksum !== checksum) throw new Error(`Migration ${name} was changed after it was applied: restore the file as it was.`);
    }
    const due = migrations.filter((migration) => !applied.some((row) => row.migration_name === migration.name));
    for (const migration of due) await applyOne(client, migration);
    return due.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version",
  );
  if (rows[0].number < oldestServer) throw new Error(`The database runs PostgreSQL ${rows[0].version}: version 14 or newer is needed.`);
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${name} failed and nothing of it was kept: ${(error as Error).message}.`);
  }
}
