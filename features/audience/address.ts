import { isIP, isIPv4 } from 'node:net';

/**
 * The client's address: the socket's, or, behind `trusted` proxies of our own, the entry of X-Forwarded-For that the
 * outermost of them wrote: counted from the right, since whatever stands further left was sent by the client.
 */
export function clientAddress(socket: string, forwarded: string | null, trusted: number): string {
  if (trusted === 0 || !forwarded) return socket;
  const entry = forwarded.split(',').at(-trusted)?.trim() ?? '';
  return isIP(entry) ? entry : socket;
}

/** The part of an address that stands for a household: all of IPv4 (mapped or not), the first 64 bits of IPv6. As bytes. */
export function addressPrefix(address: string): Buffer {
  const bytes = toBytes(address);
  return bytes.length === 16 ? bytes.subarray(0, 8) : bytes;
}

/** The network around it: /24 of IPv4, /48 of IPv6. As bytes. */
export function networkPrefix(address: string): Buffer {
  const bytes = toBytes(address);
  return bytes.subarray(0, bytes.length === 16 ? 6 : 3);
}

/** 4 or 16 bytes; an IPv4 address mapped into IPv6 (RFC 4291 §2.5.5.2) gives 4. What is no address gives 4 zeros. */
function toBytes(address: string): Buffer {
  const plain = address.replace(/%.*$/, '');
  const mapped = plain.replace(/^(0*:)*:ffff:(?=\d+\.)/i, '');
  if (isIPv4(mapped)) return Buffer.from(mapped.split('.').map(Number));
  if (!isIP(plain)) return Buffer.alloc(4);
  const bytes = Buffer.from(groups(plain).flatMap((group) => [group >> 8, group & 255]));
  const isMapped = bytes.subarray(0, 10).every((byte) => byte === 0) && bytes.readUInt16BE(10) === 0xffff;
  return isMapped ? bytes.subarray(12) : bytes;
}

/** The eight groups of a valid IPv6 address, `::` filled in (RFC 4291 §2.2). */
function groups(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const parse = (part: string) =>
    part.split(':').flatMap((group) => {
      if (!group) return [];
      if (!group.includes('.')) return [Number.parseInt(group, 16)];
      const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
      return [a * 256 + b, c * 256 + d];
    });
  const start = parse(head);
  const end = tail === undefined ? [] : parse(tail);
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}
