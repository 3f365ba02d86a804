import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { pool } from '../db/client.ts';
import { reportGone, reportSeen, untilSeen } from './seen.ts';

const [one, other] = [randomUUID(), randomUUID()];
const publish = async () => Number((await pool.query('UPDATE content_version SET number = number + 1 RETURNING number')).rows[0].number);

beforeEach(() => pool.query('DELETE FROM web_processes'));

test('waits until every process has said so', async () => {
  const before = await publish();
  await Promise.all([reportSeen(one, before), reportSeen(other, before)]);
  const version = await publish();
  const waiting = untilSeen();
  await reportSeen(one, version);
  expect(await Promise.race([waiting, new Promise((done) => setTimeout(done, 100, 'waiting'))])).toBe('waiting');
  await reportSeen(other, version);
  expect(await waiting).toBe(true);
});

test.each([
  ['nobody serves', async () => undefined],
  ['one has gone', async () => reportSeen(one, 0).then(() => reportGone(one))],
  [
    'one was not heard of for long',
    async () => reportSeen(one, 0).then(() => pool.query("UPDATE web_processes SET seen_at = now() - interval '4 s'")),
  ],
])('does not wait where %s', async (_, prepare) => {
  await prepare();
  await publish();
  const began = Date.now();
  expect(await untilSeen()).toBe(true);
  expect(Date.now() - began).toBeLessThan(1_000);
});

test('gives up on one that hangs', async () => {
  await reportSeen(one, 0);
  expect(await untilSeen()).toBe(false);
});
