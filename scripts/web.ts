import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from './progress.ts';

const drainMs = 10_000;
const longestPauseMs = 30_000;
/** Node's heap is kept small, its nursery too: rendered pages lie outside of it, and without a limit it grows before it tidies up. */
const heap = ['--max-old-space-size=320', '--max-semi-space-size=8'];
export const webOptions = ['--disable-warning=ExperimentalWarning', ...heap, '--import', './scripts/server-only.mjs'];

/** So many deaths within this time and it is given up. */
const mostDeaths = 5;
const deathsWithinMs = 60_000;

/**
 * Keeps server.ts running: starts it again when it dies, after a pause that doubles. It hangs on an IPC channel, so that it
 * ends with this process even when that is killed. It gets ready at once, and serves, and asks the database, after `serve`.
 */
export function superviseWeb(environment: Record<string, string>) {
  let serve: () => void = () => undefined;
  const isDue = new Promise<void>((done) => {
    serve = done;
  });
  let child: ChildProcess | undefined;
  let isStopping = false;
  let isAnnounced = false;
  const deaths: number[] = [];

  const start = () => {
    const parameters = [...webOptions, 'server.ts'];
    // Detached: Ctrl-C reaches it through here, after which it may finish what it is answering.
    const started = spawn(process.execPath, parameters, {
      env: { ...process.env, ...environment, AWAIT_LAUNCHER: 'yes' },
      detached: true,
      // What it has to say is on standard error; on the other one the framework talks of its start.
      stdio: ['ignore', environment.NODE_ENV === 'development' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    });
    child = started;
    started.on('message', (message: { prepared?: boolean; ready?: boolean; url?: string }) => {
      if (message.prepared) void isDue.then(() => started.connected && started.send('serve'));
      if (!message.ready || isAnnounced) return;
      isAnnounced = true;
      process.stdout.write(`Kawaraban is ready: ${message.url}\n`);
    });
    return new Promise<void>((done) => started.once('error', () => done()).once('exit', () => done()));
  };

  const failed = (async () => {
    for (let pause = 1_000; ; pause = Math.min(pause * 2, longestPauseMs)) {
      await start();
      if (isStopping) return null;
      deaths.push(Date.now());
      const recent = deaths.filter((at) => at > Date.now() - deathsWithinMs);
      if (recent.length >= mostDeaths)
        return new Sentence('The portal stopped five times within a minute and is given up: see what it said above.');
      if (recent.length === 1) pause = 1_000;
      process.stderr.write(`The portal stopped unexpectedly; it is started again in ${pause / 1_000} s.\n`);
      await wait(pause);
    }
  })();

  return {
    /** Resolves with why it was given up; null once it was told to stop. */
    failed,
    serve,
    async stop(): Promise<void> {
      isStopping = true;
      child?.kill('SIGTERM');
      const isDone = await Promise.race([failed.then(() => true), wait(drainMs, false)]);
      if (!isDone) child?.kill('SIGKILL');
    },
  };
}
