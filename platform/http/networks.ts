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
