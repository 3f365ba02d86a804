'use client';

import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { turnInto } from '../commands/turn-into.ts';
import { type Request, type Shortcut, shortcuts } from '../keymap.ts';
import type { KindName } from '../kinds.ts';
import { Icon, type IconName } from './icons.tsx';
import { isMac, keyNames } from './key-names.ts';
import { Menu } from './menu.tsx';
import { useBlockItems, useInsertItems, useKindItems, useTableItems } from './toolbar-items.ts';
import { toolbarState } from './toolbar-state.ts';

interface Props {
  editor: Editor;
  /** Of the text. */
  controls: string;
  insert(name: KindName): void;
  ask(request: Request): void;
  onMoved(): void;
}

/** One stop for the Tab key; the arrows go from tool to tool (WAI-ARIA toolbar). */
export function Toolbar({ editor, controls, insert, ask, onMoved }: Props) {
  const t = useTexts('editor');
  const bar = useRef<HTMLDivElement>(null);
  const now = useEditorState({ editor, selector: ({ editor }) => toolbarState(editor) });
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const kindItems = useKindItems(run, now.kind);
  const insertItems = useInsertItems(insert);
  const tableItems = useTableItems(run);
  const blockItems = useBlockItems(editor, run, onMoved);
  const mac = isMac();
  const tool = (
    name: Shortcut | 'numbered' | 'list' | 'quote',
    icon: IconName | string,
    action: () => void,
    state: { pressed?: boolean; off?: boolean } = {},
  ) => {
    const label = t(`tool.${name as 'bold'}`);
    return (
      <button
        key={name}
        type="button"
        className="tool-button"
        aria-label={label}
        title={`${label} (${keyNames(shortcuts[name], mac)})`}
        aria-pressed={state.pressed}
        aria-disabled={state.off}
        tabIndex={-1}
        // The caret and a telephone's keyboard stay where they are.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !state.off && action()}
      >
        {isIcon(icon) ? <Icon name={icon} /> : <span className={`tool-letter tool-${name}`}>{icon}</span>}
      </button>
    );
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const tools = [...(bar.current?.querySelectorAll<HTMLButtonElement>(':scope > button') ?? [])];
    const at = tools.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (event.key === 'Escape') editor.view.focus();
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    tools[(to + tools.length) % tools.length]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={t('tool.toolbar')} aria-controls={controls} className="editor-toolbar" onKeyDown={onKeyDown}>
      <Menu label={t('tool.kind')} items={kindItems} className="tool-button tool-kind" tabIndex={0} button={{ disabled: !now.canTurn }}>
        <span>{t(`kind.${now.kind ?? 'none'}`)}</span>
        <Icon name="more" />
      </Menu>
      <Menu label={t('tool.insert')} items={insertItems} tabIndex={-1} className="tool-button tool-worded">
        <Icon name="plus" />
        <span>{t('tool.insertShort')}</span>
      </Menu>
      {tool('bold', 'B', () => editor.chain().focus().toggleMark('bold').run(), { pressed: now.bold })}
      {tool('italic', 'I', () => editor.chain().focus().toggleMark('italic').run(), { pressed: now.italic })}
      {tool('link', 'link', () => ask('link'), { pressed: now.link })}
      {tool('ruby', 'ルビ', () => ask('ruby'), { pressed: now.ruby })}
      {tool('list', 'list', () => run(turnInto('list', { ordered: false })), { pressed: now.kind === 'list', off: !now.canTurn })}
      {tool('numbered', 'numbered', () => run(turnInto('list', { ordered: true })), {
        pressed: now.kind === 'numbered',
        off: !now.canTurn,
      })}
      {tool('quote', '”', () => run(turnInto('quote')), { pressed: now.kind === 'quote', off: !now.canTurn })}
      {now.isInTable && (
        <Menu label={t('tool.table')} items={tableItems} tabIndex={-1}>
          <Icon name="table" />
        </Menu>
      )}
      <Menu label={t('tool.block')} items={blockItems} tabIndex={-1}>
        <Icon name="block" />
      </Menu>
      {tool('undo', 'undo', () => run(undo), { off: !now.canUndo })}
      {tool('redo', 'redo', () => run(redo), { off: !now.canRedo })}
      {tool('help', 'help', () => ask('help'))}
    </div>
  );
}

const isIcon = (name: string): name is IconName => ['link', 'list', 'numbered', 'undo', 'redo', 'help'].includes(name);
