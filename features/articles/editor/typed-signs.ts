import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Attrs } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { type TextKind, turnInto } from './commands/turn-into.ts';

const signs: Record<string, readonly [TextKind, Attrs]> = {
  '-': ['list', { ordered: false }],
  '*': ['list', { ordered: false }],
  '・': ['list', { ordered: false }],
  '1.': ['list', { ordered: true }],
  '>': ['quote', {}],
  '##': ['heading', { level: 2 }],
  '###': ['heading', { level: 3 }],
  '####': ['heading', { level: 4 }],
};

/** A sign and a space at the start of a paragraph make it what the sign stands for; undone, the sign is back. */
export const TypedSigns = Extension.create({
  name: 'typedSigns',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, from, to, text) {
          const { $from } = view.state.selection;
          if (text !== ' ' || view.composing || from !== to || $from.parent.type.name !== 'paragraph') return false;
          const sign = $from.parent.textBetween(0, $from.parentOffset);
          const meant = signs[sign];
          if (!meant || !turnInto(...meant)(view.state)) return false;
          view.dispatch(view.state.tr.insertText(' ', from));
          view.dispatch(closeHistory(view.state.tr.delete(from - sign.length, from + 1)));
          return turnInto(...meant)(view.state, view.dispatch);
        },
      },
    }),
  ],
});
