import { type Editor, Extension } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { goToNextCell } from '@tiptap/pm/tables';
import { currentBlock, deleteBlock, leaveBlock, moveBlock } from './block-commands.ts';
import { type TextKind, turnInto } from './turn-into.ts';

/** Every shortcut of the body, as the help lists them; `kind` and `action` are names of messages. */
export const kindKeys: Record<string, TextKind> = {
  'Mod-Alt-0': 'paragraph',
  'Mod-Alt-2': 'heading2',
  'Mod-Alt-3': 'heading3',
  'Mod-Alt-4': 'heading4',
  'Mod-Shift-7': 'orderedList',
  'Mod-Shift-8': 'bulletList',
  'Mod-Shift-9': 'quote',
};
export const actionKeys = {
  'Mod-b': 'bold',
  'Mod-i': 'italic',
  'Mod-k': 'link',
  'Mod-Alt-r': 'ruby',
  'Alt-ArrowUp': 'moveUp',
  'Alt-ArrowDown': 'moveDown',
  'Mod-Shift-Backspace': 'deleteBlock',
  'Mod-z': 'undo',
  'Mod-Shift-z': 'redo',
  'Mod-Alt-h': 'help',
} as const;

interface Options {
  onLink(): void;
  onRuby(): void;
  onHelp(): void;
}

/** What the keyboard does, besides the library's own. A key in the middle of Japanese input never arrives here. */
export const Keys = Extension.create<Options>({
  name: 'keys',
  priority: 1_000,
  addOptions: () => ({ onLink: () => undefined, onRuby: () => undefined, onHelp: () => undefined }),
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    const open = (dialog: () => void) => () => {
      dialog();
      return true;
    };
    return {
      ...Object.fromEntries(Object.entries(kindKeys).map(([key, kind]) => [key, run(turnInto(kind))])),
      'Alt-ArrowUp': run(moveBlock(-1)),
      'Alt-ArrowDown': run(moveBlock(1)),
      'Mod-Shift-Backspace': run(deleteBlock),
      'Mod-k': open(this.options.onLink),
      'Mod-Alt-r': open(this.options.onRuby),
      'Mod-Alt-h': open(this.options.onHelp),
      Enter: () => this.editor.view.composing === false && enter(this.editor),
      Backspace: () => backspace(this.editor),
    };
  },
});

/** Enter leads on: from a quotation to its source, out of a caption, out of a box whose last line is empty. */
function enter({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const parent = $from.parent;
  const box = $from.depth > 1 ? $from.node(1) : null;
  switch (parent.type.name) {
    case 'quoteText':
    case 'factsTitle':
    case 'entryHeadline': {
      const next = $from.after();
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(next + 1))).scrollIntoView());
      return true;
    }
    case 'quoteSource':
    case 'caption':
      return leaveBlock(state, view.dispatch);
    case 'paragraph': {
      if (box?.type.name === 'tableFigure') return goToNextCell(1)(state, view.dispatch) || true;
      const isLast = box && $from.index(1) === box.childCount - 1 && $from.depth === 2;
      if (!empty || !isLast || parent.content.size > 0 || !['facts', 'entry'].includes(box.type.name)) return false;
      // The empty line at the end of a box is where one leaves it; the only line there is stays.
      const tr = box.childCount > 2 ? state.tr.delete($from.before(), $from.after()) : state.tr;
      const after = currentBlock({ doc: tr.doc, selection: tr.selection })?.to ?? tr.doc.content.size;
      const at = box.childCount > 2 ? $from.after(1) - parent.nodeSize : after;
      tr.insert(at, state.schema.node('paragraph'));
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
      return true;
    }
    default:
      return false;
  }
}

/** An empty quotation, box or entry goes away like an empty line does. */
function backspace({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const block = currentBlock(state);
  if (!empty || $from.parentOffset > 0 || !block || $from.depth < 2) return false;
  if (!['quote', 'facts', 'entry'].includes(block.node.type.name) || block.node.textContent !== '') return false;
  const tr = state.tr.replaceWith(block.from, block.to, state.schema.node('paragraph'));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, block.from + 1)));
  return true;
}
