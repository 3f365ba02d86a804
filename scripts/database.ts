import { join } from 'node:path';
import pg from 'pg';
import { type Postgres, startPostgres } from '../platform/db/embedded-postgres.ts';
import { env } from '../platform/env.ts';
import { Sentence } from './progress.ts';

export interface Database {
  url: string;
  /** Null where DATABASE_URL names one that is not ours to stop. */
  embedded: Postgres | null;
  version: string;
}

/** The database that DATABASE_URL names, else the embedded one of DATA_DIR, started. */
export async function openDatabase(foretell?: (url: string) => void): Promise<Database> {
  const directory = join(env.dataDir, 'postgres');
  if (env.databaseUrl) foretell?.(env.databaseUrl);
  const embedded = env.databaseUrl ? null : await startPostgres({ directory, foretell }).catch(asSentence);
  const url = env.databaseUrl ?? embedded?.url ?? '';
  const { rows } = await query(url, "SELECT current_setting('server_version') AS version").catch((error: Error) => {
    throw new Sentence(wrongDatabase(url, error));
  });
  return { url, embedded, version: String(rows[0]?.version).split(' ')[0] ?? '' };
}

const asSentence = (error: Error): never => {
  throw new Sentence(error.message);
};

/** Never with the password in it. */
function wrongDatabase(url: string, error: Error): string {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}`;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT')
    return `No PostgreSQL answers at ${place}: start it, or correct DATABASE_URL (or unset it to use the embedded one).`;
  return `The database “${pathname.slice(1)}” at ${place} could not be opened (${error.message}): correct DATABASE_URL, or unset it to use the embedded one.`;
}

/** Whether the demo newspaper is still to be made: nobody has written anything, or making it was broken off. */
export async function isSeedDue(url: string): Promise<boolean> {
  if (env.seed === 'none') return false;
  const { rows } = await query(
    url,
    `SELECT NOT EXISTS (SELECT FROM articles)
       OR (EXISTS (SELECT FROM events WHERE actor = 'seed') AND NOT EXISTS (SELECT FROM events WHERE actor = 'seed' AND verb = 'seed')) AS due`,
  );
  return rows[0]?.due === true;
}

/** Whether nobody could let anybody in: there is no active administrator. */
export async function isSetUpDue(url: string): Promise<boolean> {
  const { rows } = await query(url, "SELECT NOT EXISTS (SELECT FROM users WHERE role = 'admin' AND suspended_at IS NULL) AS due");
  return rows[0]?.due === true;
}

async function query(connectionString: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
}
