'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { useBlockItems } from './toolbar-items.ts';

interface Over {
  /** Position before the block. */
  at: number;
  /** From the top of the text, in CSS pixels. */
  top: number;
}

/** The block beside which the pointer is. */
function blockBeside(editor: Editor, y: number): Over | null {
  const { view } = editor;
  const text = view.dom.getBoundingClientRect();
  const element = [...view.dom.children].find((child) => {
    const { top, bottom } = child.getBoundingClientRect();
    return y >= top && y <= bottom + 8;
  });
  if (!element) return null;
  const inside = view.state.doc.resolve(view.posAtDOM(element, 0));
  const at = inside.depth > 0 ? inside.before(1) : inside.pos;
  return view.state.doc.nodeAt(at) ? { at, top: element.getBoundingClientRect().top - text.top } : null;
}

/**
 * Beside the block under the pointer: a handle to drag it by, which is also the button of its menu. For those without a mouse
 * the toolbar has the same menu.
 */
export function BlockHandle({ editor, onMoved }: { editor: Editor; onMoved(): void }) {
  const t = useTexts('editor');
  const [over, setOver] = useState<Over | null>(null);
  useEffect(() => {
    const box = editor.view.dom.parentElement?.parentElement;
    if (!box) return;
    let frame = 0;
    const follow = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons > 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => !editor.isDestroyed && setOver((before) => blockBeside(editor, event.clientY) ?? before));
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      if (!box.querySelector('.block-handle :popover-open')) setOver(null);
    };
    const forget = () => setOver(null);
    box.addEventListener('pointermove', follow);
    box.addEventListener('pointerleave', leave);
    editor.on('update', forget);
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('pointermove', follow);
      box.removeEventListener('pointerleave', leave);
      editor.off('update', forget);
    };
  }, [editor]);

  const choose = (): NodeSelection | null => {
    if (!over || !editor.state.doc.nodeAt(over.at)) return null;
    const selection = NodeSelection.create(editor.state.doc, over.at);
    editor.view.dispatch(editor.state.tr.setSelection(selection));
    return selection;
  };
  const items = useBlockItems(
    editor,
    (command) => {
      choose();
      command(editor.state, editor.view.dispatch, editor.view);
      editor.view.focus();
    },
    onMoved,
  );
  if (!over) return null;
  return (
    <div className="block-handle" style={{ top: over.top }}>
      <Menu
        label={t('tool.handle')}
        items={items}
        tabIndex={-1}
        button={{
          draggable: true,
          onDragStart: (event) => {
            const slice = choose()?.content();
            if (!slice) return;
            event.dataTransfer.effectAllowed = 'move';
            const { dom, text } = editor.view.serializeForClipboard(slice);
            event.dataTransfer.setData('text/html', dom.innerHTML);
            event.dataTransfer.setData('text/plain', text);
            editor.view.dragging = { slice, move: true };
          },
          onDragEnd: () => {
            editor.view.dragging = null;
            onMoved();
          },
        }}
      >
        <Icon name="grip" />
      </Menu>
    </div>
  );
}
