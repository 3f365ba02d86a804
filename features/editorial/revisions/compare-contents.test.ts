import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#features/articles/body/blocks.ts';
import { type BlockChange, compareBodies } from './compare-blocks.ts';
import { compareContents, hasChanges } from './compare-contents.ts';
import type { Piece } from './compare-text.ts';
import { anyContent, contentWith, paragraph, testNames } from './content-fixture.ts';
import { fieldsOf } from './fields.ts';

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');
const shown = { language: 'en', names: testNames } as const;
const bodies = (before: string[], after: string[]) =>
  compareBodies(before.map(paragraph), after.map(paragraph), shown).map((change) =>
    change.kind === 'same' ? `same ${change.count}` : `${change.kind} ${change.key}: ${written(change.pieces)}`,
  );

describe('bodies', () => {
  test.each([
    ['nothing', ['1 One', '2 Two'], ['1 One', '2 Two'], ['same 2']],
    ['a word', ['1 One ship', '2 Two'], ['1 One ferry', '2 Two'], ['changed 1: One [-ship-]{+ferry+}', 'same 1']],
    ['added', ['1 One', '2 Two'], ['1 One', '3 New', '2 Two'], ['same 1', 'added 3: {+New+}', 'same 1']],
    ['removed, where it stood', ['1 One', '3 Old', '2 Two'], ['1 One', '2 Two'], ['same 1', 'removed 3: [-Old-]', 'same 1']],
    ['removed at the beginning', ['3 Old', '1 One'], ['1 One'], ['removed 3: [-Old-]', 'same 1']],
    ['one moved: the others stand', ['1 One', '2 Two', '3 Three'], ['3 Three', '1 One', '2 Two'], ['moved 3: Three', 'same 2']],
    ['old before new', ['1 Old'], ['2 New'], ['removed 1: [-Old-]', 'added 2: {+New+}']],
    ['all gone', ['1 One', '2 Two'], [], ['removed 1: [-One-]', 'removed 2: [-Two-]']],
  ])('%s', (_, before, after, expected) => {
    expect(bodies(before, after)).toEqual(expected);
  });

  test('moved and mended at once is told as both', () => {
    const [first] = compareBodies(['1 One', '2 Two', '3 Three ships'].map(paragraph), ['3 Three', '1 One', '2 Two'].map(paragraph), shown);
    expect(first).toMatchObject({ kind: 'changed', isMoved: true });
  });
});

describe('what is no word', () => {
  const text = [{ text: 'See here' }];
  test.each<[string, Block, Block, Record<string, string>]>([
    [
      'a link',
      { id: '1', kind: 'paragraph', text },
      { id: '1', kind: 'paragraph', text: [{ text: 'See ' }, { text: 'here', link: 'https://a.example' }] },
      { links: '{+here → https://a.example+}' },
    ],
    [
      'weight',
      { id: '1', kind: 'paragraph', text },
      { id: '1', kind: 'paragraph', text: [{ text: 'See here', bold: true }] },
      { bold: '{+See here+}' },
    ],
    ['a level', { id: '1', kind: 'heading', level: 2, text }, { id: '1', kind: 'heading', level: 3, text }, { level: '[-2-]{+3+}' }],
    [
      'a picture',
      { id: '1', kind: 'image', media: 4, caption: null },
      { id: '1', kind: 'image', media: 5, caption: null },
      { media: '[-Picture 4-]{+Picture 5+}' },
    ],
    [
      'one of many',
      { id: '1', kind: 'gallery', media: [4, 5], caption: null },
      { id: '1', kind: 'gallery', media: [4, 6], caption: null },
      { media: 'Picture 4, [-Picture 5-]{+Picture 6+}' },
    ],
    [
      'who said it',
      { id: '1', kind: 'quote', text, attribution: 'Ann' },
      { id: '1', kind: 'quote', text, attribution: null },
      { by: '[-Ann-]' },
    ],
    [
      'how it is counted',
      { id: '1', kind: 'list', ordered: false, items: [text] },
      { id: '1', kind: 'list', ordered: true, items: [text] },
      { numbered: '{+1, 2, 3+}' },
    ],
    [
      'one item that became two',
      { id: '1', kind: 'list', ordered: false, items: [[{ text: 'One\nTwo' }]] },
      { id: '1', kind: 'list', ordered: false, items: [[{ text: 'One' }], [{ text: 'Two' }]] },
      { form: '' },
    ],
  ])('%s', (_, before, after, expected) => {
    const [change] = compareBodies([before], [after], shown) as [BlockChange];
    expect(change.kind).toBe('changed');
    expect(Object.fromEntries(change.facets.map(({ facet, pieces }) => [facet, written(pieces)]))).toEqual(expected);
  });

  test('a paragraph that became a heading says so', () => {
    const [change] = compareBodies([paragraph('1 One')], [{ id: '1', kind: 'heading', level: 2, text: [{ text: 'One' }] }], shown);
    expect(change).toMatchObject({ kind: 'changed', block: 'heading', was: 'paragraph' });
  });

  test('a picture that came is named though it has no words', () => {
    expect(compareBodies([], [{ id: '1', kind: 'image', media: 4, caption: null }], shown)).toMatchObject([
      { kind: 'added', pieces: [], facets: [{ facet: 'media', pieces: [{ text: 'Picture 4' }] }] },
    ]);
  });
});

