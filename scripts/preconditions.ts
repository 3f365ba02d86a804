import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from './progress.ts';

const probeBytes = 1024 * 1024;

/** Makes the data directory and writes a megabyte into it: a full disk or a missing right shows now, with what to do. */
export function checkDataDirectory(directory: string): void {
  const probe = join(directory, `.probe-${randomUUID()}`);
  try {
    makeFolder(directory);
    writeFileSync(probe, Buffer.alloc(probeBytes, 1), { flush: true });
    rmSync(probe);
  } catch (error) {
    // Of a full disk the part that was written must go.
    if (existsSync(probe)) rmSync(probe);
    throw new Sentence(sentenceFor((error as NodeJS.ErrnoException).code, directory));
  }
}

/** Folder by folder: of a place where none can be made, such as /proc, Node's own `recursive` never comes back. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function sentenceFor(code: string | undefined, directory: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of ${directory} is full: free some space, or set DATA_DIR to another disk.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${directory} is not a folder: set DATA_DIR to one.`;
    default:
      return `There is no right to write in ${directory} (${code}): change its owner, or set DATA_DIR to another folder.`;
  }
}

/** Waits at most `patienceMs` for the port: what an earlier portal left behind gives it up by itself. */
export async function checkPort(port: number, host: string | null, patienceMs = 0): Promise<void> {
  for (const until = Date.now() + patienceMs; ; await wait(200)) {
    const code = await tryPort(port, host);
    if (code === null) return;
    if (code === 'EACCES')
      throw new Sentence(`Port ${port} may not be used by this user: set PORT to one above 1023, for example PORT=3000 npm start.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Sentence(`HOST ${host} is no address of this machine: correct it, or unset it to listen on every address.`);
    if (Date.now() >= until) throw new Sentence(`Port ${port} is in use: set PORT to another one, for example PORT=${port + 1} npm start.`);
  }
}

function tryPort(port: number, host: string | null): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host ?? undefined, () => server.close(() => done(null)));
  });
}
