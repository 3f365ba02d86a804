import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignBlocks } from './align.ts';
import type { Block } from './blocks.ts';

let made = 0;
const id = () => `b${++made}`;
const p = (text: string): Block => ({ id: id(), kind: 'paragraph', text: [{ text }] });
const h = (text: string, level: 2 | 3 = 2): Block => ({ id: id(), kind: 'heading', level, text: [{ text }] });
const q = (text: string): Block => ({ id: id(), kind: 'quote', text: [{ text }], attribution: null });
const picture = (media: number): Block => ({ id: id(), kind: 'image', media, caption: null });
const rule = (): Block => ({ id: id(), kind: 'divider' });

/** Rows of places in each side: `0-0 1-. 2-1`. */
function rows(left: Block[], right: Block[]) {
  const place = (blocks: Block[], block: Block | null) => (block ? String(blocks.indexOf(block)) : '.');
  return alignBlocks(left, right)
    .map(([one, other]) => `${place(left, one)}-${place(right, other)}`)
    .join(' ');
}

const long = 'The first boat left at twenty to seven with forty-one passengers and a dog on board.';
const short = 'Fog is the test.';
const longJa = '最初の便は午後六時四十分、乗客四十一人と犬一匹を乗せて桟橋を離れた。';
const shortJa = '霧が試練だ。';

describe('side by side', () => {
  test.each<[string, Block[], Block[], string]>([
    ['the same kinds in the same order', [p(long), h('A'), p(short)], [p(longJa), h('一'), p(shortJa)], '0-0 1-1 2-2'],
    ['a paragraph that only one has, by length', [p(long), p(short), p(long)], [p(longJa), p(longJa)], '0-0 1-. 2-1'],
    ['a heading that only one has', [p(long), h('A'), p(long)], [p(longJa), p(longJa)], '0-0 1-. 2-1'],
    ['kinds that do not fit stand alone', [p(long), q(short)], [p(longJa), rule()], '0-0 1-. .-1'],
    ['the same picture rather than the first', [picture(1), picture(2)], [picture(2)], '0-. 1-0'],
    ['headings of one level', [h('A', 2), h('B', 3)], [h('い', 3)], '0-. 1-0'],
    ['nothing beside something', [], [p(longJa), rule()], '.-0 .-1'],
    ['nothing at all', [], [], ''],
  ])('%s', (_, left, right, expected) => expect(rows(left, right)).toBe(expected));

  test('a body of thousands of blocks is aligned in its order', () => {
    const many = Array.from({ length: 2_000 }, () => p(short));
    expect(alignBlocks(many, many.slice(0, 1_999)).at(-1)).toEqual([many[1_999], null]);
  });

  test('each block stands once, in its order, beside one of its kind', () => {
    const body = fc.array(
      fc.constantFrom('p', 'h', 'q', 'd').chain((kind) => fc.string({ maxLength: 30 }).map((text) => ({ kind, text }))),
      {
        maxLength: 12,
      },
    );
    const built = (drafts: { kind: string; text: string }[]) =>
      drafts.map(({ kind, text }) => (kind === 'p' ? p(text) : kind === 'h' ? h(text) : kind === 'q' ? q(text) : rule()));
    fc.assert(
      fc.property(body, body, (one, other) => {
        const [left, right] = [built(one), built(other)];
        const pairs = alignBlocks(left, right);
        expect(pairs.flatMap(([block]) => block ?? [])).toEqual(left);
        expect(pairs.flatMap(([, block]) => block ?? [])).toEqual(right);
        for (const [a, b] of pairs) if (a && b) expect(a.kind).toBe(b.kind);
      }),
    );
  });
});
