'use client';

import { useId } from 'react';
import { LineField, LinesField } from '#ui/fields.tsx';
import { type Language, type Localized, languages } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { crawlers, policyNames, type Settings } from '../settings.ts';

interface Props {
  input: Settings;
  onChange(changed: Partial<Settings>): void;
}

/** A heading with its fields below. */
function Part({ name, children }: { name: 'paper' | 'editions' | 'policies' | 'crawlers'; children: React.ReactNode }) {
  const t = useTexts('settings');
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t border-rule pt-4">
      <div>
        <h2 id={id}>{t(`part.${name}`)}</h2>
        <p className="hint max-w-[70ch]">{t(`about.${name}`)}</p>
      </div>
      {children}
    </section>
  );
}

interface TextsProps {
  label: string;
  value: Localized;
  rows?: number;
  onChange(value: Localized): void;
}

/** One text in each language: a line, or several where `rows` says so. */
function InLanguages({ label, value, rows, onChange }: TextsProps) {
  const t = useTexts('settings');
  const id = useId();
  return (
    <fieldset className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      <legend className="pb-1">{label}</legend>
      {languages.map((language) => {
        const shared = {
          ...{ id: `${id}-${language}`, className: 'input', lang: language, value: value[language] ?? '' },
          'aria-label': `${label}, ${t(`language.${language}`)}`,
          onChange: (event: { target: { value: string } }) => onChange({ ...value, [language]: event.target.value }),
        };
        return (
          <div key={language} className="field">
            <label htmlFor={shared.id} className="hint">
              {t(`language.${language}`)}
            </label>
            {rows ? <textarea rows={rows} {...shared} /> : <input {...shared} />}
          </div>
        );
      })}
    </fieldset>
  );
}

export function PaperFields({ input, zones, onChange }: Props & { zones: readonly string[] }) {
  const t = useTexts('settings');
  const id = useId();
  return (
    <Part name="paper">
      <InLanguages label={t('field.name')} value={input.name} onChange={(name) => onChange({ name })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          label={t('field.shortName')}
          hint={t('hint.shortName')}
          value={input.shortName}
          onChange={(event) => onChange({ shortName: event.target.value })}
        />
        <LineField
          label={t('field.timeZone')}
          hint={t('hint.timeZone')}
          list={id}
          spellCheck={false}
          value={input.timeZone}
          onChange={(event) => onChange({ timeZone: event.target.value })}
        >
          <datalist id={id}>
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </LineField>
      </div>
      <InLanguages label={t('field.about')} value={input.about} rows={3} onChange={(about) => onChange({ about })} />
    </Part>
  );
}

export function EditionFields({ input, onChange }: Props) {
  const t = useTexts('settings');
  const name = useId();
  const turn = (language: Language, isOn: boolean) =>
    onChange({ languages: isOn ? [...input.languages, language] : input.languages.filter((each) => each !== language) });
  return (
    <Part name="editions">
      <ul>
        {languages.map((language) => {
          const isOn = input.languages.includes(language);
          return (
            <li key={language} className="flex flex-wrap gap-x-6">
              <label className="flex min-h-11 items-center gap-2">
                <input type="checkbox" checked={isOn} onChange={(event) => turn(language, event.target.checked)} />
                {t(`language.${language}`)}
              </label>
              <label className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name={name}
                  disabled={!isOn}
                  checked={input.languages[0] === language}
                  aria-label={t('defaultThis', { language: t(`language.${language}`) })}
                  onChange={() => onChange({ languages: [language, ...input.languages.filter((each) => each !== language)] })}
                />
                {t('default')}
              </label>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

export function PolicyFields({ input, onChange }: Props) {
  const t = useTexts('settings');
  return (
    <Part name="policies">
      {policyNames.map((name) => (
        <InLanguages
          key={name}
          label={t(`policy.${name}`)}
          rows={4}
          value={input.policies[name] ?? {}}
          onChange={(texts) => onChange({ policies: { ...input.policies, [name]: texts } })}
        />
      ))}
    </Part>
  );
}

export function CrawlerFields({ input, onChange }: Props) {
  const t = useTexts('settings');
  const turn = (crawler: string, isClosed: boolean) =>
    onChange({ closedCrawlers: isClosed ? [...input.closedCrawlers, crawler] : input.closedCrawlers.filter((each) => each !== crawler) });
  return (
    <Part name="crawlers">
      <fieldset>
        <legend>{t('field.closedCrawlers')}</legend>
        <ul className="grid gap-x-4 sm:grid-cols-3">
          {crawlers.map((crawler) => (
            <li key={crawler}>
              <label className="flex min-h-11 items-center gap-2 lg:min-h-8">
                <input
                  type="checkbox"
                  checked={input.closedCrawlers.includes(crawler)}
                  onChange={(event) => turn(crawler, event.target.checked)}
                />
                {crawler}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <LinesField
        label={t('field.robots')}
        hint={t('hint.robots')}
        className="font-mono"
        rows={5}
        spellCheck={false}
        value={input.robots}
        onChange={(event) => onChange({ robots: event.target.value })}
      />
    </Part>
  );
}
