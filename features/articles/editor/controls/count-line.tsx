'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { type Counts, countsOf } from '../counts.ts';
import { toBlocks } from '../to-blocks.ts';

/** So long a pause the count waits for; whoever cannot see it is told after the longer one. */
const pauseMs = 300;
const quietMs = 3_000;

/** How long the text is, below it. */
export function CountLine({ editor, language }: { editor: Editor; language: string }) {
  const t = useTexts('editor');
  const [counts, setCounts] = useState<Counts>(() => countsOf(toBlocks(editor.state.doc), language));
  const [told, setTold] = useState<Counts | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let quiet: ReturnType<typeof setTimeout>;
    const count = () => {
      const now = countsOf(toBlocks(editor.state.doc), language);
      setCounts(now);
      quiet = setTimeout(() => setTold(now), quietMs);
    };
    const later = () => {
      clearTimeout(timer);
      clearTimeout(quiet);
      timer = setTimeout(count, pauseMs);
    };
    editor.on('update', later);
    return () => {
      editor.off('update', later);
      clearTimeout(timer);
      clearTimeout(quiet);
    };
  }, [editor, language]);
  const words = ({ words, characters, minutes }: Counts) =>
    [t('count.words', { count: words }), t('count.characters', { count: characters }), t('count.minutes', { count: minutes })].join(' · ');
  return (
    <div className="editor-counts">
      <p className="hint">{words(counts)}</p>
      <p role="status" className="sr-only">
        {told && words(told)}
      </p>
    </div>
  );
}
