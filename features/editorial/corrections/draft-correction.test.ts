import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#features/articles/body/blocks.ts';
import type { Content } from '#features/articles/content.ts';
import { contentWith } from '../revisions/content-fixture.ts';
import { judgeText } from './change.ts';
import { draftCorrection, mostDrafted } from './draft-correction.ts';

const draft = (before: Parameters<typeof contentWith>[0], after: Parameters<typeof contentWith>[0]) =>
  draftCorrection(contentWith(before), contentWith(after));

describe('in English', () => {
  test.each<[string, string[], string[], string]>([
    [
      'a number: the sentence, not its neighbours',
      ['a The boat left at two. It costs 200 yen. Nobody minds.'],
      ['a The boat left at two. It costs 220 yen. Nobody minds.'],
      'An earlier version of this story said “It costs 200 yen”. It now says “It costs 220 yen”.',
    ],
    [
      'two passages',
      ['a It costs 200 yen.', 'b Mr Ogawa steers.'],
      ['a It costs 220 yen.', 'b Mr Ogata steers.'],
      'An earlier version of this story said “It costs 200 yen”. It now says “It costs 220 yen”. It also said “Mr Ogawa steers”. It now says “Mr Ogata steers”.',
    ],
    [
      'a sentence taken out',
      ['a It rang. Nobody heard it.'],
      ['a It rang.'],
      'An earlier version of this story said “Nobody heard it”. That has been taken out.',
    ],
    [
      'a block taken out',
      ['a It rang.', 'b Twice.'],
      ['a It rang.'],
      'An earlier version of this story said “Twice”. That has been taken out.',
    ],
    ['a sentence added', ['a It rang.'], ['a It rang. Twice.'], 'The story now also says “Twice”.'],
    [
      'quotation marks within quotation marks',
      ['a “Never”, she said.'],
      ['a "Seldom", she said.'],
      'An earlier version of this story said “‘Never’, she said”. It now says “‘Seldom’, she said”.',
    ],
    ['only a block moved', ['a One.', 'b Two.'], ['b Two.', 'a One.'], ''],
    ['only a space', ['a One two.'], ['a One  two.'], ''],
    ['nothing', ['a One.'], ['a One.'], ''],
  ])('%s', (_, p, q, expected) => expect(draft({ p }, { p: q })).toBe(expected));

  test('the headline first, with its own words', () =>
    expect(draft({ headline: 'Bell of Ogawa', p: ['a It rang.'] }, { headline: 'Bell of Ogata', p: ['a It rings.'] })).toBe(
      'The headline of an earlier version of this story was “Bell of Ogawa”. It is now “Bell of Ogata”. An earlier version of this story said “It rang”. It now says “It rings”.',
    ));

  test('of a long sentence the part that changed, with what stands around it', () => {
    const long = (price: string) => `a ${'The ferry goes on and on '.repeat(20)}and costs ${price} yen ${'as it always did '.repeat(20)}.`;
    const text = draft({ p: [long('200')] }, { p: [long('220')] });
    expect(text).toMatch(/said “….*costs 200 yen as.*…”\. It now says “….*costs 220 yen as.*…”/);
    expect(text.length).toBeLessThan(300);
  });

  test('of many passages as many as fit, and that there are more', () => {
    const p = (word: string) => Array.from({ length: 30 }, (_, place) => `p${place} The ${place} bells ${word} in the harbour at night.`);
    const text = draft({ p: p('rang') }, { p: p('rung') });
    expect(text.length).toBeLessThanOrEqual(mostDrafted);
    expect(text).toMatch(/”\. Other passages were changed too\.$/);
  });
});

describe('in Japanese', () => {
  const ja = (headline: string, text: string) => ({ language: 'ja' as const, headline, p: [`a ${text}`] });
  test.each<[string, string, string, string]>([
    [
      'a number',
      '船は二時に出た。運賃は200円だ。',
      '船は二時に出た。運賃は220円だ。',
      'この記事の以前の版では「運賃は200円だ」としていましたが、「運賃は220円だ」に改めました。',
    ],
    [
      'words of others',
      '「高い」と話した。',
      '「安い」と話した。',
      'この記事の以前の版では「『高い』と話した」としていましたが、「『安い』と話した」に改めました。',
    ],
    ['taken out', '鳴った。誰も聞かなかった。', '鳴った。', 'この記事の以前の版には「誰も聞かなかった」とありましたが、削除しました。'],
  ])('%s', (_, was, is, expected) => expect(draft(ja('鐘', was), ja('鐘', is))).toBe(expected));

  test('a headline', () =>
    expect(draft(ja('小川の鐘', '鳴った。'), ja('小形の鐘', '鳴った。'))).toBe(
      '以前の版では見出しを「小川の鐘」としていましたが、「小形の鐘」に改めました。',
    ));
});

test('whatever changed: plain words, never more than fit, and always fit to be told', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('<b>', '<', '/p>', '“', '」', '。', '. ', '<<', '{', "'")),
    {
      maxLength: 12,
    },
  );
  const block = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: words });
  const content = fc.record({
    language: fc.constantFrom('en' as const, 'ja' as const),
    headline: words,
    body: fc.array(block, { maxLength: 5 }),
  });
  const made = ({
    language,
    headline,
    body,
  }: {
    language: Content['language'];
    headline: string[];
    body: { id: string; text: string[] }[];
  }) =>
    contentWith({
      language,
      headline: headline.join(''),
      body: body.map(({ id, text }): Block => ({ id, kind: 'paragraph', text: [{ text: text.join('') }] })),
    });
  fc.assert(
    fc.property(content, content, (before, after) => {
      const text = draftCorrection(made(before), made(after));
      expect(text.length).toBeLessThanOrEqual(mostDrafted);
      expect([null, 'correction-empty']).toContain(judgeText(text));
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['in a thousand paragraphs, each another', 1_000, 20],
  ['in one sentence without an end', 1, 20_000],
])('twenty thousand words %s: in bounded time', (_, blocks, length) => {
  const p = (seed: number) =>
    Array.from(
      { length: blocks },
      (_none, place) => `p${place} ${Array.from({ length }, (_word, at) => `w${(at * seed) % 7_919}`).join(' ')}`,
    );
  const began = performance.now();
  const text = draft({ p: p(3) }, { p: p(5) });
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(text.length).toBeGreaterThan(0);
});
