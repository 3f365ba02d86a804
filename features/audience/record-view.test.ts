import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ViewQueue } from './record-view.ts';
import type { View } from './view.ts';

const view = (visitor: number): View => ({ slot: 0, article: 1, visitor: BigInt(visitor), net: 0, at: 0 });

test('what arrives during a commit goes as one batch', async () => {
  const batches: number[] = [];
  const queue = new ViewQueue({
    async apply(views) {
      batches.push(views.length);
      await wait(20);
    },
  });
  const answers = await Promise.all(Array.from({ length: 100 }, (_, visitor) => queue.record(view(visitor))));
  expect(answers.every(Boolean)).toBe(true);
  expect(batches).toEqual([1, 99]);
});

test('nothing is said while a commit is under way', async () => {
  let commit = () => {};
  const queue = new ViewQueue({ apply: () => new Promise((resolve) => (commit = resolve)) });
  let answer: boolean | undefined;
  const answered = queue.record(view(1)).then((durable) => (answer = durable));
  await setImmediate();
  expect(answer).toBeUndefined();
  commit();
  expect(await answered).toBe(true);
});

test('beyond 5,000 waiting, and beyond two seconds, the answer is no', async () => {
  let finish = () => {};
  const queue = new ViewQueue({ apply: () => new Promise((resolve) => (finish = resolve)) });
  const first = queue.record(view(0));
  const waiting = Array.from({ length: 5_000 }, (_, visitor) => queue.record(view(visitor + 1)));
  expect(await queue.record(view(9_999))).toBe(false);
  expect(await Promise.race([Promise.all(waiting), wait(2_500)])).toEqual(waiting.map(() => false));
  finish();
  // The first was under way already: it is not known whether it is durable until the database says so.
  expect(await first).toBe(false);
});
