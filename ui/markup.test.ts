import { expect, test } from 'vitest';
import { element, escaped, startTag, textElement } from './markup.ts';

test.each([
  ['signs of markup', '<a href="x" title=\'y\'>&</a>', '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;'],
  ['the end of a section', ']]>', ']]&gt;'],
  ['control characters', 'a\u0000b\u0008c\u000bd\u001fe\u007ff', 'abcde\u007ff'],
  ['what is a line', 'a\tb\nc\r', 'a\tb\nc\r'],
  ['half a surrogate', `a${'🌊'[0]}b${'🌊'[1]}c`, 'abc'],
  ['a whole one', '🌊', '🌊'],
  ['what is no character', 'a\ufffeb\uffffc\ufffd', 'abc\ufffd'],
])('%s', (_, text, written) => expect(escaped(text)).toBe(written));

test('an element has the attributes that there are, and an end', () => {
  expect(element('a', { b: '"<', c: null, d: 0, e: undefined }, '<f/>')).toBe('<a b="&quot;&lt;" d="0"><f/></a>');
  expect([textElement('a', '<'), textElement('a', ''), startTag('hr')]).toEqual(['<a>&lt;</a>', '<a></a>', '<hr>']);
});
