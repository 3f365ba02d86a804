import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { env } from '#platform/env.ts';

/** Where the bytes of media lie: a directory here; server.ts serves it from here. */
const root = resolve(env.dataDir, 'media');

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
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
