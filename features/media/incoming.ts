import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from '#platform/env.ts';

/** Files on their way in. Beside the media of a local directory, so that what is taken in need only be renamed. */
const incoming = resolve(env.dataDir, 'media', 'incoming');
/** What an upload that was cut off left behind goes after this time. */
const leftBehindMs = 3_600_000;

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
