import { expect, test } from 'vitest';
import { direct, internal, referrerOf } from '#features/audience/referrer.ts';
import { cameFrom } from './came-from.ts';

const shares = Array.from({ length: 1_000 }, (_, place) => place / 1_000);

test.each([true, false])('readers come from several hosts, from the paper and by themselves, passed on: %s', (isPassedOn) => {
  const from = shares.map((share) => cameFrom(share, isPassedOn));
  const hosts = new Set(from);
  expect(hosts.size).toBeGreaterThan(5);
  for (const each of [direct, internal]) expect(hosts).toContain(each);
  // The door keeps each of them by its name.
  for (const each of hosts) expect(referrerOf(each, 'news.example')).toBe(each);
});

test('a story that is passed on is found where people pass stories on, another mostly by search', () => {
  const count = (isPassedOn: boolean, host: string) => shares.filter((share) => cameFrom(share, isPassedOn) === host).length;
  expect(count(true, 't.co')).toBeGreaterThan(count(false, 't.co') * 5);
  expect(count(false, 'www.google.com')).toBe(160);
  expect(cameFrom(1, false)).toBe(direct);
});
