import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../scripts/test-portal.ts';

export interface Baseline {
  url: string;
  stop(): Promise<void>;
}

/** nginx with one worker that serves these bytes from a file. */
export async function nginxFile(directory: string, body: Buffer): Promise<Baseline> {
  const port = await freePort();
  await mkdir(join(directory, 'nginx'), { recursive: true });
  await writeFile(join(directory, 'nginx/page.html'), body);
  const configuration = `daemon off; worker_processes 1; pid ${directory}/nginx/pid; error_log ${directory}/nginx/error.log;
    events { worker_connections 1024; }
    http { access_log off; sendfile on; keepalive_requests 1000000; default_type text/html; server { listen 127.0.0.1:${port}; root ${directory}/nginx; } }`;
  await writeFile(join(directory, 'nginx/conf'), configuration);
  const child = spawn('nginx', ['-c', `${directory}/nginx/conf`, ...(process.getuid?.() === 0 ? ['-g', 'user root;'] : [])], {
    stdio: 'ignore',
  });
  await wait(500);
  return { url: `http://127.0.0.1:${port}/page.html`, stop: () => new Promise((done) => child.once('exit', () => done()).kill('SIGTERM')) };
}

/** In a process of its own: Node's HTTP server that answers GET with fixed bytes, and POST after parsing the body as JSON. */
export async function bareNode(directory: string, body: Buffer): Promise<Baseline> {
  await writeFile(join(directory, 'page.html'), body);
  const child = spawn(process.execPath, [import.meta.filename, join(directory, 'page.html')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise((done) => child.once('message', done));
  return { url: `http://127.0.0.1:${port}/`, stop: () => new Promise((done) => child.once('exit', () => done()).kill('SIGTERM')) };
}

if (process.argv[1] === import.meta.filename) {
  const { readFileSync } = await import('node:fs');
  const body = readFileSync(process.argv[2] ?? '');
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length }).end(body);
      return;
    }
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      JSON.parse(text);
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
