'use client';

import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { type KindName, kindNames } from '../kinds.ts';
import { matching, slashQuery } from '../slash.ts';

interface Props {
  editor: Editor;
  insert(name: KindName): void;
}

/** The kinds of block, by their names, at the caret after a stroke. The keys go on belonging to the text. */
export function SlashMenu({ editor, insert }: Props) {
  const t = useTexts('editor');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // While an input method composes, its keys are its own.
  const query = useEditorState({
    editor,
    selector: ({ editor }) => (!editor.isFocused || editor.view.composing ? null : slashQuery(editor.state)),
  });
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const choices = useMemo(() => kindNames.map((name) => ({ name, label: t(`kind.${name}`), words: t(`words.${name}`) })), [t]);
  const found = useMemo(() => (query === null ? [] : matching(choices, query)), [choices, query]);
  const isOpen = query !== null && dismissed === null && found.length > 0;
  const chosen = Math.min(at, found.length - 1);

  useEffect(() => {
    if (query === null) setDismissed(null);
    setAt(0);
  }, [query]);

  useEffect(() => {
    if (!isOpen) return;
    const { dom } = editor.view;
    const take = (name: KindName | undefined) => {
      if (!name) return;
      const { $from } = editor.state.selection;
      editor.view.dispatch(editor.state.tr.delete($from.start(), $from.end()));
      insert(name);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      const actions: Record<string, () => void> = {
        ArrowDown: () => setAt((chosen + 1) % found.length),
        ArrowUp: () => setAt((chosen - 1 + found.length) % found.length),
        Enter: () => take(found[chosen]?.name),
        Tab: () => take(found[chosen]?.name),
        Escape: () => setDismissed(query),
      };
      const action = actions[event.key];
      if (!action || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    };
    dom.addEventListener('keydown', onKey, { capture: true });
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${found[chosen]?.name}`);
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeEventListener('keydown', onKey, { capture: true });
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, found, chosen, query, id, insert]);

  useLayoutEffect(() => {
    if (!isOpen || !box.current) return;
    const caret = { getBoundingClientRect: () => caretBox(editor) };
    const middleware = [
      offset(6),
      flip(),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.maxHeight = `${Math.min(availableHeight, 320)}px`;
        },
      }),
    ];
    void computePosition(caret, box.current, { strategy: 'fixed', placement: 'bottom-start', middleware }).then(
      ({ x, y }) => box.current && Object.assign(box.current.style, { left: `${x}px`, top: `${y}px` }),
    );
  });

  return (
    <>
      <p role="status" className="sr-only">
        {isOpen ? t('slash.found', { count: found.length, first: found[chosen]?.label ?? '' }) : ''}
      </p>
      {isOpen && (
        <div ref={box} id={id} role="listbox" aria-label={t('tool.insert')} className="menu fixed" tabIndex={-1}>
          {found.map(({ name, label }, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, above
            <div
              key={name}
              id={`${id}-${name}`}
              role="option"
              aria-selected={place === chosen}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                const { $from } = editor.state.selection;
                editor.view.dispatch(editor.state.tr.delete($from.start(), $from.end()));
                insert(name);
              }}
            >
              {label}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function caretBox(editor: Editor): DOMRect {
  const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.from);
  return new DOMRect(left, top, 0, bottom - top);
}
