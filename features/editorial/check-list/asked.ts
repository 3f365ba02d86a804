import { z } from 'zod';
import { contentSchema } from '#features/articles/content.ts';
import { mostLinks } from './facts.ts';

/** What a browser may ask about a working copy. */
export const askedSchema = contentSchema
  .pick({ language: true, slug: true, section: true, series: true, authors: true, tags: true, counterpart: true })
  .extend({
    media: z.array(z.int().positive()).max(5_000),
    links: z.array(z.string().max(2_000)).max(mostLinks),
  });
