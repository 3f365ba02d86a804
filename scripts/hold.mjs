import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, startOf } from '../platform/process.mjs';

/** How long writing a lock may take: an empty one that is older was torn. */
const writingMs = 1_000;

/** @typedef {{ release(): void }} Held */

/**
 * Takes a lock that is a file with a process number and when that process began; one whose process is gone is taken over.
 * Returns what gives it back, or the number of the process that holds it.
 * @param {string} path
 * @returns {Held | { heldBy: number }}
 */
export function tryHold(path) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (!holder) continue;
    if (holder.isBeingWritten || (holder.pid !== process.pid && isAlive(holder.pid, holder.since))) return { heldBy: holder.pid };
    rmSync(path, { force: true });
  }
}

/**
 * Null when it was given back since.
 * @param {string} path
 */
function readHolder(path) {
  try {
    const text = readFileSync(path, 'utf8');
    const [pid, since] = text.split(' ');
    return { pid: Number(pid) || 0, since, isBeingWritten: text === '' && Date.now() - statSync(path).mtimeMs < writingMs };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The same, waiting until it is free.
 * @param {string} path
 * @returns {Promise<Held>}
 */
export async function hold(path) {
  for (;;) {
    const held = tryHold(path);
    if ('release' in held) return held;
    await wait(200);
  }
}
