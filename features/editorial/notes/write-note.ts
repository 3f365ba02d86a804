import 'server-only';
import { type Actor, canRead } from '#features/accounts/roles.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import { cleanText } from '#ui/clean-text.ts';
import { lockArticle, type Outcome, owned, recordEvent, refuse } from '../outcome.ts';
import { longestNote, longestPassage, type NoteRefusal } from './note.ts';
import { listReadersOf } from './queries.ts';

interface Written {
  actor: Actor;
  at: Date;
  text: string;
  /** Numbers of people, as the browser knows them. */
  mentions: readonly string[];
}

/** What it is about: a passage of a block, a block, or with neither the whole story. */
interface Remark extends Written {
  blockId: string | null;
  passage: string;
  isBlocking: boolean;
}

/** Leaves a remark for whoever may read the story. One that blocks keeps it from being published until it is resolved. */
export async function writeNote(number: number, { blockId, passage, isBlocking, ...written }: Remark) {
  const about = { blockId, passage: cleanText(passage).trim().slice(0, longestPassage), isBlocking };
  return keep(number, written, async () => ({ ok: true, value: about }));
}

/** Answers a remark that is not resolved. */
export async function answerNote(number: number, { note: id, ...written }: Written & { note: number }) {
  return keep(number, written, async (tx) => {
    const note = await tx.note.findFirst({ where: { id, articleNumber: number, answers: null }, select: { resolvedAt: true } });
    if (!note) return refuse('absent');
    return note.resolvedAt ? refuse('resolved') : { ok: true, value: { answers: id } };
  });
}

type About = Omit<Remark, keyof Written> | { answers: number };

/** The article is locked meanwhile: a note that blocks comes before a publication or after it, never in its midst. */
async function keep(
  number: number,
  { actor, at, text, mentions }: Written,
  about: (tx: Transaction) => Promise<Outcome<About, NoteRefusal>>,
): Promise<Outcome<{ id: number }, NoteRefusal>> {
  const words = cleanText(text).trim();
  if (!words) return refuse('empty');
  if (words.length > longestNote) return refuse('long');
  return db.$transaction(async (tx): Promise<Outcome<{ id: number }, NoteRefusal>> => {
    const article = await lockArticle(tx, number);
    const thing = article && owned(article, at);
    if (!thing || !canRead(actor, thing)) return refuse('absent');
    const wanted = await about(tx);
    if (!wanted.ok) return wanted;
    const readers = new Set((await listReadersOf(thing, tx)).map(({ id }) => id));
    if (!mentions.every((id) => readers.has(id))) return refuse('mention');
    const written = { articleNumber: number, text: words, mentions: [...new Set(mentions)], authorId: actor.id, authorName: actor.name };
    const { id } = await tx.note.create({ data: { ...wanted.value, ...written, createdAt: at }, select: { id: true } });
    const after = { note: id, ...wanted.value, ...(mentions.length > 0 && { mentions: [...written.mentions] }) };
    await recordEvent(tx, { actor, verb: 'note', articleNumber: number, revision: article.revision, at, after });
    return { ok: true, value: { id } };
  });
}
