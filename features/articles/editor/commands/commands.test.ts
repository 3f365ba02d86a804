import { splitBlock } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { insertBlocks, moveBlocks, moveBlocksTo, paragraphBelow, removeBlocks } from './list-of-blocks.ts';
import { choosing, facts, h, hr, idsOf, image, ol, p, result, said, stateOf, table, ul } from './state-fixture.ts';
import { addColumn, addRow, cellBelow, nextCell, removeColumn, removeRow, toggleHead } from './tables.ts';
import { turnInto } from './turn-into.ts';
import { backspace, beforeTyping, enter } from './writing-keys.ts';

type Case = [string, object[], Command, object[] | null];
const check = (_: string, blocks: object[], command: Command, expected: object[] | null) =>
  expect(result(stateOf(...blocks), command)).toEqual(expected);

describe('the list of blocks', () => {
  test.each<Case>([
    ['up', [p('a'), p('b|'), p('c')], moveBlocks(-1), [p('b|'), p('a'), p('c')]],
    ['down, past a list', [p('a|'), ul('b', 'c'), p('d')], moveBlocks(1), [ul('b', 'c'), p('a|'), p('d')]],
    ['the first does not go up', [p('a|'), p('b')], moveBlocks(-1), null],
    ['the last does not go down', [p('a'), p('b|')], moveBlocks(1), null],
    ['a box as a whole, from within', [p('a'), facts('t', p('b|'))], moveBlocks(-1), [facts('t', p('b|')), p('a')]],
    ['taken out', [p('a'), h(2, 'b|'), p('c')], removeBlocks, [p('a'), p('|c')]],
    ['the last one taken out', [p('a'), p('b|')], removeBlocks, [p('a|')]],
    ['several', [p('|a'), p('b|'), p('c')], removeBlocks, [p('|c')]],
    ['the only one leaves an empty paragraph', [h(2, 'a|')], removeBlocks, [p('|')]],
    ['a paragraph below a table', [table([], ['a|'])], paragraphBelow, [table([], ['a']), p('|')]],
  ])('%s', check);

  test('several go together, and stay chosen', () => {
    const state = stateOf(p('a'), p('|b'), p('c|'), p('d'));
    expect(result(state, moveBlocks(1), removeBlocks)).toEqual([p('a'), p('d|')]);
  });

  test.each([
    [0, 2, ['b', 'a', 'c']],
    [0, 3, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, null],
    [1, 2, null],
  ])('the block at %i before the one at %i', (from, to, order) => {
    const texts = result(choosing(from, p('a'), p('b'), p('c')), moveBlocksTo(to))?.map((block) => 'text' in block && block.text[0]?.text);
    expect(texts ?? null).toEqual(order);
  });

  test('ids go with their blocks', () => {
    let state = stateOf(p('a'), p('b|'));
    moveBlocks(-1)(state, (tr) => {
      state = state.apply(tr);
    });
    expect(idsOf(state)).toEqual(['b1', 'b0']);
  });

  test('a new block takes the place of an empty paragraph, else stands below', () => {
    const list = stateOf(p('')).schema.node('list', null, stateOf(p('')).schema.node('item'));
    expect(result(stateOf(p('a'), p('|'), p('c')), insertBlocks(list))).toEqual([p('a'), ul('|'), p('c')]);
    expect(result(stateOf(p('a|b'), p('c')), insertBlocks(list))).toEqual([p('ab'), ul('|'), p('c')]);
    const divider = list.type.schema.node('divider');
    expect(result(stateOf(p('a|')), insertBlocks(divider))).toEqual([p('a'), hr(), p('|')]);
    expect(result(stateOf(p('a|'), p('c')), insertBlocks(divider))).toEqual([p('a'), hr(), p('|c')]);
  });
});

