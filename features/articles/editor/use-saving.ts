import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import type { Block } from '../body/blocks.ts';
import { toBlocks } from './to-blocks.ts';

/** So far the body may be behind the writing. */
const behindMs = 150;

/**
 * Hands the body on while it is written, at most every moment; at once when the editor, the tab or the page is left. Those
 * who listen for that as well are told first, so that they send the last words, too.
 */
export function useSaving(editor: Editor, onChange: (body: Block[]) => void) {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      latest.current(toBlocks(editor.state.doc));
    };
    const later = () => {
      timer ??= setTimeout(flush, behindMs);
    };
    editor.on('update', later);
    editor.on('blur', flush);
    document.addEventListener('visibilitychange', flush, { capture: true });
    window.addEventListener('pagehide', flush, { capture: true });
    return () => {
      editor.off('update', later);
      editor.off('blur', flush);
      document.removeEventListener('visibilitychange', flush, { capture: true });
      window.removeEventListener('pagehide', flush, { capture: true });
      flush();
    };
  }, [editor]);
}
