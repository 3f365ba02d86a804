'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
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

interface Props {
  editor: Editor;
  isOn: boolean;
  onMoved(): void;
  /** The text. */
  children: React.ReactNode;
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
export function BlockHandle({ editor, isOn, onMoved, children }: Props) {
  const t = useTexts('editor');
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef(0);
  const [over, setOver] = useState<Over | null>(null);
  useEffect(() => {
    const forget = () => setOver(null);
    editor.on('update', forget);
    return () => {
      editor.off('update', forget);
      cancelAnimationFrame(frame.current);
    };
  }, [editor]);

  const follow = (event: React.PointerEvent) => {
    if (!isOn || event.pointerType !== 'mouse' || event.buttons > 0) return;
    const y = event.clientY;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => !editor.isDestroyed && setOver((before) => blockBeside(editor, y) ?? before));
  };
  const leave = () => {
    cancelAnimationFrame(frame.current);
    if (!box.current?.querySelector('.block-handle :popover-open')) setOver(null);
  };
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
  return (
    <div ref={box} className="editor-text" onPointerMove={follow} onPointerLeave={leave}>
      {children}
      {isOn && over && (
        <div className="block-handle" style={{ top: over.top }}>
          <Menu
            label={t('tool.handle')}
            items={items}
            tabIndex={-1}
            button={{
              draggable: true,
              onPointerDown: choose,
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
      )}
    </div>
  );
}
