import 'server-only';
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from './env.ts';

let known: string | undefined;

/**
 * What sessions and links are signed with: AUTH_SECRET, else a random one of this portal's own, kept in DATA_DIR for its owner's eyes
 * alone. Of two processes that start together one writes it, and both read that.
 */
export function portalSecret(): string {
  known ??= env.authSecret ?? readOrMake(join(env.dataDir, 'secret'));
  return known;
}

function readOrMake(path: string): string {
  // Written whole before it has its name: whoever finds it finds all of it.
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(env.dataDir, { recursive: true });
    writeFileSync(unfinished, randomBytes(32).toString('base64url'), { mode: 0o600 });
    linkSync(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return readFileSync(path, 'utf8');
}
