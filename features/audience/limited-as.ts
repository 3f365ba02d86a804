import type { IncomingMessage } from 'node:http';
import { env } from '#platform/env.ts';
import { indoors, isWithin } from '#platform/http/networks.ts';
import { addressPrefix, clientAddress } from './address.ts';

/**
 * The household whose limit a request counts against; null where many stand behind one address: a carrier, or a proxy that nobody
 * told us of.
 */
export function limitedAs({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string | null {
  const address = clientAddress(socket.remoteAddress ?? '', headers['x-forwarded-for']?.toString() ?? null, env.trustedProxies);
  const areMany = isWithin(indoors, address) || (env.carriers !== null && isWithin(env.carriers, address));
  return areMany ? null : addressPrefix(address).toString('hex');
}
