import { z } from 'zod';
import { languages } from '#ui/language.ts';
import { blockSchema } from './body/blocks.ts';

/** So many bytes of JSON a working copy may have: 20,000 words with all their marks take a tenth of it. */
export const mostContentBytes = 2_000_000;
export const mostBlocks = 5_000;

const line = (most: number) => z.string().max(most);
const id = z.int().positive();

/**
 * A working copy: every field that an editor writes, however unfinished. Lines may be empty; what must be there before
 * publication is the check list's business. Sections, series, authors, topics and media by their numbers.
 */
export const contentSchema = z.strictObject({
  language: z.enum(languages),
  slug: line(120),
  headline: line(500),
  /** Empty: the headline. */
  frontHeadline: line(500),
  standfirst: line(2_000),
  kicker: line(100),
  section: id,
  series: id.nullable(),
  authors: z.array(id).max(20),
  tags: z.array(id).max(50),
  /** An empty alt or caption is the picture's own. */
  lead: z.strictObject({ media: id.nullable(), alt: line(1_000), caption: line(2_000) }),
  /** Number of the same story in the other language. */
  counterpart: id.nullable(),
  body: z.array(blockSchema).max(mostBlocks),
});

export type Content = z.infer<typeof contentSchema>;
