import { readFileSync } from 'node:fs';

/*
 * Whether a process lives. Plain JavaScript of built-ins: scripts/start.mjs asks before anything is installed.
 */

/**
 * When a process began, as boot and clock ticks: a number alone may be another process's by now, after a reboot above all. Empty
 * where the system does not tell.
 * @param {number} pid
 */
export function startOf(pid) {
  const { start } = stateOf(pid);
  return start && boot() && `${boot()}/${start}`;
}

/**
 * Whether the process of this number runs; where it is known when that one began, whether it is still the same.
 * @param {number} pid
 * @param {string} [since] What `startOf` said of it.
 */
export function isAlive(pid, since = '') {
  if (!(pid > 0) || !isThere(pid)) return false;
  // Dead, but not yet asked for by its parent.
  if (/[ZX]/.test(stateOf(pid).state)) return false;
  const start = startOf(pid);
  return since === '' || start === '' || start === since;
}

/** @param {number} pid */
function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * The fields 3 and 22 of /proc/<pid>/stat (proc_pid_stat(5)); the second may hold blanks and brackets itself.
 * @param {number} pid
 */
function stateOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', start: fields[19] ?? '' };
}

const boot = () => read('/proc/sys/kernel/random/boot_id').trim();

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
