'use client';

import { useTimeZone } from 'use-intl';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import type { Person } from '../queries.ts';
import { PersonDialog } from './person-dialog.tsx';
import type { Choices } from './rights-fields.tsx';

interface Props {
  people: readonly Person[];
  choices: Choices;
  /** Of whoever looks at it. */
  self: string;
  language: Language;
}

/** Who works here, as what, how well guarded, and when they were last seen. */
export function PeopleTable({ people, choices, self, language }: Props) {
  const t = useTexts('accounts');
  const zone = useTimeZone() ?? 'UTC';
  const time = (at: Date) => timestamp(at, language, zone);
  const sectionName = new Map(choices.sections.map(({ id, name }) => [id, name]));
  const authorName = new Map(choices.authors.map(({ id, name }) => [id, name]));
  const sectionsOf = ({ role, sectionIds }: Person) =>
    role === 'chief' || role === 'admin' || sectionIds.length === 0
      ? t('people.allSections')
      : sectionIds.map((id) => sectionName.get(id) ?? id).join(', ');
  return (
    <ul className="border-t border-ink">
      {people.map((person) => (
        <li
          key={person.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_minmax(0,3fr)_auto] lg:items-start"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              {person.name}
              {person.id === self && <span className="hint font-normal"> · {t('people.you')}</span>}
            </p>
            <p className="hint break-all">{person.email}</p>
          </div>
          <div>
            <p>{t(`role.${person.role}`)}</p>
            <p className="hint">
              {sectionsOf(person)}
              {person.authorId !== null && ` · ${t('people.signsAs', { name: authorName.get(person.authorId) ?? '' })}`}
            </p>
          </div>
          <div>
            {person.suspendedAt ? (
              <p className="problem font-semibold">{t('people.suspended')}</p>
            ) : (
              <p>{person.seenAt ? t('people.seen', { time: time(person.seenAt) }) : t('people.notSignedIn')}</p>
            )}
            <p className="hint">
              {person.suspendedAt && person.suspendedBy
                ? t('people.suspendedBy', { name: person.suspendedBy, time: time(person.suspendedAt) })
                : [
                    ...(person.twoFactorEnabled ? [t('people.secondFactor')] : []),
                    ...(person.passkeys > 0 ? [t('people.passkeys', { count: person.passkeys })] : []),
                    ...(person.twoFactorEnabled || person.passkeys > 0 ? [] : [t('people.passwordOnly')]),
                    t(`language.${person.language}`),
                  ].join(' · ')}
            </p>
          </div>
          <div className="max-lg:col-start-2 max-lg:row-span-3 max-lg:row-start-1">
            <PersonDialog person={person} choices={choices} />
          </div>
        </li>
      ))}
    </ul>
  );
}
