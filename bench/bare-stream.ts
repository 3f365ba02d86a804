import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BareStream {
  url: string;
  pid: number | undefined;
  /** Writes one event to everybody who is connected. */
  say(number: number): void;
  stop(): Promise<void>;
}

/** In a process of its own: Node's HTTP server that keeps every answer open, and writes what it is told to all of them. */
export async function bareStream(): Promise<BareStream> {
  const child = spawn(process.execPath, [import.meta.filename], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const port = await new Promise((done) => child.once('message', done));
  return {
    url: `http://127.0.0.1:${port}/`,
    pid: child.pid,
    say: (number) => child.send(number),
    stop: () => new Promise((done) => child.once('exit', () => done()).kill('SIGKILL')),
  };
}

if (process.argv[1] === import.meta.filename) {
  const open = new Set<ServerResponse>();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    open.add(response);
    response.on('close', () => open.delete(response));
  });
  process.on('message', (number) => {
    for (const response of open) response.write(`id: ${number}\ndata: {"entry":${number},"is":"posted"}\n\n`);
  });
  process.once('disconnect', () => process.exit());
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
