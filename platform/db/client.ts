import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg, { type ClientBase } from 'pg';
import { Prisma, PrismaClient } from '../../prisma/generated/client.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';

/** A database that is gone must be noticed in seconds: readers then get the cached page or a plain 503. */
const patience = { connectionTimeoutMillis: 3_000, statement_timeout: 10_000, query_timeout: 12_000 };
/** What goes wrong is thrown, and told by who catches it: one line, in our own form. */
const quiet = { log: [], errorFormat: 'minimal' as const };

function connect() {
  const pool = new pg.Pool({ connectionString: env.databaseUrl ?? undefined, max: 20, keepAlive: true, ...patience });
  pool.on('error', (error) => log('warn', 'database connection lost', { message: error.message }));
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool), ...quiet, transactionOptions: { maxWait: 5_000, timeout: 15_000 } }) };
}

/** Next loads this module once for every bundle; the process still has one pool. */
const shared = globalThis as typeof globalThis & { kawarabanDatabase?: ReturnType<typeof connect> };
shared.kawarabanDatabase ??= connect();

export const { pool, db } = shared.kawarabanDatabase;
export { Prisma };
export type Transaction = Prisma.TransactionClient;

async function transact<Value>(client: ClientBase, work: (client: ClientBase) => Promise<Value>, begin: string): Promise<Value> {
  try {
    await client.query(begin);
    const value = await work(client);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Work in plain SQL on one connection, done whole or not at all. `begin` may ask for another isolation. */
export async function inTransaction<Value>(work: (client: ClientBase) => Promise<Value>, begin = 'BEGIN'): Promise<Value> {
  const client = await pool.connect();
  try {
    return await transact(client, work, begin);
  } finally {
    client.release();
  }
}

/** The same for work that may take minutes: on a connection of its own, which nothing cuts short. */
export async function inLongTransaction<Value>(work: (client: ClientBase) => Promise<Value>, begin = 'BEGIN'): Promise<Value> {
  const client = new pg.Client({ connectionString: env.databaseUrl ?? undefined, keepAlive: true });
  await client.connect();
  try {
    return await transact(client, work, begin);
  } finally {
    await client.end();
  }
}
