import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { limitedAs } from './limited-as.ts';

test.each([
  ['a household', '203.0.113.7', 'cb007107'],
  ['the same, mapped into IPv6', '::ffff:203.0.113.7', 'cb007107'],
  ['a household with IPv6, whichever of its machines', '2001:db8::1', '20010db800000000'],
  ['this machine: a proxy that nobody told us of', '127.0.0.1', null],
  ['a house’s own network', '192.168.1.5', null],
])('%s', (_, remoteAddress, expected) =>
  // Without a proxy that is trusted, what a client says of its address is nothing.
  expect(limitedAs({ socket: { remoteAddress } as IncomingMessage['socket'], headers: { 'x-forwarded-for': '198.51.100.1' } })).toBe(
    expected,
  ),
);
