import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText } from '#features/articles/body/to-text.ts';
import { type Content, contentSchema } from '#features/articles/content.ts';
import { type Choice, choicesOf } from './conflict.ts';
import { anyContent, contentWith, paragraph } from './content-fixture.ts';
import { merge } from './merge.ts';

const base = contentWith({ p: ['1 One', '2 Two', '3 Three'] });
const withBody = (...p: string[]) => contentWith({ p });
const told = (content: Content) => content.body.map((block) => `${block.id} ${blockText(block)}`);
const keys = (mine: Content, theirs: Content) => merge(base, mine, theirs).conflicts.map(({ key }) => key);

describe('bodies', () => {
  test.each([
    ['each mended another paragraph', ['1 ONE', '2 Two', '3 Three'], ['1 One', '2 Two', '3 THREE'], ['1 ONE', '2 Two', '3 THREE']],
    ['both mended it alike', ['1 One', '2 TWO', '3 Three'], ['1 One', '2 TWO', '3 Three'], ['1 One', '2 TWO', '3 Three']],
    ['one took out, one added', ['1 One', '3 Three'], ['1 One', '2 Two', '3 Three', '4 Four'], ['1 One', '3 Three', '4 Four']],
    [
      'both added at the same place',
      ['1 One', 'm Mine', '2 Two', '3 Three'],
      ['1 One', 't Theirs', '2 Two', '3 Three'],
      ['1 One', 'm Mine', 't Theirs', '2 Two', '3 Three'],
    ],
    ['one moved, one mended', ['3 Three', '1 One', '2 Two'], ['1 ONE', '2 Two', '3 Three'], ['3 Three', '1 ONE', '2 Two']],
    [
      'they moved, I added',
      ['1 One', 'm Mine', '2 Two', '3 Three'],
      ['3 Three', '1 One', '2 Two'],
      ['3 Three', '1 One', 'm Mine', '2 Two'],
    ],
    ['one emptied it, one left it', [], ['1 One', '2 Two', '3 Three'], []],
  ])('%s: nobody is asked', (_, mine, theirs, expected) => {
    const { content, conflicts } = merge(base, withBody(...mine), withBody(...theirs));
    expect(told(content)).toEqual(expected);
    expect(conflicts).toEqual([]);
  });

  test.each([
    ['mine', ['1 One', '2 Mine', '3 Three']],
    ['theirs', ['1 One', '2 Theirs', '3 Three']],
    ['both', ['1 One', '2 Theirs', '2-2 Mine', '3 Three']],
    [undefined, ['1 One', '2 Theirs', '2-2 Mine', '3 Three']],
  ] as const)('both mended one paragraph: %s stays', (choice, expected) => {
    const decisions = new Map<string, Choice>(choice ? [['block:2', choice]] : []);
    const { content, conflicts } = merge(base, withBody('1 One', '2 Mine', '3 Three'), withBody('1 One', '2 Theirs', '3 Three'), decisions);
    expect(told(content)).toEqual(expected);
    expect(conflicts.map(({ key }) => key)).toEqual(['block:2']);
    expect(conflicts.map(choicesOf)).toEqual([['mine', 'theirs', 'both']]);
  });

  test.each([
    ['mine', ['1 One', '3 Three']],
    ['theirs', ['1 One', '2 Mended', '3 Three']],
    [undefined, ['1 One', '2 Mended', '3 Three']],
  ] as const)('I took out what they mended: asked; %s decides, and until then it stays', (choice, expected) => {
    const decisions = new Map<string, Choice>(choice ? [['block:2', choice]] : []);
    const { content, conflicts } = merge(base, withBody('1 One', '3 Three'), withBody('1 One', '2 Mended', '3 Three'), decisions);
    expect(told(content)).toEqual(expected);
    expect(conflicts.map(choicesOf)).toEqual([['mine', 'theirs']]);
  });

  test('both moved the same blocks elsewhere: the order is asked for', () => {
    const mine = withBody('3 Three', '1 One', '2 Two', 'm Mine');
    const theirs = withBody('2 Two', '1 One', '3 Three');
    expect(keys(mine, theirs)).toEqual(['order']);
    expect(told(merge(base, mine, theirs, new Map([['order', 'mine']])).content)).toEqual(['3 Three', '1 One', '2 Two', 'm Mine']);
    expect(told(merge(base, mine, theirs, new Map([['order', 'theirs']])).content)).toEqual(['2 Two', 'm Mine', '1 One', '3 Three']);
  });

  test('a second version gets an id that nobody has', () => {
    const long = 'x'.repeat(24);
    const [from, mine, theirs] = ['a', 'b', 'c'].map((text) => withBody(`${long} ${text}`, `${long.slice(0, 18)}-2 taken`));
    const { content } = merge(from ?? base, mine ?? base, theirs ?? base);
    expect(content.body.map(({ id }) => id)).toEqual([long, `${long.slice(0, 18)}-3`, `${long.slice(0, 18)}-2`]);
    expect(contentSchema.safeParse(content).success).toBe(true);
  });

  test('two blocks of one id are two', () => {
    const twice = withBody('1 One', '1 Again');
    expect(told(merge(twice, withBody('1 One', '1 AGAIN'), withBody('1 ONE', '1 Again')).content)).toEqual(['1 ONE', '1 AGAIN']);
  });
});

