import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  try {
    mkdirSync(env.dataDir, { recursive: true });
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
