import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let address: string | undefined;

/** Where the readers' elements are served, with a mark of their content: so the file may be kept for ever. */
export function elementsAddress(): string {
  address ??= `/elements/reader.js?v=${hash(readFileSync(join(process.cwd(), 'public/elements/reader.js')))}`;
  return address;
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
