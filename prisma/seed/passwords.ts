import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the demo's passwords are kept, for its owner's eyes alone: a line for each account, with role, address and password. */
export const passwordsPath = (dataDir: string) => join(dataDir, 'demo-accounts.txt');

/** Letters and digits that nobody takes for each other; 32 of them, so that a byte's five low bits choose one. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 100 bits, in four groups of five. */
export const randomPassword = () =>
  [...randomBytes(20)]
    .map((byte) => alphabet[byte & 31])
    .join('')
    .replace(/.{5}(?!$)/g, '$&-');

/** By address. */
export function readPasswords(path: string): Map<string, string> {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return new Map(lines.map((line) => line.trim().split(/\s+/)).map(([, email = '', password = '']) => [email, password]));
}

export function writePasswords(path: string, accounts: readonly { role: string; email: string; password: string }[]): void {
  const lines = accounts.map(({ role, email, password }) => `${role.padEnd(8)}  ${email.padEnd(38)}  ${password}\n`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.join(''), { mode: 0o600 });
  // One that was there before keeps its mode when it is written.
  chmodSync(path, 0o600);
}
