import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveViews } from './serve-views.ts';

/*
 * A process to be killed: takes views in as server.ts does, and serves nothing else. Listens on the port it is given, 0 for any,
 * and says which.
 */
const server = createServer((request, response) => {
  serveViews(request, response).catch(() => response.destroy());
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
