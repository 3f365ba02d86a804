'use client';

import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { FormDialog } from './form-dialog.tsx';
import { markedRange, setMark } from './mark-range.ts';

const longest = 200;

/** The reading above the selected words. */
export function RubyDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const t = useTexts('editor');
  const [range] = useState(() => markedRange(editor, 'ruby'));
  const [problem, setProblem] = useState<string | null>(range.from === range.to ? t('ruby.nothing') : null);
  const isNew = range.attrs === null;
  const remove = () => {
    setMark(editor, 'ruby', range, null);
    onClose();
  };
  return (
    <FormDialog
      title={t('ruby.title')}
      submit={t('ruby.submit')}
      problem={problem}
      onRemove={isNew ? undefined : { label: t('ruby.remove'), run: remove }}
      onClose={onClose}
      onSubmit={(fields) => {
        const reading = String(fields.get('reading')).trim();
        if (range.from === range.to) return setProblem(t('ruby.nothing'));
        if (reading === '') return isNew ? setProblem(t('ruby.empty')) : remove();
        if (reading.length > longest) return setProblem(t('ruby.long', { most: longest }));
        // Another run than its neighbours', so that two with the same reading stay two.
        setMark(editor, 'ruby', range, { reading, run: crypto.getRandomValues(new Uint16Array(1))[0] });
        editor.commands.setTextSelection(range.to);
        onClose();
      }}
    >
      <p className="text-lg" lang="ja">
        {range.text}
      </p>
      <LineField
        label={t('ruby.reading')}
        hint={t('ruby.hint')}
        name="reading"
        lang="ja"
        defaultValue={String(range.attrs?.reading ?? '')}
        aria-invalid={problem !== null}
        autoFocus
      />
    </FormDialog>
  );
}
