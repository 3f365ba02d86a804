import { z } from 'zod';
import { type Block, blockSchema } from './blocks.ts';

/**
 * Reads a stored body. A block this version does not know, or that is broken, is left out and reported, so that the page
 * shows the rest; what is no list at all gives an empty body.
 */
export function parseBody(stored: unknown, report: (problem: { block: number; kind: unknown }) => void): Block[] {
  const list = z.array(z.unknown()).safeParse(stored);
  if (!list.success) {
    report({ block: -1, kind: typeof stored });
    return [];
  }
  return list.data.flatMap((raw, block) => {
    const parsed = blockSchema.safeParse(raw);
    if (parsed.success) return [parsed.data];
    report({ block, kind: (raw as { kind?: unknown } | null)?.kind });
    return [];
  });
}
