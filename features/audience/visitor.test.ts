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

test('many that ask first get one secret, and it is random', async () => {
  // As another process would: a module of its own, with nothing remembered.
  const other = './visitor.ts?other';
  const { secretOf: again }: typeof import('./visitor.ts') = await import(other);
  const secrets = await Promise.all([...Array.from({ length: 8 }, () => secretOf(5_000)), again(5_000)]);
  expect(new Set(secrets.map((each) => each.toString('hex'))).size).toBe(1);
  expect((await secretOf(6_000)).equals(await secretOf(5_000))).toBe(false);
  const { rows } = await pool.query('SELECT secret FROM view_secret WHERE slot = 5000');
  expect(rows[0].secret).toEqual(secrets[0]);
});
