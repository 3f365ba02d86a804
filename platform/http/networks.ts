import { BlockList, type IPVersion, isIP, isIPv4 } from 'node:net';

/** How long a prefix may be, in bits: a shorter one, which holds a good part of the net, was not meant. */
const lengths = { ipv4: { from: 8, to: 32 }, ipv6: { from: 16, to: 128 } };

const familyOf = (address: string): IPVersion => (isIPv4(address) ? 'ipv4' : 'ipv6');

/** Networks from a list such as `100.64.0.0/10, 2001:db8::/32`. Throws an Error that names the first entry that is none. */
export function parseNetworks(list: string): BlockList {
  const networks = new BlockList();
  for (const entry of list.split(',').map((each) => each.trim())) {
    const [, address = '', length = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
    const [family, prefix] = [familyOf(address), Number(length)];
    const { from, to } = lengths[family];
    if (!isIP(address) || prefix < from || prefix > to) throw new Error(`“${entry}” is none`);
    networks.addSubnet(address, prefix, family);
  }
  return networks;
}

/** Whether an address lies in one of them; an IPv4 address mapped into IPv6 is the one it stands for. */
export const isWithin = (networks: BlockList, address: string) => isIP(address) !== 0 && networks.check(address, familyOf(address));

/** Addresses that mean something within one house or machine only (RFC 1918, RFC 3927, RFC 4193, RFC 4291 §2.4, RFC 6598). */
export const indoors = new BlockList();
for (const [address, length] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  indoors.addSubnet(address, length, 'ipv4');
for (const [address, length] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  indoors.addSubnet(address, length, 'ipv6');
