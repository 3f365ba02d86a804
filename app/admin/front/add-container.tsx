'use client';

import { useState } from 'react';
import { addContainer } from '#features/frontpage/arrange.ts';
import { type Container, kinds, longest, most } from '#features/frontpage/front.ts';
import { useTexts } from '#ui/texts.tsx';
import type { Named } from './front-editor.tsx';

interface Props {
  sections: readonly Named[];
  topics: readonly Named[];
  containers: readonly Container[];
  newId(): string;
  onChange(containers: Container[]): void;
}

const addable = kinds.filter((kind) => kind !== 'lead');

/** One container more, at the end. */
export function AddContainer({ sections, topics, containers, newId, onChange }: Props) {
  const t = useTexts('fronts');
  const [kind, setKind] = useState<(typeof addable)[number]>('section');
  const choices = kind === 'section' ? sections : kind === 'topic' ? topics : null;
  return (
    <form
      className="mt-8 flex flex-wrap items-end gap-3 border-t border-rule pt-4"
      aria-label={t('addContainer')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const of = choices ? Number(form.get('of')) : null;
        onChange(addContainer(containers, { kind, of, title: String(form.get('title') ?? '').trim() }, newId()));
        event.currentTarget.reset();
      }}
    >
      <div className="field">
        <label htmlFor="add-kind">{t('field.kind')}</label>
        <select
          id="add-kind"
          className="input"
          value={kind}
          onChange={(event) => setKind(addable.find((each) => each === event.target.value) ?? 'section')}
        >
          {addable.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {choices && (
        <div className="field">
          <label htmlFor="add-of">{t(`kind.${kind}`)}</label>
          <select id="add-of" name="of" className="input" required>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor="add-title">{t('field.title')}</label>
        <input id="add-title" name="title" className="input" maxLength={longest.title} required={kind === 'chosen'} autoComplete="off" />
      </div>
      <button type="submit" className="button" disabled={containers.length >= most.containers}>
        {t('addContainer')}
      </button>
    </form>
  );
}
