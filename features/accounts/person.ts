import { z } from 'zod';
import { languages } from '#ui/language.ts';
import { roles } from './roles.ts';

export const leastPasswordLength = 12;
export const mostPasswordLength = 128;
export const mostNameLength = 100;
export const mostEmailLength = 254;

/** Controls, and what turns the direction of the text around it: no name has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const mostId = 2_147_483_647;

/** Each field as it comes from a form. What is refused is told by the field's name: `accounts.refusal.malformed-<field>`. */
export const person = {
  name: z
    .string()
    .transform((text) => text.toWellFormed().replace(invisible, '').trim())
    .pipe(z.string().min(1).max(mostNameLength)),
  email: z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.email().max(mostEmailLength)),
  password: z.string().min(leastPasswordLength).max(mostPasswordLength),
  language: z.enum(languages),
  role: z.enum(roles),
  sectionIds: z
    .array(z.int().min(1).max(mostId))
    .max(500)
    .transform((ids) => [...new Set(ids)].sort((a, b) => a - b)),
  authorId: z.int().min(1).max(mostId).nullable(),
  id: z.string().regex(/^[\w-]{1,64}$/),
  /** As much as a link can hold; only those that were given out are found. */
  token: z.string().regex(/^[\w-]{20,64}$/),
};
