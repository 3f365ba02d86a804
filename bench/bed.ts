import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../platform/db/embedded-postgres.ts';
import { migrate } from '../platform/db/migrate.ts';
import { runNode } from '../scripts/child.ts';
import { step } from '../scripts/progress.ts';
import { freePort, startServer, stopServer } from '../scripts/test-portal.ts';
import { has } from './load.ts';

/** A durable database and a directory for one run, thrown away afterwards. */
export interface Bed {
  directory: string;
  /** Address of a database of this name, made and migrated. */
  makeDatabase(name: string): Promise<string>;
  /** The same with the demo newspaper in it. */
  makeDemo(name: string): Promise<string>;
  /** A portal on a database, on a port of its own. */
  serve(url: string): Promise<{ base: string; dataDir: string; pid: number | undefined; stop(): Promise<void> }>;
  end(): Promise<void>;
}

export async function makeBed(): Promise<Bed> {
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-bench-'));
  const database = await startPostgres({ directory: join(directory, 'postgres') });
  const dataDir = join(directory, 'data');
  const makeDatabase = async (name: string) => {
    await withClient(database.url, (client) => client.query(`CREATE DATABASE ${name}`));
    const url = database.url.replace(/\/[^/]*$/, `/${name}`);
    await migrate(url);
    return url;
  };
  return {
    directory,
    makeDatabase,
    async makeDemo(name) {
      const url = await makeDatabase(name);
      await step('Making the demo newspaper', 'Demo newspaper made', (tell) =>
        runNode({
          what: 'the demo newspaper',
          parameters: ['prisma/seed/seed.ts'],
          environment: { DATABASE_URL: url, DATA_DIR: dataDir },
          heard: tell,
        }),
      );
      return url;
    },
    async serve(url) {
      const port = await freePort();
      const environment = { DATABASE_URL: url, DATA_DIR: dataDir, PORT: String(port), TRUSTED_PROXIES: '1', LOG_LEVEL: 'error' };
      const server = await startServer(environment);
      return { base: `http://127.0.0.1:${port}`, dataDir, pid: server.pid, stop: () => stopServer(server) };
    },
    async end() {
      await database.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Work on a connection that waits as long as it takes. */
export async function withClient<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A table in the making: what was measured, the figure, and its ratio to a baseline of the same run. */
export type Row = [what: string, figure: string, ratio: string];

export const thousand = (value: number) => Math.round(value).toLocaleString('en');
export const ratio = (value: number, of: number) => (value / of).toFixed(3);
export const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

export const residentMegabytes = (pid: number | undefined) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** The value below which this share of them lies. */
export const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export async function printTable(rows: readonly Row[]): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, PostgreSQL 18, ${(await has('wrk')) ? 'wrk' : 'autocannon'}`;
  const lines = rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
  process.stdout.write(`\n${machine}\n\n| what | figure | ratio |\n|---|---|---|\n${lines}`);
}
