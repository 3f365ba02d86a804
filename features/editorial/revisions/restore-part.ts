import { z } from 'zod';
import type { Block } from '#features/articles/body/blocks.ts';
import type { Content } from '#features/articles/content.ts';
import { contentOf, fieldNames, fieldsOf, leadFields } from './fields.ts';
import { keyedBlocks, weave } from './keyed-blocks.ts';

/** What is taken out of an old revision: all of it, one field, or one block by its key. */
export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('field'), field: z.enum(fieldNames) }),
  z.strictObject({ kind: z.literal('block'), key: z.string().max(40) }),
]);
export type Part = z.infer<typeof partSchema>;

/** `now` with a part of `old` in it; null when the old one has no such block. A picture comes with its words. */
export function restorePart(now: Content, old: Content, part: Part): Content | null {
  if (part.kind === 'whole') return old;
  if (part.kind === 'block') {
    const body = restoreBlock(now.body, old.body, part.key);
    return body && { ...now, body };
  }
  const fields = fieldsOf(now);
  const from = fieldsOf(old);
  const names = part.field === 'lead' ? leadFields : [part.field];
  for (const name of names) Object.assign(fields, { [name]: from[name] });
  return contentOf(fields, now.body);
}

/** In its place where the block still is; else behind that which preceded it in the old one. */
function restoreBlock(now: readonly Block[], old: readonly Block[], key: string): Block[] | null {
  const present = keyedBlocks(now);
  const former = keyedBlocks(old);
  const block = former.get(key);
  if (!block) return null;
  const wanted = (each: string) => (each === key ? block : present.get(each));
  return weave(present.keys(), former.keys()).flatMap((each) => wanted(each) ?? []);
}
