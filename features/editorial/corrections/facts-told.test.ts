import { expect, test } from 'vitest';
import { contentWith } from '../revisions/content-fixture.ts';
import { changedFacts, factsTold } from './facts-told.ts';

const changed = (before: Parameters<typeof contentWith>[0], after: Parameters<typeof contentWith>[0]) =>
  changedFacts(factsTold(contentWith(before)), factsTold(contentWith(after)));
const ja = { language: 'ja' as const, standfirst: '', headline: '小川氏の鐘' };

test.each<[string, Parameters<typeof contentWith>[0], Parameters<typeof contentWith>[0], string[]]>([
  ['spelling', { p: ['a The harbor rang.'] }, { p: ['a The harbour rang.'] }, []],
  ['a block moved', { p: ['a 1 bell.', 'b 2 bells.'] }, { p: ['b 2 bells.', 'a 1 bell.'] }, []],
  ['a number', { p: ['a It costs 200 yen.'] }, { p: ['a It costs 220 yen.'] }, ['numbers']],
  ['a time', { p: ['a At 14:27.'] }, { p: ['a At 14:28.'] }, ['numbers']],
  ['a number that came', { p: ['a It rang.'] }, { p: ['a It rang 3 times.'] }, ['numbers']],
  ['a fullwidth digit is the same', { p: ['a ３ bells'] }, { p: ['a 3 bells'] }, []],
  ['a name in the headline', { headline: 'Ogawa steers' }, { headline: 'Ogata steers' }, ['names']],
  [
    'a word of the headline that is no name',
    { headline: 'Ferry Turns', p: ['a The ferry turns and stops.'] },
    { headline: 'Ferry Stops', p: ['a The ferry turns and stops.'] },
    [],
  ],
  ['words of others', { p: ['a “Never”, she said.'] }, { p: ['a “Seldom”, she said.'] }, ['quotes']],
  [
    'a quotation by itself',
    { body: [{ id: 'q', kind: 'quote', text: [{ text: 'Never.' }], attribution: null }] },
    { body: [{ id: 'q', kind: 'quote', text: [{ text: 'Seldom.' }], attribution: null }] },
    ['quotes'],
  ],
  ['a Japanese number', { ...ja, p: ['a 二十三人が乗った。'] }, { ...ja, p: ['a 二十四人が乗った。'] }, ['numbers']],
  ['one character that counts', { ...ja, p: ['a 三人が乗った。'] }, { ...ja, p: ['a 四人が乗った。'] }, ['numbers']],
  ['one that does not', { ...ja, p: ['a 一緒に乗った。'] }, { ...ja, p: ['a 共に乗った。'] }, []],
  ['a Japanese name', { ...ja, headline: '小川氏の鐘' }, { ...ja, headline: '大野氏の鐘' }, ['names']],
  ['Japanese words of others', { ...ja, p: ['a 「高い」と話した。'] }, { ...ja, p: ['a 「安い」と話した。'] }, ['quotes']],
])('%s', (_, before, after, expected) => expect(changed(before, after)).toEqual(expected));
