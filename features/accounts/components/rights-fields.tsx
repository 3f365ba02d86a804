'use client';

import { useTexts } from '#ui/texts.tsx';
import { type Role, roles } from '../roles.ts';

/** What a person can be given to work for. */
export interface Choices {
  sections: readonly { id: number; name: string; isSub: boolean }[];
  authors: readonly { id: number; name: string }[];
}

interface Props {
  choices: Choices;
  role?: Role;
  sectionIds?: readonly number[];
}

/** A role, with what it may do, and the sections it is for. */
export function RightsFields({ choices, role = 'reporter', sectionIds = [] }: Props) {
  const t = useTexts('accounts');
  return (
    <>
      <fieldset>
        <legend>{t('field.role')}</legend>
        {roles.map((each) => (
          <label key={each} className="flex min-h-11 items-start gap-2.5 py-1.5 lg:min-h-9">
            <input type="radio" name="role" value={each} defaultChecked={each === role} className="mt-1 size-4 shrink-0" required />
            <span>
              {t(`role.${each}`)}
              <span className="hint block">{t(`roleHint.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {choices.sections.length > 0 && (
        <fieldset>
          <legend>{t('field.sections')}</legend>
          <p className="hint">{t('field.sectionsHint')}</p>
          <div className="grid grid-cols-2 gap-x-4 pt-1 sm:grid-cols-3">
            {choices.sections.map(({ id, name, isSub }) => (
              <label key={id} className="flex min-h-11 items-center gap-2.5 lg:min-h-8">
                <input type="checkbox" name="section" value={id} defaultChecked={sectionIds.includes(id)} className="size-4 shrink-0" />
                {isSub ? `– ${name}` : name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

/** As the verbs want them. */
export const rightsOf = (form: FormData) => ({
  role: String(form.get('role')) as Role,
  sectionIds: form.getAll('section').map(Number),
});
