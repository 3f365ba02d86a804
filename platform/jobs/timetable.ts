import { clock } from '../clock.ts';
import { log } from '../log.ts';

export interface Job {
  name: string;
  everyMs: number;
  run(now: Date): Promise<unknown>;
}

/**
 * Runs each job at once and then again and again, never twice at a time; one that fails is logged and tried at its next
 * turn. Returns what stops them all, once those under way are done.
 */
export function keepTimetable(jobs: readonly Job[]): () => Promise<void> {
  let stopped = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const underWay = new Set<Promise<void>>();

  const turn = async ({ name, run }: Job) => {
    try {
      await run(clock.now());
    } catch (error) {
      log('error', 'job failed', { job: name, error });
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
