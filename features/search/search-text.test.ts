import { expect, test } from 'vitest';
import type { Block } from '#features/articles/body/blocks.ts';
import { bodyText } from '#features/articles/body/to-text.ts';
import { pool } from '#platform/db/client.ts';
import { wordsOf } from './plain.ts';

const one = async (expression: string, ...values: unknown[]) => (await pool.query(`SELECT ${expression} AS value`, values)).rows[0].value;
const words = (text: string) => text.split(/\s+/).filter(Boolean);

test.each([
  ['東京都', ['東', '東京', '京都', '都']],
  ['港', ['港', '港']],
  ['東京、京都', ['東', '東京', '京', '京', '京都', '都']],
  ['NHKの朝', ['nhk', 'の', 'の朝', '朝']],
  ['Café Ｔōkyō', ['cafe', 'tokyo']],
  ['The U.S. and the U.S.A. agree.', ['the', 'us', 'and', 'the', 'usa', 'agree']],
  ['Plan B. It failed', ['plan', 'b', 'it', 'failed']],
  ['night-shift, 1,000 (3.5 %)', ['night', 'shift', '1', '000', '3', '5']],
  ['https://example.org/a?b=c', ['https', 'example', 'org', 'a', 'b', 'c']],
  ['🎏 — “quoted” ・ 「鉤」', ['quoted', '鉤', '鉤']],
  ['ｶﾞｽ', ['ガ', 'ガス', 'ス']],
])('%s is cut into %j', async (text, expected) => expect(words(await one('search_text($1)', text))).toEqual(expected));

test.each([
  ['東京都', ['東京', '京都']],
  ['港', ['港']],
  ['京都', ['京都']],
  ['NHKの朝', ['nhk', 'の', 'の朝']],
  ['夜のNHK', ['夜の', 'の', 'nhk']],
  ['night ferries', ['night', 'ferries']],
])('looked for, %s is %j', async (text, expected) => expect(words(await one('search_phrase($1)', text))).toEqual(expected));

test('what is marked is cut as what is found', async () => {
  const texts = [
    'Night-Ferries’ Café, ＮＨＫの朝ドラ「港」！',
    'Ångström Łódź øre naïve',
    'ﾃﾚﾋﾞ㌔①Ⅷ々ー〇',
    'o’Brien’s 24/7 covid19 x_y',
    '한국어 ไทย Привет й',
    '𠮷野家 ﬁne',
  ];
  for (const text of texts) {
    const ours = wordsOf(text).flatMap(({ plain, isRun }) =>
      isRun ? [[...plain][0], ...[...plain].slice(1).map((sign, place) => [...plain][place] + sign), [...plain].at(-1)] : [plain],
    );
    expect([text, ours]).toEqual([text, words(await one('search_text($1)', text))]);
  }
});

const span = (text: string) => [{ text }];
const blocks: Block[] = [
  { id: 'a', kind: 'paragraph', text: [{ text: 'har' }, { text: 'bour', bold: true }] },
  { id: 'b', kind: 'heading', level: 2, text: span('heading') },
  { id: 'c', kind: 'quote', text: span('quoted'), attribution: null },
  { id: 'd', kind: 'pullquote', text: span('pulled'), attribution: null },
  { id: 'e', kind: 'list', ordered: true, items: [span('first'), span('second')] },
  { id: 'f', kind: 'image', media: 1, caption: span('pictured') },
  { id: 'g', kind: 'gallery', media: [1, 2], caption: span('gathered') },
  { id: 'h', kind: 'video', media: 1, caption: null },
  { id: 'i', kind: 'audio', media: 1, caption: span('heard') },
  { id: 'j', kind: 'embed', url: 'https://example.org/nowhere', provider: 'Provider', title: 'embedded' },
  { id: 'k', kind: 'table', caption: null, head: [span('column')], rows: [[span('cell')]] },
  {
    id: 'l',
    kind: 'facts',
    title: 'facts',
    blocks: [
      { id: 'm', kind: 'paragraph', text: span('fact') },
      { id: 'n', kind: 'list', ordered: false, items: [span('item')] },
    ],
  },
  { id: 'o', kind: 'divider' },
  {
    id: 'p',
    kind: 'entry',
    at: '2026-01-01T00:00:00Z',
    headline: 'live',
    key: false,
    blocks: [{ id: 'q', kind: 'paragraph', text: span('entered') }],
  },
];

test('the database reads a body as the pages do', async () => {
  const text = await one('body_text($1::jsonb)', JSON.stringify(blocks));
  expect(words(text).sort()).toEqual(words(bodyText(blocks)).sort());
});
test.each(['[]', '{}', '"text"', '[1, "a", null, {"kind": "paragraph", "text": "broken"}]', '[{"title": {"a": 1}}]'])(
  'a body that is broken is no reason to fail: %s',
  async (broken) => expect(typeof (await one('body_text($1::jsonb)', broken))).toBe('string'),
);