describe('fields', () => {
  test.each<[string, Partial<Content>, Partial<Content>, Partial<Content>, string[]]>([
    ['each another', { headline: 'Mine' }, { kicker: 'Theirs' }, { headline: 'Mine', kicker: 'Theirs' }, []],
    ['both alike', { headline: 'Same' }, { headline: 'Same' }, { headline: 'Same' }, []],
    ['both differently: mine until decided', { headline: 'Mine' }, { headline: 'Theirs' }, { headline: 'Mine' }, ['field:headline']],
    ['topics: what each added and took out', { tags: [1, 2, 3] }, { tags: [2, 4] }, { tags: [2, 4, 3] }, []],
    ['more topics than there may be', { tags: range(3, 40) }, { tags: range(100, 140) }, { tags: range(3, 40) }, ['field:tags']],
    ['authors: each added one', { authors: [1, 2] }, { authors: [1, 3] }, { authors: [1, 3, 2] }, []],
    ['authors in two orders', { authors: [2, 1, 3] }, { authors: [1, 2, 3] }, { authors: [2, 1, 3] }, ['field:authors']],
    [
      'words for one picture',
      { lead: { media: 1, alt: 'Mine', caption: '' } },
      { lead: { media: 1, alt: 'A ferry', caption: 'Theirs' } },
      { lead: { media: 1, alt: 'Mine', caption: 'Theirs' } },
      [],
    ],
    [
      'another picture, and words for the old',
      { lead: { media: 2, alt: '', caption: '' } },
      { lead: { media: 1, alt: 'Mended', caption: '' } },
      { lead: { media: 2, alt: '', caption: '' } },
      ['field:lead'],
    ],
    [
      'only they chose another picture',
      {},
      { lead: { media: 2, alt: 'New', caption: '' } },
      { lead: { media: 2, alt: 'New', caption: '' } },
      [],
    ],
  ])('%s', (_, mine, theirs, expected, asked) => {
    const own = contentWith(mine);
    const other = contentWith(theirs);
    const { content, conflicts } = merge(contentWith(), own, other);
    expect(content).toMatchObject(expected);
    expect(conflicts.map(({ key }) => key)).toEqual(asked);
    const decided = merge(contentWith(), own, other, new Map(asked.map((key) => [key, 'theirs'])));
    if (asked.length > 0) expect(decided.content).toMatchObject(theirs);
  });
});

describe('whatever the texts', () => {
  const three = [anyContent, anyContent, anyContent] as const;
  test('who changed nothing has nothing to say', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (b, other) => {
        expect(merge(b, b, other)).toEqual({ content: other, conflicts: [] });
        expect(merge(b, other, b)).toEqual({ content: other, conflicts: [] });
        expect(merge(b, other, other)).toEqual({ content: other, conflicts: [] });
      }),
    );
  });

  test('no block that either side added or mended is lost before a person says so', () => {
    fc.assert(
      fc.property(...three, (b, mine, theirs) => {
        const kept = merge(b, mine, theirs).content.body.map((block) => JSON.stringify({ ...block, id: '' }));
        const known = new Set(b.body.map((block) => JSON.stringify(block)));
        for (const block of [...mine.body, ...theirs.body])
          if (!known.has(JSON.stringify(block))) expect(kept).toContain(JSON.stringify({ ...block, id: '' }));
      }),
    );
  });

  test('what comes of it can be saved, however it is decided, with ids of its own', () => {
    fc.assert(
      fc.property(...three, fc.infiniteStream(fc.nat()), (b, mine, theirs, chance) => {
        const { conflicts } = merge(b, mine, theirs);
        const picked = conflicts.map(
          (each) => [each.key, choicesOf(each)[(chance.next().value ?? 0) % choicesOf(each).length] ?? 'mine'] as const,
        );
        const { content } = merge(b, mine, theirs, new Map(picked));
        expect(contentSchema.safeParse(content).success).toBe(true);
        expect(new Set(content.body.map(({ id }) => id)).size).toBe(content.body.length);
      }),
    );
  });

  test('mine everywhere is mine where it was disputed; theirs likewise', () => {
    fc.assert(
      fc.property(...three, (b, mine, theirs) => {
        const { conflicts } = merge(b, mine, theirs);
        for (const [side, own] of [
          ['mine', mine],
          ['theirs', theirs],
        ] as const) {
          const { content } = merge(b, mine, theirs, new Map(conflicts.map(({ key }) => [key, side])));
          for (const conflict of conflicts) {
            if (conflict.kind === 'field' && conflict.field === 'headline') expect(content.headline).toBe(own.headline);
            if (conflict.kind === 'block')
              expect(content.body.find(({ id }) => `block:${id}` === conflict.key) ?? null).toEqual(conflict[side]);
          }
        }
      }),
    );
  });
});

test('twenty thousand words are merged block by block', () => {
  const long = (text: string) =>
    contentWith({ body: range(1, 2_000).map((id) => paragraph(`${id} ${'word '.repeat(10)}${id % 50 ? '' : text}`)) });
  expect(merge(long(''), long('mine'), long('theirs')).conflicts).toHaveLength(40);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
