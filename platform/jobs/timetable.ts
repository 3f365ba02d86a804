import { clock } from '../clock.ts';
import { log } from '../log.ts';

export interface Job {
  name: string;
  everyMs: number;
  run(now: Date): Promise<unknown>;
}

/** How often it is said that a job still fails. */
const sayAgainMs = 60_000;

/**
 * Runs each job at once and then again and again, never twice at a time; one that fails is tried at its next turn, and that it
 * fails is logged at first, once a minute, and when it is over. Returns what stops them all, once those under way are done.
 */
export function keepTimetable(jobs: readonly Job[]): () => Promise<void> {
  let stopped = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const underWay = new Set<Promise<void>>();

  const failing = new Map<Job, { times: number; said: number }>();
  const turn = async (job: Job) => {
    const before = failing.get(job);
    try {
      await job.run(clock.now());
      if (before) log('info', 'job runs again', { job: job.name, failed: before.times });
      failing.delete(job);
    } catch (error) {
      const times = (before?.times ?? 0) + 1;
      const isDue = !before || Date.now() - before.said >= sayAgainMs;
      if (isDue) log('error', 'job failed', { job: job.name, times, error });
      failing.set(job, { times, said: isDue ? Date.now() : before.said });
    }
  };
  const start = (job: Job) => {
    const began = Date.now();
    const done = turn(job).then(() => {
      underWay.delete(done);
      if (stopped) return;
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          start(job);
        },
        Math.max(0, job.everyMs - (Date.now() - began)),
      );
      timers.add(timer);
    });
    underWay.add(done);
  };
  for (const job of jobs) start(job);

  return async () => {
    stopped = true;
    for (const timer of timers) clearTimeout(timer);
    await Promise.all(underWay);
  };
}
