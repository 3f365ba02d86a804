import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Postgres, startPostgres } from '#platform/db/embedded-postgres.ts';
import { migrate } from '#platform/db/migrate.ts';

export const victims = ['a writer', 'the database', 'a process of the database'] as const;
export const moments = ['before it commits', 'while it commits', 'committed, but not yet told', 'at any time'] as const;
export type Victim = (typeof victims)[number];
export type Moment = (typeof moments)[number];

/** A statement at the moment that was waited for. */
interface Reached {
  writer: number;
  /** The process of the database that runs it. */
  backend: number;
  /** Gives way again to whatever survived the kill. */
  goOn(): Promise<void>;
}

interface Writer {
  child: ChildProcess;
  port: number;
}

/** Writers on a durable database of their own, which can be killed at a chosen moment and come back where they were. */
export class KillablePortal {
  #environment: Record<string, string>;
  #directory: string;
  #database: Postgres;
  #pool: pg.Pool;
  #writers: Writer[] = [];

  private constructor(directory: string, database: Postgres, environment: Record<string, string>) {
    this.#directory = directory;
    this.#database = database;
    this.#environment = environment;
    this.#pool = new pg.Pool({ connectionString: database.url, max: 4, connectionTimeoutMillis: 2_000 });
    this.#pool.on('error', () => undefined);
  }

  static async open(writers: number, environment: Record<string, string>): Promise<KillablePortal> {
    const directory = await mkdtemp(join(tmpdir(), 'kawaraban-kill-'));
    const database = await startPostgres({ directory: join(directory, 'postgres') });
    await migrate(database.url);
    const portal = new KillablePortal(directory, database, environment);
    // Between writing a commit and syncing it time passes: most of what is killed at any time is killed there.
    await portal.#set('commit_siblings = 0');
    await portal.#set('commit_delay = 50000');
    for (let number = 0; number < writers; number++) await portal.#startWriter(number);
    return portal;
  }

  async close(): Promise<void> {
    for (const { child } of this.#writers) child.kill('SIGKILL');
    await this.#pool.end();
    await this.#database.stop();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Where a writer takes views, dead or alive. */
  door = (number: number) => `http://127.0.0.1:${this.#writers[number]?.port}/api/views`;

  /** Asks the database, again and again until it is there. */
  async ask<Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
    for (;;) {
      const answer = await this.#pool.query<Row>(statement, values).catch((error: { code?: string }) => {
        // Its own words would be a mistake of ours; a lost connection or a server that is starting is no answer.
        if (error.code && !/^(57P|08|E)/.test(error.code)) throw error;
      });
      if (answer) return answer.rows;
      await wait(20);
    }
  }

  /** Kills with SIGKILL while views come in; gives what brings back what died. */
  async kill(victim: Victim, moment: Moment): Promise<() => Promise<void>> {
    const { writer, backend, goOn } = await this.#reach(moment);
    if (victim === 'a writer') await this.#killWriter(writer);
    else process.kill(victim === 'the database' ? this.#database.pid : backend, 'SIGKILL');
    return async () => {
      // One that lost a process of its own starts itself again.
      if (victim === 'the database') await this.#restartDatabase();
      await goOn();
      if (victim === 'a writer') await this.#startWriter(writer, this.#writers[writer]?.port);
    };
  }

  async #reach(moment: Moment): Promise<Reached> {
    if (moment === 'at any time') {
      await wait(Math.random() * 300);
      return { ...(await this.#applying('true')), goOn: async () => undefined };
    }
    if (moment === 'while it commits') {
      // On the disk already, seen by nobody yet: it waits for a copy that never comes.
      await this.#set("synchronous_standby_names = 'nobody'");
      return { ...(await this.#applying("wait_event = 'SyncRep'")), goOn: () => this.#set("synchronous_standby_names = ''") };
    }
    const release = await this.#holdBackMinutes();
    const reached = await this.#applying("wait_event_type = 'Lock'");
    if (moment === 'before it commits') return { ...reached, goOn: release };
    this.#signalWriters('SIGSTOP');
    await release();
    while ((await this.#listApplying("state = 'active'")).length > 0) await wait(5);
    return { ...reached, goOn: async () => this.#signalWriters('SIGCONT') };
  }

  #signalWriters(signal: 'SIGSTOP' | 'SIGCONT'): void {
    for (const { child } of this.#writers) child.kill(signal);
  }

  async #set(setting: string): Promise<void> {
    await this.ask(`ALTER SYSTEM SET ${setting}`);
    await this.ask('SELECT pg_reload_conf()');
  }

  /** Until it is let go, whoever has noted its readers waits before counting them: in the middle of the one statement. */
  async #holdBackMinutes(): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: this.#database.url });
    client.on('error', () => undefined);
    await client.connect();
    const partitions = await this.ask<{ name: string }>(
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'view_minute'::regclass",
    );
    await client.query('BEGIN');
    await client.query(`LOCK TABLE ${partitions.map(({ name }) => name).join(', ')} IN SHARE MODE`);
    return () => client.end().catch(() => undefined);
  }

  /** The first statement of a writer that is found in that state. */
  async #applying(condition: string): Promise<Omit<Reached, 'goOn'>> {
    for (;;) {
      const [found] = await this.#listApplying(condition);
      if (found) return found;
      await wait(2);
    }
  }

  #listApplying(condition: string): Promise<Omit<Reached, 'goOn'>[]> {
    return this.ask(
      `SELECT pid AS backend, substring(application_name FROM 'writer (\\d+)')::int AS writer FROM pg_stat_activity
       WHERE application_name LIKE 'writer %' AND query LIKE '%INSERT INTO view_seen%' AND ${condition}`,
    );
  }

  async #startWriter(number: number, port = 0): Promise<void> {
    const options = ['--disable-warning=ExperimentalWarning', '--import', './scripts/server-only.mjs'];
    const child = spawn(process.execPath, [...options, `${import.meta.dirname}/view-writer-fixture.ts`, String(port)], {
      env: { ...process.env, ...this.#environment, DATABASE_URL: `${this.#database.url}?application_name=writer%20${number}` },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [listening] = await once(child, 'message');
    this.#writers[number] = { child, port: listening };
  }

  async #killWriter(number: number): Promise<void> {
    const child = this.#writers[number]?.child;
    if (!child) throw new Error(`There is no writer ${number}.`);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  async #restartDatabase(): Promise<void> {
    const { port } = this.#database;
    for (let started: Postgres | null = null; !started; await wait(50)) {
      // Its orphans may hold its memory for a moment; then it does not start.
      started = await startPostgres({ directory: join(this.#directory, 'postgres'), port }).catch(() => null);
      if (started) this.#database = started;
    }
  }
}
