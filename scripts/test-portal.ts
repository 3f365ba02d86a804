import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startPostgres } from '../platform/db/embedded-postgres.ts';
import { migrate } from '../platform/db/migrate.ts';
import { runNode } from './child.ts';
import { Sentence } from './progress.ts';
import { webOptions } from './web.ts';

/** A port that nobody listens on just now. */
export const freePort = () =>
  new Promise<number>((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('No port is free.'))));
    });
  });

/** Starts server.ts and waits until it serves; what it says goes to this process's standard error, or is the caller's to read. */
export async function startServer(environment: Record<string, string>, stderr: 'inherit' | 'pipe' = 'inherit'): Promise<ChildProcess> {
  const parameters = [...webOptions, 'server.ts'];
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', stderr, 'ipc'],
  });
  await new Promise<void>((done, fail) => {
    child.once('message', () => done());
    child.once('exit', (code) => fail(new Sentence(`The portal stopped before it was ready (code ${code}).`)));
  });
  child.removeAllListeners('exit');
  return child;
}

export async function stopServer(child: ChildProcess): Promise<void> {
  const exited = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await exited;
}

/**
 * The demo newspaper on a throw-away database, served twice: as readers get it, and with the framework's scripts. Gives
 * what the browser tests need to know, as environment variables.
 */
export async function startTestPortal(directory: string) {
  const database = await startPostgres({ directory: join(directory, 'postgres'), durable: false });
  await migrate(database.url);
  const dataDir = join(directory, 'data');
  const shared = { DATABASE_URL: database.url, DATA_DIR: dataDir, TRUSTED_PROXIES: '1', LOG_LEVEL: 'error' };
  await runNode({ what: 'the demo newspaper', parameters: ['prisma/seed/seed.ts'], environment: shared });
  const [port, otherPort] = [await freePort(), await freePort()];
  const servers = await Promise.all([
    startServer({ ...shared, PORT: String(port) }),
    startServer({ ...shared, PORT: String(otherPort), READER_SCRIPTS: 'next' }),
  ]);
  return {
    environment: { ...shared, BASE_URL: `http://localhost:${port}`, SCRIPTED_URL: `http://localhost:${otherPort}` },
    async stop() {
      await Promise.all(servers.map(stopServer));
      await database.stop();
    },
  };
}
