import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test, vi } from 'vitest';
import type { MediaItem, MediaSource } from '#features/media/media-source.ts';
import { choosing, h, hr, p, stateOf, ul } from './commands/state-fixture.ts';
import { keyNames } from './controls/key-names.ts';
import { countsOf } from './counts.ts';
import { parseAddress, providerOf } from './dialogs/address.ts';
import { newId } from './ids.ts';
import { MediaCache } from './media-cache.ts';
import { passageOf } from './passage.ts';
import { schema } from './schema/schema.ts';
import { matching, slashQuery } from './slash.ts';
import { Uploads } from './uploads.ts';

describe('a link’s address, as it is typed', () => {
  test.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['  http://example.org ', 'http://example.org'],
    ['example.org', 'https://example.org'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['/society', '/society'],
    ['#top', '#top'],
  ])('%s', (typed, value) => expect(parseAddress(typed)).toEqual({ ok: true, value }));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['javascript:alert(1)', 'script'],
    ['java\tscript:alert(1)', 'script'],
    ['DATA:text/html,x', 'script'],
    ['file:///etc/passwd', 'script'],
    ['two words', 'space'],
    ['word', 'malformed'],
    ['//evil.example', 'malformed'],
    ['https://', 'malformed'],
    ['ftp://example.org', 'malformed'],
    [`https://example.org/${'a'.repeat(2_000)}`, 'malformed'],
  ])('refused: %s', (typed, reason) => expect(parseAddress(typed)).toEqual({ ok: false, reason }));

  test.each([
    ['https://www.youtube.com/watch?v=1', 'YouTube'],
    ['https://youtu.be/1', 'YouTube'],
    ['https://player.vimeo.com/1', 'Vimeo'],
    ['https://maps.example.org/x', 'maps.example.org'],
    ['http://www.youtube.com', null],
    ['javascript:alert(1)', null],
    ['nothing', null],
  ])('the site of %s', (url, provider) => expect(providerOf(url)).toBe(provider));
});

describe('a stroke at the start of a paragraph', () => {
  test.each<[string, EditorState, string | null]>([
    ['alone', stateOf(p('/|')), ''],
    ['with words', stateOf(p('/head|')), 'head'],
    ['full width', stateOf(p('／見出|')), '見出'],
    ['not with the caret within', stateOf(p('/he|ad')), null],
    ['not after words', stateOf(p('a/|')), null],
    ['not with a space', stateOf(p('/ and|')), null],
    ['not twice', stateOf(p('//|')), null],
    ['not in a list', stateOf(ul('/|')), null],
    ['not in a heading', stateOf(h(2, '/|')), null],
  ])('%s', (_, state, query) => expect(slashQuery(state)).toBe(query));

  const choices = [
    { label: 'Heading', words: 'h2 見出し midashi' },
    { label: 'Pull quote', words: '引用' },
    { label: 'Quote', words: '引用' },
  ];
  test.each([
    ['', ['Heading', 'Pull quote', 'Quote']],
    ['quo', ['Quote', 'Pull quote']],
    ['見出', ['Heading']],
    ['ＭＩＤＡ', ['Heading']],
    ['xyz', []],
  ])('%j finds', (query, labels) => expect(matching(choices, query).map(({ label }) => label)).toEqual(labels));
});

test.each([
  ['Mod-Alt-2', '⌘⌥2', 'Ctrl+Alt+2'],
  ['Alt-ArrowUp', '⌥↑', 'Alt+↑'],
  ['Mod-b', '⌘B', 'Ctrl+B'],
])('%s on the keys', (shortcut, mac, other) => expect([keyNames(shortcut, true), keyNames(shortcut, false)]).toEqual([mac, other]));

test.each([
  ['en', 'Two words, and “more”.', { words: 4, characters: 22, minutes: 1 }],
  ['ja', '港の灯が戻る。', { words: 5, characters: 7, minutes: 1 }],
  ['en', '', { words: 0, characters: 0, minutes: 0 }],
  ['en', '👩‍👩‍👧', { words: 0, characters: 5, minutes: 1 }],
])('the length of a text, %s: %s', (language, text, counts) =>
  expect(countsOf([{ id: 'a', kind: 'paragraph', text: [{ text }] }], language)).toMatchObject(
    language === 'ja' ? { characters: counts.characters } : counts,
  ),
);

test('ids are short, plain and never the same', () => {
  const ids = new Set(Array.from({ length: 10_000 }, newId));
  expect(ids.size).toBe(10_000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{1,24}$/);
});

