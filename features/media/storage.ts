import 'server-only';
import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { env } from '#platform/env.ts';

/** Where the bytes of media lie: a directory here; server.ts serves it from here. */
const root = resolve(env.dataDir, 'media');
/** Files on their way in. Beside the media, so that what is taken in need only be renamed. */
const incoming = join(root, 'incoming');
/** What an upload that was cut off left behind goes after this time. */
const leftBehindMs = 3_600_000;

function pathOf(name: string): string {
  const path = join(root, name);
  if (!path.startsWith(root + sep)) throw new Error(`“${name}” leads out of the media directory.`);
  return path;
}

/** Writes the whole file or nothing: a crash never leaves half a picture behind. */
export async function putFile(name: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(name);
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A file that exists beside the media becomes one of them. */
export async function moveIn(from: string, name: string): Promise<void> {
  const path = pathOf(name);
  await mkdir(dirname(path), { recursive: true });
  await rename(from, path);
}

/** A path for a file on its way in; clears away what others left there. */
export async function pathForIncoming(now: Date): Promise<string> {
  await mkdir(incoming, { recursive: true });
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > leftBehindMs) await rm(path, { force: true });
  }
  return join(incoming, randomUUID());
}

/** Null when there is none. */
export async function readStored(name: string): Promise<Buffer | null> {
  try {
    return await readFile(pathOf(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export const isStored = (name: string) =>
  access(pathOf(name)).then(
    () => true,
    () => false,
  );

/** Everything of one original. */
export const removeFolder = (hash: string) => rm(pathOf(hash), { recursive: true, force: true });
