'use client';

import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { moveBlocksTo } from '../commands/list-of-blocks.ts';
import { blockBeside, type Over, type Target, targetAt } from './block-places.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { useBlockItems } from './toolbar-items.ts';

interface Props {
  editor: Editor;
  isOn: boolean;
  onMoved(): void;
  /** The text. */
  children: React.ReactNode;
}

/**
 * Around the text: beside the block under the pointer, a handle to drag it by, which is also the button of its menu. For those
 * without a mouse the toolbar has the same menu.
 */
export function BlockHandle({ editor, isOn, onMoved, children }: Props) {
  const t = useTexts('editor');
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef(0);
  const [over, setOver] = useState<Over | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const isDragging = useRef(false);
  useEffect(() => {
    const forget = () => setOver(null);
    editor.on('update', forget);
    return () => {
      editor.off('update', forget);
      cancelAnimationFrame(frame.current);
    };
  }, [editor]);

  const choose = () => {
    if (over && editor.state.doc.nodeAt(over.at))
      editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, over.at)));
  };
  const run = (command: Command) => {
    choose();
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const items = useBlockItems(editor, run, onMoved);
  const stopDragging = () => {
    isDragging.current = false;
    setTarget(null);
  };
  return (
    <div
      ref={box}
      className="editor-text"
      onPointerMove={(event) => {
        if (!isOn || event.pointerType !== 'mouse' || event.buttons > 0) return;
        const y = event.clientY;
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => !editor.isDestroyed && setOver((before) => blockBeside(editor, y) ?? before));
      }}
      onPointerLeave={() => {
        cancelAnimationFrame(frame.current);
        if (!isDragging.current && !box.current?.querySelector('.block-handle :popover-open')) setOver(null);
      }}
      // While a block is dragged the text itself hears nothing of it: it would take the words for pasted ones.
      onDragOverCapture={(event) => {
        if (!isDragging.current) return;
        event.preventDefault();
        event.stopPropagation();
        setTarget(targetAt(editor, event.clientY));
      }}
      onDropCapture={(event) => {
        if (!isDragging.current) return;
        event.preventDefault();
        event.stopPropagation();
        const { place } = targetAt(editor, event.clientY);
        stopDragging();
        run(moveBlocksTo(place));
        onMoved();
      }}
    >
      {children}
      {target && <div className="drop-line" style={{ top: target.top }} />}
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
                isDragging.current = true;
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', editor.state.doc.nodeAt(over.at)?.textContent ?? '');
              },
              onDragEnd: stopDragging,
            }}
          >
            <Icon name="grip" />
          </Menu>
        </div>
      )}
    </div>
  );
}
