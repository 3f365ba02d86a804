import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes a lock that is a file with a process number; one whose process is gone is taken over. Returns what gives it back,
 * or the number of the process that holds it.
 */
export function tryHold(path: string): { release(): void } | { heldBy: number } {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const heldBy = Number(readFileSync(path, 'utf8')) || 0;
    if (heldBy !== process.pid && isAlive(heldBy)) return { heldBy };
    rmSync(path, { force: true });
  }
}

/** The same, waiting until it is free. */
export async function hold(path: string): Promise<{ release(): void }> {
  for (;;) {
    const held = tryHold(path);
    if ('release' in held) return held;
    await wait(200);
  }
}
