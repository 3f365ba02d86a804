import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isAlive, startOf } from '../platform/process.mjs';
import { tryHold } from './hold.mjs';
import { checkDataDirectory, checkPort } from './preconditions.ts';
import { freePort } from './test-portal.ts';

const directory = mkdtempSync(join(tmpdir(), 'kawaraban-launch-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Starts the portal as npm does; what it says on standard error, and its code. */
function start(environment: Record<string, string>) {
  const { DATABASE_URL: _, ...own } = process.env;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', './scripts/server-only.mjs', 'scripts/run.ts', 'start'], {
    env: { ...own, NODE_OPTIONS: '', DATA_DIR: join(directory, 'data'), ...environment },
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { status, said: stderr.trim(), stdout };
}

describe('what a person can mend ends in one sentence', () => {
  test('a busy port', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((done) => server.listen(port, done));
    expect(start({ PORT: String(port) })).toMatchObject({
      status: 1,
      said: `Port ${port} is in use: set PORT to another one, for example PORT=${port + 1} npm start.`,
    });
    server.close();
  });

  test.each([
    ['a wrong variable', { PORT: 'eighty' }, /^PORT must be a port number from 1 to 65535 \(it is “eighty”\)\.$/],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://u:secret@127.0.0.1:1/paper' },
      /^No PostgreSQL answers at 127\.0\.0\.1:1: .*DATABASE_URL/,
    ],
    [
      'a host that does not exist',
      { DATABASE_URL: 'postgresql://u:secret@nowhere.invalid/paper' },
      /^(No PostgreSQL answers at|The database) .*DATABASE_URL/,
    ],
    ['an address that is not this machine’s', { HOST: '203.0.113.1' }, /^HOST 203\.0\.113\.1 is no address of this machine/],
    ['a file for a data directory', { DATA_DIR: 'package.json' }, /is not a folder: set DATA_DIR to one\.$/],
    ['a place where no folder can be', { DATA_DIR: '/proc/paper/data' }, /^There is no right to write in \/proc\/paper\/data .*DATA_DIR/],
  ])('%s', async (_, environment, sentence) => {
    const { status, said } = start({ PORT: String(await freePort()), ...(environment as Record<string, string>) });
    expect([status, said.split('\n')]).toEqual([1, [expect.stringMatching(sentence)]]);
    expect(said).not.toContain('secret');
  });

  test.runIf(process.getuid?.() !== 0)('a missing write right', () => {
    const closed = join(directory, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    expect(() => checkDataDirectory(join(closed, 'data'))).toThrow(/There is no right to write in .*change its owner, or set DATA_DIR/);
  });

  /** A disk of half a megabyte, in a namespace of its own. */
  const onSmallDisk = (command: string) =>
    spawnSync('unshare', ['-Urm', 'sh', '-c', `mount -t tmpfs -o size=512k none "$DATA_DIR" && ${command}`], {
      env: { ...process.env, DATABASE_URL: '', NODE_OPTIONS: '', DATA_DIR: join(directory, 'small') },
      encoding: 'utf8',
      timeout: 15_000,
    });
  mkdirSync(join(directory, 'small'));

  test.runIf(onSmallDisk('true').status === 0)('a full disk', () => {
    const { status, stderr } = onSmallDisk(`exec "${process.execPath}" --import ./scripts/server-only.mjs scripts/run.ts start`);
    expect([status, stderr.trim()]).toEqual([
      1,
      `The disk of ${join(directory, 'small')} is full: free some space, or set DATA_DIR to another disk.`,
    ]);
  });
});

test('a port that is given up while one waits is taken', async () => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, done));
  setTimeout(() => server.close(), 300);
  await expect(checkPort(port, null, 3_000)).resolves.toBeUndefined();
});

describe('a lock', () => {
  test('is held once, and given back', () => {
    const path = join(directory, 'lock');
    const other = spawn('sleep', ['30']);
    writeFileSync(path, String(other.pid));
    expect(tryHold(path)).toEqual({ heldBy: other.pid });
    other.kill();
    rmSync(path);
    const mine = tryHold(path);
    expect('release' in mine).toBe(true);
    if ('release' in mine) mine.release();
    expect('release' in tryHold(path)).toBe(true);
  });

  test('of a process that is gone is taken over', () => {
    const path = join(directory, 'stale');
    const gone = spawnSync('true').pid;
    writeFileSync(path, String(gone));
    expect(isAlive(gone)).toBe(false);
    expect('release' in tryHold(path)).toBe(true);
  });

  test.runIf(startOf(process.pid))('of a number that another process has by now is taken over', () => {
    const path = join(directory, 'reused');
    const other = spawn('sleep', ['30']);
    writeFileSync(path, `${other.pid} ${startOf(other.pid ?? 0)}`);
    expect(tryHold(path)).toEqual({ heldBy: other.pid });
    writeFileSync(path, `${other.pid} another-boot/1`);
    expect('release' in tryHold(path)).toBe(true);
    other.kill();
  });

  test.runIf(startOf(process.pid))('of a process that is dead and not yet asked for is taken over', async () => {
    const path = join(directory, 'zombie');
    // The shell that would ask for it has become another program.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 30']);
    const dead = Number(await new Promise((said) => parent.stdout.once('data', said)));
    await expect.poll(() => isAlive(dead)).toBe(false);
    expect(() => process.kill(dead, 0)).not.toThrow();
    writeFileSync(path, String(dead));
    expect('release' in tryHold(path)).toBe(true);
    parent.kill();
  });

  test('that was torn in writing is taken over', () => {
    const path = join(directory, 'torn');
    writeFileSync(path, '');
    expect(tryHold(path)).toEqual({ heldBy: 0 });
    utimesSync(path, 0, 0);
    expect('release' in tryHold(path)).toBe(true);
  });
});
