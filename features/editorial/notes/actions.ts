'use server';

import { z } from 'zod';
import type { Actor } from '#features/accounts/roles.ts';
import { getActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { getDeskArticle } from '../queries.ts';
import type { Note, NoteRefusal } from './note.ts';
import { listNotes } from './queries.ts';
import { reopenNote, resolveNote } from './resolve-note.ts';
import { answerNote, writeNote } from './write-note.ts';

const id = z.int().positive().max(2_147_483_647);
/** Lengths are the verbs' to judge; these only keep out what nobody wrote by hand. */
const words = { text: z.string().max(20_000), mentions: z.array(z.string().max(100)).max(50) };

const wish = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('write'),
    ...words,
    blockId: z
      .string()
      .regex(/^[\w-]{1,24}$/)
      .nullable(),
    passage: z.string().max(20_000),
    isBlocking: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('answer'), ...words, note: id }),
  z.strictObject({ kind: z.literal('resolve'), note: id }),
  z.strictObject({ kind: z.literal('reopen'), note: id }),
  z.strictObject({ kind: z.literal('look') }),
]);
export type NoteWish = z.input<typeof wish>;
export type Noted = { ok: true; notes: Note[] } | { ok: false; reason: NoteRefusal };

async function carryOut(number: number, wished: z.output<typeof wish>, by: { actor: Actor; at: Date }) {
  switch (wished.kind) {
    case 'write':
      return writeNote(number, { ...by, ...wished });
    case 'answer':
      return answerNote(number, { ...by, ...wished });
    case 'resolve':
      return resolveNote(number, { ...by, ...wished });
    case 'reopen':
      return reopenNote(number, { ...by, ...wished });
    case 'look':
      return { ok: true as const };
  }
}

/** One thing done to the notes on a story, or only a look, and all of them as they are after it. Nobody is led away from words they are writing. */
export async function noteAction(number: number, given: NoteWish): Promise<Noted> {
  const actor = await getActor();
  if (!actor) return { ok: false, reason: 'signed-out' };
  const wished = wish.safeParse(given);
  if (!wished.success || !id.safeParse(number).success) return { ok: false, reason: 'malformed' };
  const at = clock.now();
  const outcome = await carryOut(number, wished.data, { actor, at });
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  const article = await getDeskArticle(actor, number, at);
  return article ? { ok: true, notes: await listNotes(article) } : { ok: false, reason: 'absent' };
}
