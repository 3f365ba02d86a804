import 'server-only';
import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { clock } from '#platform/clock.ts';
import { pathForIncoming } from './incoming.ts';
import { mostBytes } from './limits.ts';
import { type Outcome, refuse } from './outcome.ts';
import { headBytes, type Sniffed, sniff } from './sniff.ts';

/** A body, or what a test or the seed has at hand. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A file that has arrived whole, and lies beside the media until it is taken in. */
export interface Received extends Sniffed {
  path: string;
  /** Its name in storage: the first 20 hex digits of its SHA-256. */
  hash: string;
}

/**
 * Takes a file in, piece by piece, never more of it in memory than a piece. What it is, is known from its first bytes; what
 * is refused, or is longer than such a file may be, is not read to its end and leaves nothing behind.
 */
export async function receive(body: Pieces): Promise<Outcome<Received>> {
  const path = await pathForIncoming(clock.now());
  const file = await open(path, 'wx', 0o600);
  let isKept = false;
  try {
    const received = await write(body, path, file);
    isKept = received.ok;
    return received;
  } finally {
    await file.close();
    if (!isKept) await dropReceived({ path });
  }
}

export const dropReceived = ({ path }: Pick<Received, 'path'>) => rm(path, { force: true });

async function write(body: Pieces, path: string, file: FileHandle) {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let sniffed: Outcome<Sniffed> | null = null;
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (head.length < headBytes) head = Buffer.concat([head, piece.subarray(0, headBytes - head.length)]);
    if (head.length === headBytes) sniffed ??= sniff(head);
    if (sniffed?.ok === false) return sniffed;
    if (sniffed && length > mostBytes[sniffed.value.kind]) return tooLarge(sniffed.value);
    hash.update(piece);
    await file.appendFile(piece);
  }
  // A file shorter than a head.
  sniffed ??= sniff(head);
  if (!sniffed.ok) return sniffed;
  return { ok: true as const, value: { ...sniffed.value, path, hash: hash.digest('hex').slice(0, 20) } };
}

const tooLarge = ({ kind }: Sniffed) => refuse('too-large', { most: String(mostBytes[kind] / 1_000_000) });
