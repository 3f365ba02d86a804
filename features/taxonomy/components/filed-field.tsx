'use client';

import { useId } from 'react';
import { type Language, type Localized, languages } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { mostName, mostText } from '../filing.ts';
import type { Choice, PictureField, Widget } from '../form-fields.ts';

interface Props {
  field: string;
  widget: Widget;
  value: unknown;
  sections: readonly Choice[];
  /** Of a section: which one cannot be its own parent. */
  self: number | null;
  picture?: PictureField;
  onChange(value: unknown): void;
}

/** One field of a form by which stories are filed. */
export function FiledField({ field, widget, value, sections, self, picture, onChange }: Props) {
  const t = useTexts('filing');
  const id = useId();
  const label = t(`field.${field}` as 'field.name');
  if (widget === 'line' || widget === 'text') {
    const given = value as Localized;
    return (
      <fieldset className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <legend className="pb-1">{label}</legend>
        {languages.map((language) => (
          <InLanguage
            key={language}
            {...{ language, isLong: widget === 'text', label, text: given[language] ?? '' }}
            onChange={(text) => onChange({ ...given, [language]: text })}
          />
        ))}
      </fieldset>
    );
  }
  if (widget === 'picture')
    return (
      <fieldset>
        <legend className="pb-1">{label}</legend>
        {picture?.({ value: value as number | null, onChange })}
      </fieldset>
    );
  if (widget === 'menu')
    return (
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
    );
  if (widget === 'parent' || widget === 'section')
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          className="input"
          value={(value as number | null) ?? ''}
          onChange={(event) => onChange(Number(event.target.value) || null)}
        >
          {widget === 'parent' && <option value="">{t('noParent')}</option>}
          {sections
            .filter((section) => widget === 'section' || (section.parentId === null && section.id !== self))
            .map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
        </select>
      </div>
    );
  const hint = t(`hint.${widget}` as 'hint.slug');
  const shared = { id, className: 'input', 'aria-describedby': `${id}-hint`, autoComplete: 'off', spellCheck: false } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {widget === 'links' ? (
        <textarea
          {...shared}
          rows={3}
          value={(value as string[]).join('\n')}
          onChange={(event) => onChange(event.target.value.split('\n'))}
        />
      ) : (
        <input
          {...shared}
          autoCapitalize="none"
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}

interface InLanguageProps {
  language: Language;
  isLong: boolean;
  label: string;
  text: string;
  onChange(text: string): void;
}

function InLanguage({ language, isLong, label, text, onChange }: InLanguageProps) {
  const t = useTexts('filing');
  const id = useId();
  const name = t(`language.${language}`);
  const shared = { id, className: 'input', lang: language, value: text, 'aria-label': `${label}, ${name}` } as const;
  return (
    <div className="field">
      <label htmlFor={id} className="hint">
        {name}
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} maxLength={mostText * 2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} maxLength={mostName * 2} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
