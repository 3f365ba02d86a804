import { describe, expect, test } from 'vitest';
import { addressPrefix, clientAddress, networkPrefix } from './address.ts';

describe('the client’s address', () => {
  test.each([
    ['no proxy of ours: what the client says is nothing', '203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
    ['one proxy: the last entry', '10.0.0.1', '198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
    ['two proxies: the last but one', '10.0.0.1', '198.51.100.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['an invented entry on the left changes nothing', '10.0.0.1', '8.8.8.8, 198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
    ['no header', '10.0.0.1', null, 1, '10.0.0.1'],
    ['fewer entries than proxies', '10.0.0.1', '203.0.113.9', 2, '10.0.0.1'],
    ['nonsense', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
    ['IPv6', '::1', '2001:db8::5', 1, '2001:db8::5'],
  ])('%s', (_, socket, forwarded, trusted, expected) => expect(clientAddress(socket, forwarded, trusted)).toBe(expected));
});

describe('prefixes', () => {
  test.each([
    ['203.0.113.9', 'cb007109', 'cb0071'],
    ['::ffff:203.0.113.9', 'cb007109', 'cb0071'],
    ['::ffff:cb00:7109', 'cb007109', 'cb0071'],
    ['0:0:0:0:0:ffff:203.0.113.9', 'cb007109', 'cb0071'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002', '20010db80001'],
    ['2001:db8:1:2::', '20010db800010002', '20010db80001'],
    ['2001:db8::1', '20010db800000000', '20010db80000'],
    ['fe80::1%eth0', 'fe80000000000000', 'fe8000000000'],
    ['::1', '0000000000000000', '000000000000'],
    ['', '00000000', '000000'],
    ['nonsense', '00000000', '000000'],
  ])('%s', (address, household, network) => {
    expect(addressPrefix(address).toString('hex')).toBe(household);
    expect(networkPrefix(address).toString('hex')).toBe(network);
  });

  test('two addresses of one /64 are one household', () => {
    expect(addressPrefix('2001:db8:1:2::1')).toEqual(addressPrefix('2001:db8:1:2:ffff::9'));
  });
});