describe('the passage that is selected', () => {
  test.each<[string, EditorState, ReturnType<typeof passageOf>]>([
    ['words', stateOf(p('a'), p('b|cd|e')), { blockId: 'b1', text: 'cd' }],
    ['over two blocks: the first', stateOf(p('a|b'), p('c|d')), { blockId: 'b0', text: 'b\nc' }],
    ['only a caret', stateOf(p('a|b')), null],
    ['a block without words', choosing(0, hr(), p('a')), null],
  ])('%s', (_, state, passage) => expect(passageOf(state)).toEqual(passage));

  test('everything', () => {
    const state = stateOf(p('a'), p('b'));
    expect(passageOf(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 5))))).toEqual({ blockId: 'b0', text: 'a\nb' });
  });
});

const item = (id: number): MediaItem => ({
  id,
  hash: 'h',
  kind: 'image',
  mime: 'image/jpeg',
  width: 3,
  height: 2,
  alt: '',
  caption: '',
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
  cuts: {},
  revision: 1,
  fileName: '',
  licence: '',
  rights: 'lasting',
  rightsLastDay: null,
  seconds: null,
  addedAt: '2026-11-24T05:27:00Z',
  addedBy: null,
  isEditable: true,
});
const sourceOf = (given: Partial<MediaSource>): MediaSource => ({
  get: async () => [],
  upload: async () => ({ ok: false, reason: 'no' }),
  pick: async () => null,
  describe: async () => null,
  ...given,
});

describe('media of one text', () => {
  test('are asked for once, all in one question; what is gone is null', async () => {
    const asked: (readonly number[])[] = [];
    const cache = new MediaCache(
      sourceOf({
        get: async (ids) => {
          asked.push(ids);
          return [item(1)];
        },
      }),
    );
    expect([cache.read(1), cache.read(2), cache.read(1)]).toEqual([undefined, undefined, undefined]);
    await vi.waitFor(() => expect(cache.read(1)).toEqual(item(1)));
    expect(cache.read(2)).toBe(null);
    expect(asked).toEqual([[1, 2]]);
    cache.put(item(2));
    expect(cache.read(2)).toEqual(item(2));
  });

  test('one that is wanted while others are looked for is asked for next', async () => {
    const answers: (() => void)[] = [];
    const cache = new MediaCache(sourceOf({ get: (ids) => new Promise((done) => answers.push(() => done(ids.map(item)))) }));
    cache.subscribe(() => cache.read(2));
    cache.read(1);
    await vi.waitFor(() => expect(answers.length).toBe(1));
    cache.read(2);
    answers[0]?.();
    await vi.waitFor(() => expect(answers.length).toBe(2));
    answers[1]?.();
    await vi.waitFor(() => expect(cache.read(2)).toEqual(item(2)));
  });
});

describe('pictures on their way up', () => {
  const file = new File(['x'], 'a.png', { type: 'image/png' });
  test('a refused one says why, and goes when it is tried again', async () => {
    const done = vi.fn();
    let isRefused = true;
    const uploads = new Uploads(
      sourceOf({ upload: async () => (isRefused ? { ok: false, reason: 'Too large.' } : { ok: true, value: item(7) }) }),
      done,
    );
    const key = uploads.start(file);
    expect(uploads.read(key)).toMatchObject({ file, refusal: null });
    await vi.waitFor(() => expect(uploads.read(key)?.refusal).toBe('Too large.'));
    expect([uploads.isEmpty, done.mock.calls]).toEqual([false, []]);
    isRefused = false;
    uploads.retry(key);
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith(key, item(7)));
    expect(uploads.isEmpty).toBe(true);
  });

  test('a lost connection is a refusal; what was taken out does not come back', async () => {
    const done = vi.fn();
    const uploads = new Uploads(sourceOf({ upload: () => Promise.reject(new TypeError('fetch failed')) }), done);
    const key = uploads.start(file);
    await vi.waitFor(() => expect(uploads.read(key)?.refusal).toBe(''));
    uploads.drop(key);
    uploads.retry(key);
    expect([uploads.read(key), done.mock.calls]).toEqual([undefined, []]);
  });
});

test('a document that nobody could write is refused by its own schema', () => {
  expect(() => schema.node('doc', null, [schema.node('item')]).check()).toThrow();
  expect(EditorState.create({ schema }).doc.childCount).toBe(1);
});
