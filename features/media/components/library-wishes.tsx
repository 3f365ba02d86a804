'use client';

import { useId } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { Found, Wish } from '../ask-library.ts';
import { libraryStates } from '../media-source.ts';

interface Props {
  wish: Wish;
  hasKinds: boolean;
  people: NonNullable<Found['people']>;
  isBusy: boolean;
  onChange(wish: Wish): void;
}

const kinds = ['image', 'video', 'audio'] as const;

/** What is looked for: words, kind, what wants something, and who added it. */
export function LibraryWishes({ wish, hasKinds, people, isBusy, onChange }: Props) {
  const t = useTexts('media');
  const id = useId();
  return (
    <search className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <label htmlFor={id} className="sr-only">
        {t('library.search')}
      </label>
      <input
        id={id}
        type="search"
        className="input sm:w-80"
        placeholder={t('library.searchHint')}
        maxLength={200}
        aria-busy={isBusy}
        value={wish.search}
        onChange={(event) => onChange({ ...wish, search: event.target.value })}
      />
      {hasKinds && (
        <Choice
          label={t('library.kind')}
          any={t('library.anyKind')}
          options={kinds.map((kind) => [kind, t(`kind.${kind}`)])}
          value={wish.kind}
          onChange={(kind) => onChange({ ...wish, kind })}
        />
      )}
      <Choice
        label={t('library.state')}
        any={t('library.anyState')}
        options={libraryStates.map((state) => [state, t(`library.states.${state}`)])}
        value={wish.state}
        onChange={(state) => onChange({ ...wish, state })}
      />
      <Choice
        label={t('library.by')}
        any={t('library.anybody')}
        options={[['me', t('library.me')], ...people.map(({ id, name }): [string, string] => [id, name])]}
        value={wish.by}
        onChange={(by) => onChange({ ...wish, by })}
      />
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  /** What it says while nothing is chosen. */
  any: string;
  options: readonly (readonly [Value, string])[];
  value: Value | null;
  onChange(value: Value | null): void;
}

function Choice<Value extends string>({ label, any, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      className="input w-auto max-w-full"
      value={value ?? ''}
      onChange={(event) => onChange(options.find(([each]) => each === event.target.value)?.[0] ?? null)}
    >
      <option value="">{any}</option>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
