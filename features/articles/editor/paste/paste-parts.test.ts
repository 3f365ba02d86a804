import { describe, expect, test } from 'vitest';
import type { Span } from '../../body/blocks.ts';
import { cleanLink } from './clean-link.ts';
import { isWrapped } from './join-lines.ts';
import { plainText } from './plain-text.ts';
import { collapse, joined, tidy } from './spans.ts';

describe('where a pasted link leads', () => {
  test.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['  http://example.org/a b  ', 'http://example.org/a%20b'],
    ['https://example.org/?utm_source=x&UTM_Medium=y&id=3&fbclid=z', 'https://example.org/?id=3'],
    ['https://www.google.com/url?q=https://example.org/%3Futm_id%3D1&sa=D', 'https://example.org/'],
    ['https://www.google.co.jp/url?sa=t&url=https%3A%2F%2Fexample.org%2Fx', 'https://example.org/x'],
    ['https://www.google.com/url?q=javascript:alert(1)', null],
    ['https://www.google.com/url', null],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=1', 'https://example.org'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fp%3Ffbclid%3D1', 'https://example.org/p'],
    ['https://example.org/url?q=https://other.example', 'https://example.org/url?q=https://other.example'],
    ['MAILTO:desk@example.org', 'mailto:desk@example.org'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///C:/a.doc', null],
    ['//example.org/x', null],
    ['/relative', null],
    ['#_ftn1', null],
    ['https://', null],
    ['', null],
  ])('%s', (from, to) => expect(cleanLink(from)).toBe(to));

  test('one too long for a body is none', () => expect(cleanLink(`https://example.org/${'a'.repeat(2_000)}`)).toBe(null));
});

describe('lines broken by a machine', () => {
  const long = 'The committee found that the lamps along the inner quay had not been';
  test.each([
    ['prose of a page', [long, `${long} and`, 'inspected since then.'], true],
    ['a hyphen at the edge', ['The committee found that the lamps inspect-', 'ed by the board along the inner quay are'], true],
    ['one line', [long], false],
    ['verse', ['The boats come in and out again,', 'The harbour sleeps at half past ten,', 'And nobody'], false],
    ['an address', ['Anchor Street 31', 'Harbour City'], false],
    ['sentences of their own', [`${long}.`, `${long}.`, `${long}.`], false],
    ['a Japanese page', ['港の管理組合は月曜日、内港の岸壁を春までに再', '開することを決めた。'], true],
    ['Japanese verse', ['古池や', '蛙飛びこむ', '水の音'], false],
  ])('%s', (_, lines, expected) => expect(isWrapped(lines)).toBe(expected));
});

describe('lines that become one', () => {
  const line = (text: string): Span[] => [{ text }];
  test.each([
    [['one', 'two'], 'one two'],
    [['inter-', 'national'], 'international'],
    [['Anglo-', 'Japanese'], 'Anglo-Japanese'],
    [['inter\u00ad', 'national'], 'international'],
    [['港の', '灯'], '港の灯'],
    [['Kobe', '港'], 'Kobe港'],
    [[' a ', '', ' b '], 'a b'],
  ])('%j', (lines, expected) => expect(tidy(joined(lines.map(line)))).toEqual(line(expected)));
});

describe('a line as it is stored', () => {
  test.each<[string, Span[], Span[]]>([
    ['one pen, one span', [{ text: 'a' }, { text: 'b', bold: undefined }], [{ text: 'ab' }]],
    [
      'two readings stay two',
      [
        { text: '日', ruby: 'ひ' },
        { text: '日', ruby: 'ひ' },
      ],
      [
        { text: '日', ruby: 'ひ' },
        { text: '日', ruby: 'ひ' },
      ],
    ],
    ['no space at the ends', [{ text: ' ' }, { text: ' a ', bold: true }, { text: ' ' }], [{ text: 'a', bold: true }]],
    ['no two spaces', [{ text: 'a \t' }, { text: '\n b' }], [{ text: 'a b' }]],
    ['a figure keeps its unit', [{ text: '10\u00a0km of\u00a0road' }], [{ text: '10\u00a0km of road' }]],
    ['an indent that was set', [{ text: '　港' }], [{ text: '　港' }]],
    ['nothing unseen', [{ text: 'a\u200b\u00ad\u2060\u202eb\ufeff\u0000' }], [{ text: 'ab' }]],
    ['quotation marks and dashes', [{ text: '“a” – ‘b’…' }], [{ text: '“a” – ‘b’…' }]],
  ])('%s', (_, from, to) => expect(tidy(from)).toEqual(to));

  test.each([
    ['a\n  b', 'a b'],
    ['港の\n  灯', '港の灯'],
    ['港 の', '港 の'],
  ])('a source’s own line ends: %j', (from, to) => expect(collapse(from)).toBe(to));
});

describe('text without form', () => {
  const kinds = (text: string) => plainText(text).map(({ kind }) => kind);
  test.each([
    ['', []],
    ['\n\n \n', []],
    ['a\n\nb', ['paragraph', 'paragraph']],
    ['- a line of speech', ['paragraph']],
    ['12. March', ['paragraph']],
    ['- a\n- b', ['list']],
    ['1. a\n2. b\n\n3) c', ['list', 'paragraph']],
    ['> a\n>> b\nc', ['quote', 'quote', 'paragraph']],
    ['a\r\nb\rc', ['paragraph', 'paragraph', 'paragraph']],
  ])('%j', (text, expected) => expect(kinds(text)).toEqual(expected));
});
