'use client';

import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';

interface Place {
  position: number;
  top: number;
}

/**
 * A handle in the margin beside the block under the pointer: one drags the block by it. Keys and the tool bar do the same, for
 * those who have no pointer.
 */
export function BlockHandle({ editor }: { editor: Editor }) {
  const t = useTexts('editor');
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    const { dom } = editor.view;
    const frame = dom.parentElement;
    if (!frame) return;
    const follow = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      const block = [...dom.children].find((child) => {
        const { top, bottom } = child.getBoundingClientRect();
        return event.clientY >= top - 8 && event.clientY <= bottom + 8;
      });
      if (!block) return setPlace(null);
      const inner = editor.view.posAtDOM(block, 0);
      const position = editor.state.doc.resolve(inner).before(1);
      setPlace({ position, top: block.getBoundingClientRect().top - frame.getBoundingClientRect().top });
    };
    const hide = () => setPlace(null);
    frame.addEventListener('pointermove', follow);
    frame.addEventListener('pointerleave', hide);
    return () => {
      frame.removeEventListener('pointermove', follow);
      frame.removeEventListener('pointerleave', hide);
    };
  }, [editor]);

  if (!place) return null;
  const select = () => {
    if (place.position >= editor.state.doc.content.size) return null;
    const selection = NodeSelection.create(editor.state.doc, place.position);
    editor.view.dispatch(editor.state.tr.setSelection(selection));
    return selection;
  };
  return (
    <span
      aria-hidden="true"
      title={t('handle')}
      draggable
      className="editor-handle"
      style={{ top: place.top }}
      onMouseDown={select}
      onDragStart={(event) => {
        const selection = select();
        if (!selection) return event.preventDefault();
        const { dom, text } = editor.view.serializeForClipboard(selection.content());
        event.dataTransfer.clearData();
        event.dataTransfer.setData('text/html', dom.innerHTML);
        event.dataTransfer.setData('text/plain', text);
        event.dataTransfer.effectAllowed = 'move';
        const shown = editor.view.nodeDOM(place.position);
        if (shown instanceof HTMLElement) event.dataTransfer.setDragImage(shown, 0, 0);
        editor.view.dragging = { slice: selection.content(), move: true };
      }}
    >
      ⠿
    </span>
  );
}
