import { type ChildProcess, spawn } from 'node:child_process';
import { Sentence } from './progress.ts';

const running = new Set<ChildProcess>();

/** Ends whatever is still being made. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGTERM');
}

interface Run {
  /** What it makes, for the sentence when it fails. */
  what: string;
  parameters: string[];
  environment?: Record<string, string>;
  /** Told each line of its standard output. */
  heard?(line: string): void;
}

/** Runs a script of the project in this very Node and waits for it; a failure is a Sentence with the last it said. */
export async function runNode({ what, parameters, environment, heard }: Run): Promise<void> {
  const options = ['--disable-warning=ExperimentalWarning', '--import', './scripts/server-only.mjs'];
  const child = spawn(process.execPath, [...options, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    for (const line of String(chunk).split('\n').filter(Boolean)) heard?.(line);
  });
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done) => child.once('error', done).once('exit', done));
  running.delete(child);
  if (code === 0) return;
  if (/ENOSPC|No space left/.test(said)) throw new Sentence('The disk is full: free some space and start again.');
  if (/EACCES|EROFS/.test(said))
    throw new Sentence(`There is no right to write in ${process.cwd()} or the data directory: check the owner of both.`);
  throw new Sentence(`Making ${what} failed:\n${said.trim().split('\n').slice(-30).join('\n')}`);
}