describe('fields', () => {
  test.each([
    ['a headline by its words', { headline: 'The day ferry turns' }, 'headline', 'The [-night-]{+day+} ferry turns'],
    ['a section by its name, or its number', { section: 9 }, 'section', '[-Society-]{+#9+}'],
    ['authors one by one', { authors: [1, 3] }, 'authors', 'Ann{+, Chie+}'],
    ['authors in another order', { authors: [2, 1] }, 'authors', '{+Ben, +}Ann'],
    ['a topic out', { tags: [1] }, 'tags', 'Harbour[-, #2-]'],
    ['an address whole', { slug: 'day-ferry' }, 'slug', '[-night-ferry-]{+day-ferry+}'],
    ['words for a picture', { lead: { media: 1, alt: 'A ferry', caption: 'At six' } }, 'leadCaption', '{+At six+}'],
    ['a counterpart', { counterpart: 7 }, 'counterpart', '{+Story 7+}'],
  ])('%s', (_, given, field, expected) => {
    const { fields } = compareContents(contentWith(), contentWith(given), testNames);
    expect(fields.map((change) => [change.field, written(change.pieces)])).toEqual([[field, expected]]);
  });

  test('a picture taken out takes its words along', () => {
    const { fields } = compareContents(contentWith(), contentWith({ lead: { media: null, alt: '', caption: '' } }), testNames);
    expect(fields.map(({ field }) => field)).toEqual(['lead', 'leadAlt']);
  });
});

test('a difference is told exactly where there is one', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (before, after) => {
      expect(hasChanges(compareContents(before, before, testNames))).toBe(false);
      const difference = compareContents(before, after, testNames);
      const told = new Set(difference.fields.map(({ field }) => field));
      const [older, newer] = [fieldsOf(before), fieldsOf(after)];
      for (const field of Object.keys(older) as (keyof typeof older)[])
        expect(told.has(field)).toBe(JSON.stringify(older[field]) !== JSON.stringify(newer[field]));
      const kept = difference.blocks.reduce((sum, change) => sum + (change.kind === 'same' ? change.count : 0), 0);
      const mentioned = difference.blocks.filter(({ kind }) => kind !== 'same' && kind !== 'removed').length;
      expect(kept + mentioned).toBe(after.body.length);
    }),
  );
});

test('twenty thousand words, a tenth of the paragraphs mended', () => {
  const body = (mend: (id: number) => string) =>
    Array.from({ length: 400 }, (_, id) => paragraph(`${id} ${'word after word '.repeat(16)}${mend(id)}`));
  const [before, after] = [body(() => 'stands'), body((id) => (id % 10 === 0 ? 'was mended here' : 'stands'))];
  const changes = compareBodies(before, after, shown);
  expect(changes.filter(({ kind }) => kind === 'changed')).toHaveLength(40);
});
