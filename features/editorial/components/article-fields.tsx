'use client';

import type { Content } from '#features/articles/content.ts';
import { slugOf } from '#features/articles/slug.ts';
import { type Language, languages } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { type Choice, PickMany } from './pick-many.tsx';
import { TextField } from './text-field.tsx';

/** What there is to choose from, in the reader's own language. */
export interface Choices {
  sections: readonly (Choice & { slug: string; isSub: boolean })[];
  series: readonly Choice[];
  authors: readonly Choice[];
  tags: readonly Choice[];
  languages: readonly Language[];
}

interface Props {
  content: Content;
  choices: Choices;
  isEditable: boolean;
  /** Whether readers know its address: it is then kept as a way to the new one. */
  isOut: boolean;
  put(change: Partial<Content>): void;
}

/** Everything about a story besides its text. */
export function ArticleFields({ content, choices, isEditable, isOut, put }: Props) {
  const t = useTexts('desk');
  const common = { isEditable, language: content.language };
  return (
    <div className="grid gap-5">
      <SelectField
        id="field-section"
        label={t('field.section')}
        value={content.section}
        isEditable={isEditable}
        onChange={(id) => put({ section: Number(id) })}
      >
        {choices.sections.map(({ id, name, isSub }) => (
          <option key={id} value={id}>
            {isSub ? `– ${name}` : name}
          </option>
        ))}
      </SelectField>
      <PickMany
        id="field-authors"
        label={t('field.authors')}
        placeholder={t('field.authorsHint')}
        removeLabel={(name) => t('field.remove', { name })}
        upLabel={(name) => t('field.moveUp', { name })}
        choices={choices.authors}
        chosen={content.authors}
        isEditable={isEditable}
        onChange={(authors) => put({ authors })}
      />
      <PickMany
        id="field-tags"
        label={t('field.tags')}
        placeholder={t('field.tagsHint')}
        removeLabel={(name) => t('field.remove', { name })}
        choices={choices.tags}
        chosen={content.tags}
        isEditable={isEditable}
        onChange={(tags) => put({ tags })}
      />
      <TextField
        id="field-kicker"
        label={t('field.kicker')}
        hint={t('field.kickerHint')}
        most={100}
        value={content.kicker}
        onChange={(kicker) => put({ kicker })}
        {...common}
      />
      <TextField
        id="field-frontHeadline"
        label={t('field.frontHeadline')}
        hint={t('field.frontHeadlineHint')}
        most={500}
        isTall
        value={content.frontHeadline}
        onChange={(frontHeadline) => put({ frontHeadline })}
        {...common}
      />
      <div>
        <TextField
          id="field-slug"
          label={t('field.slug')}
          hint={isOut ? t('field.slugOut') : t('field.slugHint')}
          most={120}
          isEditable={isEditable}
          language="en"
          value={content.slug}
          onChange={(slug) => put({ slug: slug.toLowerCase().replace(/[\s_]+/g, '-') })}
        />
        {isEditable && slugOf(content.headline) !== '' && slugOf(content.headline) !== content.slug && (
          <button type="button" className="button button-plain mt-1" onClick={() => put({ slug: slugOf(content.headline) })}>
            {t('field.slugMake')}
          </button>
        )}
      </div>
      <SelectField
        id="field-series"
        label={t('field.series')}
        value={content.series ?? ''}
        isEditable={isEditable}
        onChange={(id) => put({ series: id ? Number(id) : null })}
      >
        <option value="">{t('field.none')}</option>
        {choices.series.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {!isOut && (
        <SelectField
          id="field-language"
          label={t('field.language')}
          value={content.language}
          isEditable={isEditable}
          onChange={(value) => put({ language: languages.find((each) => each === value) ?? content.language })}
        >
          {choices.languages.map((each) => (
            <option key={each} value={each}>
              {t(`language.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        id="field-counterpart"
        label={t('field.counterpart')}
        hint={t('field.counterpartHint')}
        most={9}
        isEditable={isEditable}
        value={content.counterpart ? String(content.counterpart) : ''}
        onChange={(value) => put({ counterpart: Number(value.replace(/\D/g, '')) || null })}
      />
    </div>
  );
}

function SelectField({
  id,
  label,
  value,
  isEditable,
  onChange,
  children,
}: {
  id: string;
  label: string;
  value: string | number;
  isEditable: boolean;
  onChange(value: string): void;
  children: React.ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} disabled={!isEditable} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
