import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { type Block, blockSchema, type Inline } from '../../body/blocks.ts';
import { cleanPaste } from './clean-paste.ts';
import type { Pasted } from './pasted.ts';
import { plainText } from './plain-text.ts';

const folder = join(import.meta.dirname, '../paste-fixtures');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const sources = readdirSync(folder).filter((file) => extname(file) !== '.md');

const parser = new new Window().DOMParser();
const clean = (html: string) => cleanPaste(parser.parseFromString(html, 'text/html') as unknown as Document);

/** Blocks as a text that a person can compare: the form that the .md files beside the sources have. */
function sketch(block: Pasted): string {
  switch (block.kind) {
    case 'paragraph':
      return line(block.text);
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.text)}`;
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${line(item)}`).join('\n');
    case 'quote':
      return `> ${line(block.text)}${block.attribution ? ` -- ${block.attribution}` : ''}`;
    case 'table': {
      const rows = [...(block.head.length > 0 ? [block.head] : []), ...block.rows].map((row) => `| ${row.map(line).join(' | ')} |`);
      if (block.head.length > 0) rows.splice(1, 0, '|---|');
      return [...rows, ...(block.caption ? [`^ ${line(block.caption)}`] : [])].join('\n');
    }
    case 'picture':
      return `![${line(block.caption ?? [])}](${block.source})`;
    case 'divider':
      return '***';
    default:
      return expect.unreachable();
  }
}

const line = (inline: Inline): string =>
  inline
    .map(({ text, bold, italic, link, ruby }) => {
      let shown = ruby ? `{${text}|${ruby}}` : text;
      if (italic) shown = `*${shown}*`;
      if (bold) shown = `**${shown}**`;
      return link ? `[${shown}](${link})` : shown;
    })
    .join('');

const isBlock = (pasted: Pasted): pasted is Block => pasted.kind !== 'picture';

describe('what was copied elsewhere', () => {
  test('has at least twenty sources', () => expect(sources.length).toBeGreaterThanOrEqual(20));

  test.each(sources)('%s comes out clean', (file) => {
    const blocks = extname(file) === '.txt' ? plainText(read(file)) : clean(read(file));
    expect(`${blocks.map(sketch).join('\n\n')}\n`).toBe(read(file.replace(extname(file), '.md')));
    for (const block of blocks.filter(isBlock)) expect(blockSchema.parse(block)).toEqual(block);
  });
});

describe('the smallest cases', () => {
  test.each([
    ['nothing', '', ''],
    ['only space', '<p>&nbsp;</p><div><br></div>', ''],
    ['a text without tags', 'Just words', 'Just words'],
    ['text around a block', 'one<p>two</p>three', 'one\n\ntwo\n\nthree'],
    ['levels begin with 2', '<h1>a</h1><h2>b</h2><h5>c</h5>', '## a\n\n### b\n\n#### c'],
    ['levels that begin with 2 stay', '<h2>a</h2><h3>b</h3><h6>c</h6>', '## a\n\n### b\n\n#### c'],
    ['an empty heading is none', '<h2><br></h2><p>a</p>', 'a'],
    ['a picture in a heading stands after it', '<h2>a<img src="data:image/png;base64,AA"></h2>', '## a\n\n![](data:image/png;base64,AA)'],
    ['a picture in an item stands after the list', '<ul><li>a<img src="b.png"></li></ul>', '- a\n\n![](b.png)'],
    ['two breaks are a paragraph', 'one<br><br>two', 'one\n\ntwo'],
    ['emphasis on a space is none', 'a<b> </b>b', 'a b'],
    ['bold undone by style', '<b>a<span style="font-weight:400">b</span></b>', '**a**b'],
    ['a weight in figures', '<span style="font-weight: 650">a</span>', '**a**'],
    ['a bare table of one column is no table', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\n\nb'],
    [
      'all rows bold: no head',
      '<table><tr><td><b>a</b><td><b>b</b></tr><tr><td><b>c</b><td><b>d</b></tr></table>',
      '| **a** | **b** |\n| **c** | **d** |',
    ],
    ['an empty table', '<table></table>', ''],
    ['a list without items', '<ul></ul>', ''],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', 'a\n\nb'],
  ])('%s', (_, html, expected) => expect(clean(html).map(sketch).join('\n\n')).toBe(expected));

  test('twenty thousand nested elements do not end the page', () => {
    expect(clean(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`).map(sketch)).toEqual(['deep']);
  });
});
