import { describe, expect, test } from 'vitest';
import { choosing, facts, h, image, line, p, result, said, stateOf, table, ul } from '../commands/state-fixture.ts';
import { type Insertable, insertPasted } from './insert-pasted.ts';
import { dataFile, withFiles } from './pasted-files.ts';

const pasted = (...blocks: object[]) => blocks.map((block, place) => ({ ...block, id: `x${place}` })) as Insertable[];
const two = pasted(p('one'), p('two'));

describe('what is pasted, where it stands', () => {
  test.each<[string, object[], Insertable[], object[]]>([
    ['a paragraph into a sentence', [p('a|b')], pasted(p('one')), [p('aone|b')]],
    ['paragraphs into a sentence', [p('a|b')], two, [p('aone'), p('two|b')]],
    ['in place of what is selected', [p('a|x|b')], pasted(p('one')), [p('aone|b')]],
    ['into an empty paragraph', [p('a'), p('|')], pasted(h(2, 'one'), ul('x')), [p('a'), h(2, 'one'), ul('x|')]],
    ['a heading into a sentence stays one', [p('a|b')], pasted(h(2, 'one'), p('two')), [p('a'), h(2, 'one'), p('two|b')]],
    ['a paragraph into a heading', [h(2, 'a|')], pasted(p('one')), [h(2, 'aone|')]],
    ['paragraphs into a list are items', [ul('a|', 'b')], two, [ul('aone', 'two|', 'b')]],
    ['a list into a list', [ul('|')], pasted(ul('x', 'y')), [ul('x', 'y|')]],
    ['all of it into a cell', [table([], ['a|', 'b'])], two, [table([], ['aone two|', 'b'])]],
    [
      'without marks into a title',
      [facts('t|', p('x'))],
      pasted({ kind: 'paragraph', text: [{ text: 'b', bold: true }] }),
      [facts('tb|', p('x'))],
    ],
    ['without marks to who said it', [said('a', '|')], pasted({ kind: 'paragraph', text: [{ text: 'b', link: '/x' }] }), [said('a', 'b|')]],
    ['a heading into a box is a paragraph', [facts('t', p('|'))], pasted(h(2, 'one'), ul('x')), [facts('t', p('one'), ul('x|'))]],
    ['a table into a caption stands below', [image('a|')], pasted(p('one'), table([], ['x'])), [image('aone|'), table([], ['x'])]],
  ])('%s', (_, before, blocks, after) => expect(result(stateOf(...before), insertPasted(blocks))).toEqual(after));

  test('below a block that is chosen as a whole', () => {
    expect(result(choosing(0, image(), p('z')), insertPasted(two))).toEqual([image(), p('one'), p('two|'), p('z')]);
  });

  test('a picture on its way up holds its place', () => {
    const upload: Insertable = { kind: 'upload', key: 'k', caption: line('c') };
    let state = stateOf(p('a|'));
    insertPasted([upload])(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.children.map(({ type, attrs }) => [type.name, attrs.key])).toContainEqual(['upload', 'k']);
  });
});

describe('pictures among what is pasted', () => {
  const dot = 'data:image/png;base64,iVBORw0KGgo=';
  const picture = (source: string) => ({ kind: 'picture' as const, source, caption: null });
  const file = new File(['x'], 'a.png', { type: 'image/png' });
  const run = (sources: string[], files: File[]) => {
    const sent: File[] = [];
    const { blocks, leftOut } = withFiles(sources.map(picture), files, (each) => `${sent.push(each)}`);
    return { keys: blocks.map((block) => block.kind === 'upload' && block.key), leftOut, types: sent.map(({ type }) => type) };
  };
  test.each<[string, string[], File[], ReturnType<typeof run>]>([
    ['one that is its own address', [dot], [], { keys: ['1'], leftOut: 0, types: ['image/png'] }],
    ['one on another site', ['https://example.org/a.png'], [], { keys: [], leftOut: 1, types: [] }],
    [
      'Word’s, whose files came along',
      ['file:///a.png', 'file:///b.png'],
      [file, file],
      { keys: ['1', '2'], leftOut: 0, types: ['image/png', 'image/png'] },
    ],
    ['two for which one file came', ['file:///a.png', 'file:///b.png'], [file], { keys: [], leftOut: 2, types: [] }],
    ['no picture came along', ['file:///a.png'], [new File(['x'], 'a.txt', { type: 'text/plain' })], { keys: [], leftOut: 1, types: [] }],
  ])('%s', (_, sources, files, expected) => expect(run(sources, files)).toEqual(expected));

  test.each(['data:text/html;base64,AAAA', 'data:image/png,raw', 'data:image/png;base64,***', 'https://example.org', ''])(
    'no file: %s',
    (source) => expect(dataFile(source)).toBe(null),
  );
});
