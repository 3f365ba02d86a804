import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '../platform/db/embedded-postgres.ts';
import { migrate } from '../platform/db/migrate.ts';
import { env } from '../platform/env.ts';
import { isAlive } from '../platform/process.mjs';
import { build, generateClient, isBuilt, isGenerated, makeAssets } from './build.ts';
import { endChildren, runNode } from './child.ts';
import { type Database, isSeedDue, openDatabase } from './database.ts';
import { sayHowToSignIn } from './entrance.ts';
import { tryHold } from './hold.mjs';
import { checkDataDirectory, checkPort } from './preconditions.ts';
import { Sentence, step } from './progress.ts';
import { superviseWeb } from './web.ts';

/** How long a web process that lost its launcher may take to give up the port. */
const leftBehindMs = 8_000;
/** How long a portal that was killed this moment may take to be gone. */
const endingMs = 1_000;

/** Everything from a bare checkout to a served newspaper, one line a step; resolves with the exit code when it is told to stop. */
export async function runPortal({ isDevelopment }: { isDevelopment: boolean }): Promise<number> {
  checkDataDirectory(env.dataDir);
  const lockPath = join(env.dataDir, 'portal.pid');
  const isLeftBehind = existsSync(lockPath);
  let lock = tryHold(lockPath);
  for (const until = Date.now() + endingMs; 'heldBy' in lock && Date.now() < until; lock = tryHold(lockPath)) await wait(100);
  if ('heldBy' in lock)
    throw new Sentence(`A portal runs on ${env.dataDir} already (process ${lock.heldBy}): stop it, or set DATA_DIR and PORT to others.`);

  const stopped = stopSignal();
  let database: Database | undefined;
  let web: ReturnType<typeof superviseWeb> | undefined;
  const beginWeb = (url: string) => {
    web ??= superviseWeb({ DATABASE_URL: url, NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
    return web;
  };
  try {
    await checkPort(env.port, env.host, isLeftBehind ? leftBehindMs : 0);
    const hasBuild = !isDevelopment && isBuilt();
    const isReady = hasBuild && isGenerated();
    const prepared = prepare({
      isDevelopment,
      hasBuild,
      foretell: (url) => isReady && beginWeb(url),
      opened: (opened) => {
        database = opened;
      },
    });
    const url = await Promise.race([prepared, stopped]);
    if (url === null || !database) return 0;
    const { failed, serve } = beginWeb(url);
    serve();
    const guard = database.embedded && guardDatabase(database.embedded);
    const ending = await Promise.race([stopped, failed]);
    guard?.stop();
    if (ending instanceof Sentence) throw ending;
    return 0;
  } finally {
    endChildren();
    await web?.stop();
    await database?.embedded?.stop();
    lock.release();
  }
}

/** Resolves with null at Ctrl-C or SIGTERM. */
const stopSignal = () =>
  new Promise<null>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done(null));
  });

interface Preparing {
  isDevelopment: boolean;
  hasBuild: boolean;
  /** The address of the database, before it answers. */
  foretell(url: string): void;
  opened(database: Database): void;
}

/** Database, schema, stories and build; gives the database's address. */
async function prepare(preparing: Preparing): Promise<string> {
  const { isDevelopment, hasBuild } = preparing;
  const [database] = await Promise.all([openSchema(preparing), generateClient()]);
  const [isDemoNew] = await Promise.all([
    seed(database.url),
    isDevelopment
      ? step('Making fonts and elements', 'Fonts and elements made', makeAssets)
      : hasBuild || step('Building', 'Portal built', build),
  ]);
  await sayHowToSignIn(database.url, isDemoNew);
  return database.url;
}

/** The database, with the schema of this version. */
async function openSchema({ foretell, opened }: Pick<Preparing, 'foretell' | 'opened'>): Promise<Database> {
  const database = await step('Starting the database', 'Database ready', async () => {
    const ready = await openDatabase(foretell);
    opened(ready);
    return { ...ready, toString: () => ready.version };
  });
  await step('Migrating', 'Schema up to date', async () => {
    const applied = await migrate(database.url).catch((error: Error) => {
      throw new Sentence(error.message);
    });
    return applied.length > 0 ? `${applied.length} applied` : '';
  });
  return database;
}

/** Whether the demo newspaper was made now. */
async function seed(url: string): Promise<boolean> {
  if (!(await isSeedDue(url))) return false;
  await step('Making the demo newspaper', 'Demo newspaper made', (tell) =>
    runNode({ what: 'the demo newspaper', parameters: ['prisma/seed/seed.ts'], environment: { DATABASE_URL: url }, heard: tell }),
  );
  return true;
}

/** Starts the embedded database again, on the same port, should it die while the portal runs. */
function guardDatabase(first: { pid: number; port: number }) {
  let isStopped = false;
  let { pid } = first;
  void (async () => {
    for (; !isStopped; await wait(500)) {
      if (isAlive(pid)) continue;
      process.stderr.write('The database stopped unexpectedly; it is started again.\n');
      await startPostgres({ directory: join(env.dataDir, 'postgres'), port: first.port }).then(
        (again) => {
          pid = again.pid;
        },
        (error: Error) => process.stderr.write(`${error.message}\n`),
      );
    }
  })();
  return {
    stop: () => {
      isStopped = true;
    },
  };
}
