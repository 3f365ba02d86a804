import { type Actor, canReview, type Owned } from '#features/accounts/roles.ts';
import type { Block } from '#features/articles/body/blocks.ts';
import { blockText } from '#features/articles/body/to-text.ts';

export const longestNote = 2_000;
export const longestPassage = 500;

/** Each is a message `notes.refusal.<reason>`. */
export type NoteRefusal = 'absent' | 'forbidden' | 'empty' | 'long' | 'resolved' | 'mention' | 'malformed' | 'signed-out';

/** A remark with its answers. */
export interface Note {
  id: number;
  blockId: string | null;
  /** As it stood in the text when the note was written; empty for the whole block, or the whole story. */
  passage: string;
  text: string;
  mentions: readonly string[];
  isBlocking: boolean;
  authorId: string | null;
  authorName: string;
  createdAt: Date;
  resolvedAt: Date | null;
  resolvedByName: string | null;
  answers: readonly Answer[];
}
export type Answer = Pick<Note, 'id' | 'text' | 'mentions' | 'authorName' | 'createdAt'>;

/** Resolving, and bringing back: whoever wrote the note, whose story it is, and the desk. */
export const canResolve = (actor: Actor, { authorId }: { authorId: string | null }, article: Owned) =>
  authorId === actor.id || article.ownerId === actor.id || canReview(actor, article);

/** Whether an unresolved note, or an answer to it, asks for this person. */
export const asksFor = (id: string, { mentions, answers, resolvedAt }: Note) =>
  resolvedAt === null && [mentions, ...answers.map((answer) => answer.mentions)].some((list) => list.includes(id));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The number of the block that a note is about: -1 for the whole story, null where the passage is no longer in the text. */
export function placeOf({ blockId, passage }: Pick<Note, 'blockId' | 'passage'>, body: readonly Block[]): number | null {
  if (blockId === null) return -1;
  const place = body.findIndex((block) => block.id === blockId);
  const block = body[place];
  return block && plain(blockText(block)).includes(plain(passage)) ? place : null;
}

/** Unresolved first; then by place in the text, those whose passage is gone at the end; then as they were written. */
export function orderNotes<One extends Note>(notes: readonly One[], body: readonly Block[]): One[] {
  const placed = notes.map((note) => ({ note, place: placeOf(note, body) ?? Number.MAX_SAFE_INTEGER }));
  return placed
    .sort((a, b) => Number(a.note.resolvedAt !== null) - Number(b.note.resolvedAt !== null) || a.place - b.place || a.note.id - b.note.id)
    .map(({ note }) => note);
}

/** The piece of text before the cursor that is the beginning of a name, after an @; null where none is being written. */
export const mentionBefore = (text: string): string | null => /(?:^|\s)@([^@\n]{0,30})$/.exec(text)?.[1] ?? null;

/** Those of these people whose names stand in the text after an @; the longer name counts where one begins the other. */
export function mentionedIn(text: string, people: readonly { id: string; name: string }[]): string[] {
  let rest = text;
  return people
    .toSorted((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const isThere = rest.includes(`@${name}`);
      rest = rest.replaceAll(`@${name}`, ' ');
      return isThere;
    })
    .map(({ id }) => id);
}
