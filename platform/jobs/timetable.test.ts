import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { keepTimetable } from './timetable.ts';

test('a job runs at once, again and again, and never beside itself', async () => {
  let beside = 0;
  let most = 0;
  let runs = 0;
  const stop = keepTimetable([
    {
      name: 'slow',
      everyMs: 5,
      run: async () => {
        most = Math.max(most, ++beside);
        runs++;
        await wait(20);
        beside--;
      },
    },
  ]);
  expect(runs).toBe(1);
  await expect.poll(() => runs).toBeGreaterThan(3);
  await stop();
  const stoppedAt = runs;
  await wait(60);
  expect([most, runs, beside]).toEqual([1, stoppedAt, 0]);
});

test('a job that fails has its next turn, and is told of once', async () => {
  let runs = 0;
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const stop = keepTimetable([{ name: 'broken', everyMs: 15, run: () => Promise.reject(new Error(`turn ${++runs}`)) }]);
  await expect.poll(() => runs).toBeGreaterThan(2);
  await stop();
  expect(said.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
    { event: 'job failed', job: 'broken', error: 'turn 1' },
  ]);
  said.mockRestore();
});
