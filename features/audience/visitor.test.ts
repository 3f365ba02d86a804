import { expect, test } from 'vitest';
import { pool } from '#platform/db/client.ts';
import { secretOf, visitorKeys } from './visitor.ts';

const secret = Buffer.alloc(32, 1);
const reader = { address: '203.0.113.9', userAgent: 'Mozilla/5.0 (X11)', host: 'news.example' };
const key = (given: Partial<typeof reader>, by = secret) => visitorKeys(by, { ...reader, ...given });

test('the same reader is the same within a slot, whichever way the address is written', () => {
  expect(key({})).toEqual(key({ address: '::ffff:203.0.113.9' }));
  expect(key({ address: '2001:db8:1:2::1' }).visitor).toBe(key({ address: '2001:db8:1:2:3::9' }).visitor);
});

test.each([
  ['address', key({ address: '203.0.113.10' })],
  ['user agent', key({ userAgent: 'Mozilla/5.0 (Mac)' })],
  ['host', key({ host: 'other.example' })],
  ['secret', key({}, Buffer.alloc(32, 2))],
])('another %s is another reader', (_, other) => expect(other.visitor).not.toBe(key({}).visitor));

test('neighbours share a network, strangers do not', () => {
  expect(key({ address: '203.0.113.200' }).net).toBe(key({}).net);
  expect(key({ address: '203.0.114.9' }).net).not.toBe(key({}).net);
});

test('eight processes that ask first get one secret, and it is random', async () => {
  // As other processes would: modules of their own, with nothing remembered.
  const asking = Array.from({ length: 8 }, async (_, process) => {
    const own = `./visitor.ts?${process}`;
    const { secretOf: ask }: typeof import('./visitor.ts') = await import(own);
    return ask;
  });
  const processes = await Promise.all(asking);
  for (const slot of [5_000, 5_030, 6_440]) {
    const secrets = await Promise.all(processes.flatMap((ask) => [ask(slot), ask(slot)]));
    expect(new Set(secrets.map((each) => each.toString('hex'))).size).toBe(1);
    const { rows } = await pool.query('SELECT secret FROM view_secret WHERE slot = $1', [slot]);
    expect(rows).toEqual([{ secret: secrets[0] }]);
  }
  expect((await secretOf(6_440)).equals(await secretOf(5_000))).toBe(false);
});

test('back in a slot it had left, a process finds the same secret; one that was deleted is not remembered', async () => {
  const first = await secretOf(7_000);
  await secretOf(8_440);
  expect((await secretOf(7_000)).equals(first)).toBe(true);
  await pool.query('DELETE FROM view_secret WHERE slot = 7000');
  await secretOf(8_440);
  expect((await secretOf(7_000)).equals(first)).toBe(false);
});
