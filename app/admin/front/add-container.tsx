'use client';

import { useState } from 'react';
import { addContainer } from '#features/frontpage/arrange.ts';
import { type Container, kinds, longest, most } from '#features/frontpage/front.ts';
import { ChoiceField, LineField } from '#ui/fields.tsx';
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
      <ChoiceField
        label={t('field.kind')}
        value={kind}
        onChange={(event) => setKind(addable.find((each) => each === event.target.value) ?? 'section')}
      >
        {addable.map((each) => (
          <option key={each} value={each}>
            {t(`kind.${each}`)}
          </option>
        ))}
      </ChoiceField>
      {choices && (
        <ChoiceField label={t(`kind.${kind}`)} name="of" required>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      )}
      <LineField label={t('field.title')} name="title" maxLength={longest.title} required={kind === 'chosen'} />
      <button type="submit" className="button" disabled={containers.length >= most.containers}>
        {t('addContainer')}
      </button>
    </form>
  );
}
