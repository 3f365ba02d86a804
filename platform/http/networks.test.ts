import { expect, test } from 'vitest';
import { isLocal } from './is-local.ts';
import { isWithin, parseNetworks } from './networks.ts';

test.each([
  ['100.64.0.0', true],
  ['100.127.255.255', true],
  ['::ffff:100.64.1.1', true],
  ['::FFFF:6440:101', true],
  ['100.128.0.0', false],
  ['2001:db8:1::1', true],
  ['2001:db9::', false],
  ['198.51.100.7', true],
  ['::ffff:198.51.100.7', true],
  ['198.51.101.7', false],
  ['fe80::1%eth0', false],
  ['', false],
  ['nonsense', false],
])('%s lies within: %s', (address, expected) => {
  // The last one is how some write IPv4.
  expect(isWithin(parseNetworks(' 100.64.0.0/10,2001:DB8::/32 , ::ffff:198.51.100.0/120'), address)).toBe(expected);
});

test.each([
  ['127.0.0.1', { host: 'localhost:3000' }, true],
  ['127.0.0.9', { host: '127.0.0.9:3000' }, true],
  ['::1', { host: '[::1]:3000' }, true],
  ['::ffff:127.0.0.1', { host: 'LOCALHOST' }, true],
  ['203.0.113.9', { host: 'localhost:3000' }, false],
  ['127.0.0.1', { host: 'news.example' }, false],
  ['127.0.0.1', { host: 'localhost.evil.example' }, false],
  ['127.0.0.1', { host: '127.0.0.1.evil.example' }, false],
  ['127.0.0.1', {}, false],
  ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }, false],
  ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '' }, false],
  ['127.0.0.1', { host: 'localhost', forwarded: 'for=127.0.0.1' }, false],
  ['127.0.0.1', { host: 'localhost', 'x-real-ip': '127.0.0.1' }, false],
  ['127.0.0.1', { host: 'localhost', via: '1.1 proxy' }, false],
  ['', { host: 'localhost' }, false],
  [undefined, { host: 'localhost' }, false],
])('from %s with %o, a program of this machine: %s', (remoteAddress, headers, expected) => {
  expect(isLocal({ headers, socket: { remoteAddress } })).toBe(expected);
});
