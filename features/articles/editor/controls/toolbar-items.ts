import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useTexts } from '#ui/texts.tsx';
import { moveBlocks, paragraphBelow, removeBlocks } from '../commands/list-of-blocks.ts';
import { addColumn, addRow, removeColumn, removeRow, toggleHead } from '../commands/tables.ts';
import { type TextKind, turnInto } from '../commands/turn-into.ts';
import { type Shortcut, shortcuts } from '../keymap.ts';
import { type KindName, kindNames } from '../kinds.ts';
import { isMac, keyNames } from './key-names.ts';
import type { MenuItem } from './menu.tsx';
import type { TextKindName } from './toolbar-state.ts';

type Run = (command: Command) => void;

const intoKinds: Record<TextKindName, readonly [TextKind, Record<string, unknown>]> = {
  paragraph: ['paragraph', {}],
  heading2: ['heading', { level: 2 }],
  heading3: ['heading', { level: 3 }],
  heading4: ['heading', { level: 4 }],
  list: ['list', { ordered: false }],
  numbered: ['list', { ordered: true }],
  quote: ['quote', {}],
  pullquote: ['pullquote', {}],
};

const keysOf = (name: string) => (Object.hasOwn(shortcuts, name) ? keyNames(shortcuts[name as Shortcut], isMac()) : undefined);

export function useKindItems(run: Run, current: TextKindName | null): () => MenuItem[] {
  const t = useTexts('editor');
  return () =>
    (Object.keys(intoKinds) as TextKindName[]).map((key) => ({
      key,
      label: t(`kind.${key}`),
      hint: keysOf(key),
      isChosen: key === current,
      // What it is already it stays: here nothing is switched off by choosing it.
      run: () => (key === current ? run(() => false) : run(turnInto(...intoKinds[key]))),
    }));
}

export function useInsertItems(insert: (name: KindName) => void): () => MenuItem[] {
  const t = useTexts('editor');
  return () => kindNames.map((key) => ({ key, label: t(`kind.${key}`), run: () => insert(key) }));
}

export function useTableItems(run: Run): () => MenuItem[] {
  const t = useTexts('editor');
  const commands = {
    rowAbove: addRow(0),
    rowBelow: addRow(1),
    columnLeft: addColumn(0),
    columnRight: addColumn(1),
    head: toggleHead,
    removeRow,
    removeColumn,
    removeTable: removeBlocks,
  } as const;
  return () =>
    (Object.keys(commands) as (keyof typeof commands)[]).map((key) => ({ key, label: t(`table.${key}`), run: () => run(commands[key]) }));
}

/** What can be done with a block as a whole: the way to move it without a mouse. */
export function useBlockItems(editor: Editor, run: Run, onMoved: () => void): () => MenuItem[] {
  const t = useTexts('editor');
  const moving = (direction: -1 | 1) => () => {
    run(moveBlocks(direction));
    onMoved();
  };
  return () => [
    { key: 'moveUp', label: t('tool.moveUp'), hint: keysOf('moveUp'), isDisabled: !moveBlocks(-1)(editor.state), run: moving(-1) },
    { key: 'moveDown', label: t('tool.moveDown'), hint: keysOf('moveDown'), isDisabled: !moveBlocks(1)(editor.state), run: moving(1) },
    { key: 'below', label: t('tool.below'), hint: keysOf('below'), run: () => run(paragraphBelow) },
    { key: 'remove', label: t('tool.remove'), hint: keysOf('remove'), run: () => run(removeBlocks) },
  ];
}
