import type { IncomingMessage } from 'node:http';
import { isWithin, parseNetworks } from './networks.ts';

const loopback = parseNetworks('127.0.0.0/8, ::1/128');
const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
/** What proxies add; one of them is enough. */
const signsOfProxy = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * Whether a program on this machine asks for itself: over loopback, through no proxy, and by a name of loopback, so that no
 * page of another site whose name leads here can have a browser ask.
 */
export const isLocal = ({ headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }) =>
  isWithin(loopback, socket.remoteAddress ?? '') &&
  loopbackName.test(headers.host ?? '') &&
  signsOfProxy.every((name) => headers[name] === undefined);
