import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { hasRuby } from './has-ruby.ts';

const plain = [{ text: '桟橋' }];
const read = [{ text: '漢字と' }, { text: '桟橋', ruby: 'さんばし' }];
const paragraph = { id: 'p', kind: 'paragraph' as const, text: read };

test.each<[string, Block, boolean]>([
  ['a paragraph', paragraph, true],
  ['one without', { ...paragraph, text: plain }, false],
  ['a heading', { id: 'b', kind: 'heading', level: 2, text: read }, true],
  ['a list', { id: 'b', kind: 'list', ordered: false, items: [plain, read] }, true],
  ['a caption', { id: 'b', kind: 'image', media: 1, caption: read }, true],
  ['no caption', { id: 'b', kind: 'image', media: 1, caption: null }, false],
  ['a table’s head', { id: 'b', kind: 'table', caption: null, head: [plain, read], rows: [[plain]] }, true],
  ['a table’s cell', { id: 'b', kind: 'table', caption: null, head: [], rows: [[plain], [read]] }, true],
  ['a fact box', { id: 'b', kind: 'facts', title: '数字', blocks: [paragraph] }, true],
  ['an entry', { id: 'b', kind: 'entry', at: '2026-11-22T00:00:00Z', headline: '開始', key: false, blocks: [paragraph] }, true],
  ['a divider', { id: 'b', kind: 'divider' }, false],
])('%s', (_, block, expected) => expect(hasRuby([block])).toBe(expected));
