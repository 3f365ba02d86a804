'use client';

import { useId } from 'react';
import { correctionKinds, correctionPriorities } from '#features/articles/corrections/correction.ts';
import { ChoiceField, LinesField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { mostText, type Told } from '../change.ts';

interface Props {
  told: Told;
  onChange(told: Told): void;
  /** The story's: the words are in it. */
  language: string;
}

/** What readers are told: what it is, where it stands, in which words. */
export function ToldFields({ told, onChange, language }: Props) {
  const t = useTexts('corrections');
  const id = useId();
  return (
    <div className="grid gap-3">
      <ChoiceField
        label={t('kind')}
        value={told.kind}
        onChange={({ target }) => onChange({ ...told, kind: correctionKinds.find((kind) => kind === target.value) ?? told.kind })}
      >
        {correctionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <fieldset>
        <legend className="font-semibold text-[0.8125rem]/5">{t('priority')}</legend>
        {correctionPriorities.map((priority) => (
          <label key={priority} className="flex min-h-11 items-center gap-2 lg:min-h-8">
            <input
              type="radio"
              name={`${id}-priority`}
              className="size-4 shrink-0"
              checked={told.priority === priority}
              onChange={() => onChange({ ...told, priority })}
            />
            {t(`priorities.${priority}`)}
          </label>
        ))}
      </fieldset>
      <LinesField
        label={t('text')}
        hint={t('textHint', { most: mostText })}
        className="font-serif text-base/6"
        rows={6}
        required
        lang={language}
        maxLength={mostText}
        value={told.text}
        onChange={({ target }) => onChange({ ...told, text: target.value })}
      />
    </div>
  );
}
