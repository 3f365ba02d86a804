import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { Kind } from './insertions.ts';

export interface Slash {
  kinds: Kind[];
  /** Where the menu hangs, in the window's coordinates. */
  place: DOMRect | null;
  choose(kind: Kind): void;
}

/** What the slash menu shows now, for React to follow; keys go to whoever shows it. */
export class SlashStore {
  #slash: Slash | null = null;
  #listeners = new Set<() => void>();
  onKey: (event: KeyboardEvent) => boolean = () => false;

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  get = () => this.#slash;
  set(slash: Slash | null) {
    this.#slash = slash;
    for (const listener of this.#listeners) listener();
  }
}

interface Options {
  store: SlashStore;
  /** The kinds that typed words find. */
  find(query: string): Kind[];
  insert(kind: Kind): void;
}

/** A slash at the beginning of an empty paragraph of the body asks for a kind of block. Not while Japanese is being composed. */
export const SlashMenuKeys = Extension.create<Options>({
  name: 'slash',
  addProseMirrorPlugins() {
    const { store, find, insert } = this.options;
    const show = ({ items, clientRect, command }: SuggestionProps<Kind, Kind>) =>
      store.set(items.length > 0 ? { kinds: items, place: clientRect?.() ?? null, choose: command } : null);
    return [
      Suggestion<Kind, Kind>({
        editor: this.editor,
        pluginKey: new PluginKey('slash'),
        char: '/',
        startOfLine: true,
        allow: ({ editor, state, range }) => {
          const { $from } = state.selection;
          return !editor.view.composing && $from.depth === 1 && $from.parent.type.name === 'paragraph' && range.from === $from.start();
        },
        items: ({ query }) => find(query),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          insert(props);
        },
        render: () => ({
          onStart: show,
          onUpdate: show,
          onExit: () => store.set(null),
          onKeyDown: ({ event }) => !event.isComposing && store.onKey(event),
        }),
      }),
    ];
  },
});