describe('one kind of text into another', () => {
  test.each<Case>([
    ['a paragraph into a heading', [p('a|b')], turnInto('heading', { level: 3 }), [h(3, 'a|b')]],
    ['a heading again is a paragraph', [h(3, 'a|b')], turnInto('heading', { level: 3 }), [p('a|b')]],
    ['a heading of another level', [h(3, 'a|b')], turnInto('heading', { level: 2 }), [h(2, 'a|b')]],
    ['a paragraph stays one', [p('a|')], turnInto('paragraph'), null],
    ['one item of a list', [ul('a', 'b|', 'c')], turnInto('paragraph'), [ul('a'), p('b|'), ul('c')]],
    ['a list counts', [ul('a', 'b|')], turnInto('list', { ordered: true }), [ol('a', 'b|')]],
    ['a quote and who said it', [said('a|', 'b')], turnInto('paragraph'), [p('a|'), p('b')]],
    ['a quote into a pull quote', [said('a|', null)], turnInto('pullquote'), [{ ...said('a|'), kind: 'pullquote' }]],
    ['an item of a list into a quote', [ul('a|', 'b')], turnInto('quote'), [said('a|'), ul('b')]],
    ['in a box', [facts('t', p('a|'))], turnInto('list', { ordered: false }), [facts('t', ul('a|'))]],
    ['a box has no headings', [facts('t', p('a|'))], turnInto('heading', { level: 2 }), null],
    ['nor is its title a list', [facts('t|', p('a'))], turnInto('list', { ordered: false }), null],
    ['a picture is no text', [image('a|')], turnInto('quote'), null],
  ])('%s', check);

  test('several paragraphs are one list, and again paragraphs', () => {
    const list = turnInto('list', { ordered: false });
    const state = stateOf(p('|a'), p('b'), h(2, 'c|'));
    expect(result(state, list)).toEqual([ul('a', 'b', 'c')]);
    expect(result(state, list, list)).toEqual([p('a'), p('b'), p('c')]);
  });

  test('the block keeps its id, new ones get their own', () => {
    let state = stateOf(ul('a', 'b|', 'c'));
    turnInto('paragraph')(state, (tr) => {
      state = state.apply(tr);
    });
    const [first, ...others] = idsOf(state);
    expect(first).toBe('b0');
    expect(new Set(others).size).toBe(2);
  });
});

describe('Enter', () => {
  test.each<Case>([
    ['an empty item ends the list', [ul('a', '|')], enter, [ul('a'), p('|')]],
    ['an empty item parts it', [ul('a', '|', 'b')], enter, [ul('a'), p('|'), ul('b')]],
    ['from a quotation to who said it', [said('a|')], enter, [said('a', '|')]],
    ['from who said it to a new paragraph', [said('a', 'b|'), p('c')], enter, [said('a', 'b'), p('|'), p('c')]],
    ['from a caption to a new paragraph', [image('a|')], enter, [image('a'), p('|')]],
    ['from a cell to the one below', [table(['a|', 'b'], ['c', 'd'])], enter, [table(['a', 'b'], ['|c', 'd'])]],
    ['from the last row out of the table', [table([], ['a|', 'b'])], enter, [table([], ['a', 'b']), p('|')]],
    ['from a title into the box', [facts('t|', p('a'))], enter, [facts('t', p('|a'))]],
    ['out of a box', [facts('t', p('a'), p('|'))], enter, [facts('t', p('a')), p('|')]],
    ['not out of a box that would be empty', [facts('t', p('|'))], enter, null],
    ['in a paragraph: as everywhere', [p('a|b')], enter, null],
  ])('%s', check);

  test('below a block that is chosen as a whole', () =>
    expect(result(choosing(0, image(), p('a')), enter)).toEqual([image(), p('|'), p('a')]));
});

describe('Backspace at the start', () => {
  test.each<Case>([
    ['of a heading: a paragraph', [p('a'), h(2, '|b')], backspace, [p('a'), p('|b')]],
    ['of a list: its first item a paragraph', [ul('|a', 'b')], backspace, [p('|a'), ul('b')]],
    ['of another item: as everywhere', [ul('a', '|b')], backspace, null],
    ['of a quotation: paragraphs', [said('|a', 'b')], backspace, [p('|a'), p('b')]],
    ['of who said it: back to the words', [said('a', '|b')], backspace, [said('a|', 'b')]],
    ['of a cell: to the one before', [table([], ['a', '|b'])], backspace, [table([], ['a|', 'b'])]],
    ['of the first cell: nothing', [table([], ['|a', 'b'])], backspace, [table([], ['|a', 'b'])]],
    ['of an empty table: it is gone', [p('x'), table([], ['|', ''])], backspace, [p('x|')]],
    ['of a box: into its title', [facts('t', p('|a'))], backspace, [facts('t|', p('a'))]],
    ['of an empty line of a box', [facts('t', p('|'), p('b'))], backspace, [facts('t|', p('b'))]],
    ['in the middle: as everywhere', [h(2, 'a|b')], backspace, null],
  ])('%s', check);

  test('of a caption: the picture is chosen, not lost', () => {
    expect(result(stateOf(image('|a')), backspace, removeBlocks)).toEqual([p('|')]);
  });
});

