'use client';

import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { type Address, parseAddress } from './address.ts';
import { FormDialog } from './form-dialog.tsx';
import { markedRange, setMark } from './mark-range.ts';

/** Where the selected words lead; with nothing selected, the words are asked for, too. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const t = useTexts('editor');
  const [range] = useState(() => markedRange(editor, 'link'));
  const [problem, setProblem] = useState<Extract<Address, { ok: false }>['reason'] | null>(null);
  const isNew = range.attrs === null;
  return (
    <FormDialog
      title={t(isNew ? 'link.title' : 'link.change')}
      submit={t('link.submit')}
      problem={problem && t(`link.problem.${problem}`)}
      onRemove={
        isNew
          ? undefined
          : {
              label: t('link.remove'),
              run: () => {
                setMark(editor, 'link', range, null);
                onClose();
              },
            }
      }
      onClose={onClose}
      onSubmit={(fields) => {
        const address = parseAddress(String(fields.get('address')));
        if (!address.ok) return setProblem(address.reason);
        const words = String(fields.get('words') ?? '').trim() || address.value.replace(/^(https?:\/\/|mailto:)/, '');
        if (range.from === range.to) editor.view.dispatch(editor.state.tr.insertText(words, range.from));
        const to = range.from === range.to ? range.from + words.length : range.to;
        setMark(editor, 'link', { from: range.from, to }, { href: address.value });
        editor.commands.setTextSelection(to);
        onClose();
      }}
    >
      <LineField
        label={t('link.address')}
        hint={t('link.hint')}
        name="address"
        inputMode="url"
        defaultValue={String(range.attrs?.href ?? '')}
        aria-invalid={problem !== null}
        autoFocus
      />
      {range.from === range.to ? (
        <LineField label={t('link.words')} name="words" />
      ) : (
        <p className="hint">{t('link.on', { text: range.text })}</p>
      )}
    </FormDialog>
  );
}
