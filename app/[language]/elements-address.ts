import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const addresses = new Map<string, string>();

/** Where readers' elements are served, with a mark of their content: so the file may be kept for ever. */
export function elementsAddress(file: 'reader' | 'saved' | 'live'): string {
  const address = addresses.get(file) ?? `/elements/${file}.js?v=${hash(readFileSync(join(process.cwd(), `public/elements/${file}.js`)))}`;
  addresses.set(file, address);
  return address;
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
