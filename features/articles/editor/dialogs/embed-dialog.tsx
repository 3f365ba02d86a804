'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { insertBlocks } from '../commands/list-of-blocks.ts';
import { newId } from '../ids.ts';
import { providerOf } from './address.ts';
import { FormDialog } from './form-dialog.tsx';

const longest = 300;

/** Something of another site: its address and what it is, so that readers know before they load it. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const t = useTexts('editor');
  const [chosen] = useState(() => {
    const { selection } = editor.state;
    return selection instanceof NodeSelection && selection.node.type.name === 'embed'
      ? { at: selection.from, attrs: selection.node.attrs }
      : null;
  });
  const [problem, setProblem] = useState<'address' | 'title' | null>(null);
  return (
    <FormDialog
      title={t('kind.embed')}
      submit={t(chosen ? 'embed.submitChange' : 'embed.submit')}
      problem={problem && t(`embed.problem.${problem}`)}
      onClose={onClose}
      onSubmit={(fields) => {
        const url = String(fields.get('url')).trim();
        const title = String(fields.get('title')).trim().slice(0, longest);
        const provider = providerOf(url);
        if (provider === null) return setProblem('address');
        if (title === '') return setProblem('title');
        const attrs = { id: chosen?.attrs.id ?? newId(), url: new URL(url).href, provider, title };
        if (chosen) editor.view.dispatch(editor.state.tr.setNodeMarkup(chosen.at, null, attrs));
        else insertBlocks(editor.schema.node('embed', attrs))(editor.state, editor.view.dispatch);
        onClose();
      }}
    >
      <LineField
        label={t('embed.address')}
        hint={t('embed.hint')}
        name="url"
        inputMode="url"
        defaultValue={chosen?.attrs.url ?? ''}
        aria-invalid={problem === 'address'}
        autoFocus
      />
      <LineField
        label={t('embed.title')}
        hint={t('embed.titleHint')}
        name="title"
        maxLength={longest}
        defaultValue={chosen?.attrs.title ?? ''}
        aria-invalid={problem === 'title'}
      />
    </FormDialog>
  );
}