describe('typing while a whole block is chosen', () => {
  test.each<[string, object, object[]]>([
    ['a picture: into its caption', image('a'), [image('a|')]],
    ['a divider: below it', hr(), [hr(), p('|')]],
  ])('%s', (_, block, expected) => expect(result(choosing(0, block), beforeTyping)).toEqual(expected));
});

describe('tables', () => {
  const two = (caret: string) => table(['a', 'b'], ['c', caret]);
  test.each<Case>([
    ['a row above', [two('d|')], addRow(0), [table(['a', 'b'], ['', '|'], ['c', 'd'])]],
    ['a row below', [two('d|')], addRow(1), [table(['a', 'b'], ['c', 'd'], ['', '|'])]],
    ['no row above the head', [table(['a|'], ['b'])], addRow(0), [table(['a'], ['|'], ['b'])]],
    ['a column before', [two('d|')], addColumn(0), [table(['a', '', 'b'], ['c', '|', 'd'])]],
    ['a column after', [two('d|')], addColumn(1), [table(['a', 'b', ''], ['c', 'd', '|'])]],
    ['a row less', [table([], ['a'], ['b|'])], removeRow, [table([], ['|a'])]],
    ['the last row stays', [table(['a'], ['b|'])], removeRow, null],
    ['the head less', [table(['a|'], ['b'])], removeRow, [table([], ['|b'])]],
    ['a column less', [two('d|')], removeColumn, [table(['a'], ['|c'])]],
    ['the last column stays', [table([], ['a|'])], removeColumn, null],
    ['a row becomes the head', [table([], ['a|'], ['b'])], toggleHead, [table(['|a'], ['b'])]],
    ['the head becomes a row', [table(['a|'], ['b'])], toggleHead, [table([], ['|a'], ['b'])]],
    ['a table of one row has no head', [table([], ['a|'])], toggleHead, null],
    ['Tab in the last cell: another row', [two('d|')], nextCell(1), [table(['a', 'b'], ['c', 'd'], ['|', ''])]],
    ['below', [table([], ['a|'], ['b'])], cellBelow, [table([], ['a'], ['|b'])]],
    ['not below the last row', [table([], ['a|'])], cellBelow, null],
    ['no table, no row', [p('a|')], addRow(1), null],
    ['no table, no Tab', [p('a|')], nextCell(1), null],
    ['rows of unequal length', [table([], ['a', 'b'], ['c|'])], addColumn(1), [table([], ['a', '', 'b'], ['c', '|'])]],
  ])('%s', check);
});

describe('ids', () => {
  const run = (state: ReturnType<typeof stateOf>, command: Command) => {
    let now = state;
    command(state, (tr) => {
      now = now.apply(tr);
    });
    return now;
  };
  test('the half with the words keeps it after a split', () => {
    expect(idsOf(run(stateOf(p('a|b')), splitBlock))[0]).toBe('b0');
    expect(idsOf(run(stateOf(p('|ab')), splitBlock))[1]).toBe('b0');
  });

  test('the older keeps it after a copy, wherever the copy stands', () => {
    const state = stateOf(p('a'), p('b'));
    const copied = state.apply(state.tr.insert(0, state.doc.child(1)));
    expect(idsOf(copied).slice(1)).toEqual(['b0', 'b1']);
    expect(idsOf(copied)[0]).toMatch(/^[a-z0-9]{12}$/);
  });

  test('what is cut and pasted keeps it', () => {
    const state = stateOf(p('a'), p('b'));
    const cut = state.apply(state.tr.delete(0, 3));
    expect(idsOf(cut.apply(cut.tr.insert(3, state.doc.child(0))))).toEqual(['b1', 'b0']);
  });
});
