import { describe, expect, test } from 'vitest';
import type { Block } from '#features/articles/body/blocks.ts';
import { asksFor, mentionBefore, mentionedIn, type Note, orderNotes, placeOf } from './note.ts';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text: [{ text }] });
const body = [paragraph('b1', 'It happened by the harbour.'), paragraph('b2', 'Nobody\nsaw it.'), paragraph('b3', 'The end.')];
const blank: Note = {
  id: 1,
  blockId: null,
  passage: '',
  text: 'Who says so?',
  mentions: [],
  isBlocking: false,
  authorId: 'me',
  authorName: 'Me',
  createdAt: new Date(0),
  resolvedAt: null,
  resolvedByName: null,
  answers: [],
};

test.each([
  ['the whole story', { blockId: null, passage: '' }, -1],
  ['a passage', { blockId: 'b1', passage: 'by the harbour' }, 0],
  ['a whole block', { blockId: 'b3', passage: '' }, 2],
  ['over a line’s end', { blockId: 'b2', passage: 'Nobody saw' }, 1],
  ['one that was changed', { blockId: 'b1', passage: 'by the river' }, null],
  ['one that stands elsewhere now', { blockId: 'b3', passage: 'by the harbour' }, null],
  ['a block that is gone', { blockId: 'b9', passage: '' }, null],
])('%s', (_, note, place) => expect(placeOf(note, body)).toBe(place));

test('unresolved first, by place in the text, what is gone last', () => {
  const notes = [
    { ...blank, id: 1, blockId: 'b9', passage: 'gone' },
    { ...blank, id: 2, blockId: 'b3' },
    { ...blank, id: 3, blockId: null, resolvedAt: new Date() },
    { ...blank, id: 4, blockId: 'b1' },
    { ...blank, id: 5 },
    { ...blank, id: 6, blockId: 'b1' },
  ];
  expect(orderNotes(notes, body).map(({ id }) => id)).toEqual([5, 4, 6, 2, 1, 3]);
});

describe('names', () => {
  test.each([
    ['@', ''],
    ['Ask @An', 'An'],
    ['Ask @Anna Lee', 'Anna Lee'],
    ['me@example', null],
    ['Ask', null],
    ['@Anna\nand', null],
  ])('%j before the cursor', (text, begun) => expect(mentionBefore(text)).toBe(begun));

  const people = [
    { id: '1', name: 'Ann' },
    { id: '2', name: 'Ann Lee' },
    { id: '3', name: '山田 花子' },
  ];
  test.each([
    ['@Ann, who says so?', ['1']],
    ['@Ann Lee, who says so?', ['2']],
    ['@Ann and @Ann Lee', ['2', '1']],
    ['@山田 花子さん', ['3']],
    ['Ann, who says so?', []],
    ['@Bob', []],
  ])('%j asks %j', (text, ids) => expect(mentionedIn(text, people)).toEqual(ids));

  test.each([
    ['the note', { mentions: ['me'] }, true],
    ['an answer', { answers: [{ id: 2, text: '', mentions: ['me'], authorName: '', createdAt: new Date() }] }, true],
    ['nobody', {}, false],
    ['a resolved one', { mentions: ['me'], resolvedAt: new Date() }, false],
  ])('asked by %s', (_, given, expected) => expect(asksFor('me', { ...blank, ...given })).toBe(expected));
});
