import { expect, test } from 'vitest';
import { csvAnswer, toCsv } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['says “no”, "yes"', '"says “no”, ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['+81', "'+81"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['夜の渡し船', '夜の渡し船'],
  [-3, '-3'],
  [null, ''],
])('%j is written %j', (cell, written) => expect(toCsv(['Head'], [[cell]])).toBe(`\uFEFFHead\r\n${written}\r\n`));

test('it is kept as a file, by nobody in between', async () => {
  const answer = csvAnswer('readers', toCsv(['=Head'], []));
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="readers.csv"');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(Buffer.from(await answer.arrayBuffer()).toString('hex')).toBe(Buffer.from("\uFEFF'=Head\r\n").toString('hex'));
});
