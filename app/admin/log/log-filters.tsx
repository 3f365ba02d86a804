import type { LogFilter } from '#features/editorial/log/log.ts';
import { ChoiceField, LineField } from '#ui/fields.tsx';
import type { Language } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

interface Props {
  filter: LogFilter;
  who: readonly { value: string; name: string }[];
  kinds: readonly { value: string; name: string }[];
  language: Language;
}

/** A plain form: its wishes stand in the address, to be kept and sent on. */
export function LogFilters({ filter, who, kinds, language }: Props) {
  const t = translateNewsroom(language);
  const choice = (name: 'who' | 'kind', options: Props['who']) => (
    <ChoiceField label={t(`log.filter.${name}`)} name={name} defaultValue={filter[name] ?? ''}>
      <option value="">{t('log.filter.all')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </ChoiceField>
  );
  const line = (name: 'article' | 'from' | 'to', type: 'text' | 'date') => (
    <LineField
      label={t(`log.filter.${name}`)}
      name={name}
      type={type}
      inputMode={type === 'text' ? 'numeric' : undefined}
      defaultValue={filter[name] ?? ''}
    />
  );
  return (
    <search>
      <form
        action="/admin/log"
        className="grid grid-cols-2 items-end gap-3 border-y border-rule py-3 lg:grid-cols-[1fr_1fr_7rem_9rem_9rem_auto]"
      >
        {choice('who', who)}
        {choice('kind', kinds)}
        {line('article', 'text')}
        {line('from', 'date')}
        {line('to', 'date')}
        <button type="submit" className="button button-primary">
          {t('log.filter.show')}
        </button>
      </form>
    </search>
  );
}
