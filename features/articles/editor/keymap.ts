import { Extension } from '@tiptap/core';
import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import { moveBlocks, paragraphBelow, removeBlocks } from './commands/list-of-blocks.ts';
import { nextCell } from './commands/tables.ts';
import { turnInto } from './commands/turn-into.ts';
import { backspace, beforeTyping, enter } from './commands/writing-keys.ts';

/** What the editor's surface does on a key: a dialog, a place to go to, a word on where the block is now. */
export type Request = 'link' | 'ruby' | 'help' | 'toolbar' | 'moved';

const mark =
  (name: string): Command =>
  (state, dispatch, view) => {
    const type = state.schema.marks[name];
    return type !== undefined && toggleMark(type)(state, dispatch, view);
  };

/** By the name under which the help explains them. `Mod` is ⌘ on a Mac, else Control. */
export const shortcuts = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  link: 'Mod-k',
  ruby: 'Mod-Alt-y',
  paragraph: 'Mod-Alt-0',
  heading2: 'Mod-Alt-2',
  heading3: 'Mod-Alt-3',
  heading4: 'Mod-Alt-4',
  numbered: 'Mod-Shift-7',
  list: 'Mod-Shift-8',
  quote: 'Mod-Shift-9',
  moveUp: 'Alt-ArrowUp',
  moveDown: 'Alt-ArrowDown',
  below: 'Mod-Enter',
  remove: 'Mod-Alt-Backspace',
  undo: 'Mod-z',
  redo: 'Mod-Shift-z',
  toolbar: 'Alt-F10',
  help: 'Mod-/',
} as const;
export type Shortcut = keyof typeof shortcuts;

const commands: Partial<Record<Shortcut, Command>> = {
  bold: mark('bold'),
  italic: mark('italic'),
  paragraph: turnInto('paragraph'),
  heading2: turnInto('heading', { level: 2 }),
  heading3: turnInto('heading', { level: 3 }),
  heading4: turnInto('heading', { level: 4 }),
  numbered: turnInto('list', { ordered: true }),
  list: turnInto('list', { ordered: false }),
  quote: turnInto('quote'),
  below: paragraphBelow,
  remove: removeBlocks,
};

/** A key that has a job here has no other, even where the job cannot be done: Alt-↑ in the first block scrolls nothing. */
const always =
  (command: Command): Command =>
  (state, dispatch, view) => {
    command(state, dispatch, view);
    return true;
  };

function bindings(ask: (request: Request) => void): Record<string, Command> {
  const asking =
    (request: Request): Command =>
    () => {
      ask(request);
      return true;
    };
  const moving =
    (direction: -1 | 1): Command =>
    (state, dispatch, view) => {
      if (moveBlocks(direction)(state, dispatch, view)) ask('moved');
      return true;
    };
  const split: Command = (state, dispatch, view) => enter(state, dispatch, view) || Boolean(baseKeymap.Enter?.(state, dispatch, view));
  return {
    ...Object.fromEntries(Object.entries(commands).map(([name, command]) => [shortcuts[name as Shortcut], always(command)])),
    [shortcuts.moveUp]: moving(-1),
    [shortcuts.moveDown]: moving(1),
    [shortcuts.link]: asking('link'),
    [shortcuts.ruby]: asking('ruby'),
    [shortcuts.help]: asking('help'),
    [shortcuts.toolbar]: asking('toolbar'),
    Enter: enter,
    // A line break within a paragraph is nothing that a body could hold.
    'Shift-Enter': split,
    Backspace: backspace,
    Tab: nextCell(1),
    'Shift-Tab': nextCell(-1),
  };
}

const isCharacter = (event: KeyboardEvent) =>
  (event.key.length === 1 || event.keyCode === 229) && !event.ctrlKey && !event.metaKey && !event.altKey;

/** The editor's keys. ProseMirror asks none of them while an input method composes. */
export const Keys = Extension.create<{ ask(request: Request): void }>({
  name: 'keys',
  priority: 1_000,
  addOptions: () => ({ ask: () => undefined }),
  addProseMirrorPlugins() {
    return [
      keymap(bindings((request) => this.options.ask(request))),
      new Plugin({
        props: {
          handleDOMEvents: {
            // A busy browser tells of a moved caret only after the next key, which would act at the old place.
            keydown(view, event) {
              if (!event.isComposing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
              return false;
            },
          },
          handleKeyDown(view, event) {
            if (isCharacter(event)) beforeTyping(view.state, view.dispatch);
            return false;
          },
        },
      }),
    ];
  },
});
