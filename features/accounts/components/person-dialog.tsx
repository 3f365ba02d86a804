'use client';

import { useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { ChoiceField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import {
  changeRoleAction,
  type LinkAnswer,
  offerResetAction,
  reinstateAction,
  removeSecondFactorAction,
  suspendAction,
} from '../actions.ts';
import type { Person } from '../queries.ts';
import { HandedLink } from './handed-link.tsx';
import { type Choices, RightsFields, rightsOf } from './rights-fields.tsx';
import { SentForm } from './sent-form.tsx';
import { useTold } from './use-told.ts';

interface Props {
  person: Person;
  choices: Choices;
}

/** Everything that can be changed about somebody: rights, and below them their way in. */
export function PersonDialog({ person, choices }: Props) {
  const t = useTexts('accounts');
  const told = useTold();
  const [isOpen, setOpen] = useState(false);
  const [link, setLink] = useState<LinkAnswer | null>(null);
  const close = () => {
    setOpen(false);
    setLink(null);
  };
  const { id, name, email } = person;
  /** What closes the dialog when it is done. */
  const change = async (asked: ReturnType<typeof suspendAction>) => {
    const { problem } = await told(asked);
    if (!problem) close();
    return problem;
  };
  return (
    <>
      <button type="button" className="button" aria-label={t('people.changeWhich', { name })} onClick={() => setOpen(true)}>
        {t('people.change')}
      </button>
      <Dialog title={name} isOpen={isOpen} onClose={close}>
        {link ? (
          <HandedLink link={link} name={name} email={email} onClose={close} />
        ) : (
          <div className="grid gap-6">
            <SentForm
              isPrimary
              submit={t('people.save')}
              send={(form) => {
                const authorId = Number(form.get('author')) || null;
                return change(changeRoleAction({ id, ...rightsOf(form), authorId }));
              }}
              others={
                <button type="button" className="button button-plain" onClick={close}>
                  {t('account.cancel')}
                </button>
              }
            >
              <RightsFields choices={choices} role={person.role} sectionIds={person.sectionIds} />
              <ChoiceField label={t('field.author')} name="author" defaultValue={person.authorId ?? ''}>
                <option value="">{t('field.noAuthor')}</option>
                {choices.authors.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </ChoiceField>
            </SentForm>
            <section aria-label={t('people.access')} className="grid gap-5 border-t border-ink pt-4">
              {person.suspendedAt ? (
                <SentForm submit={t('people.reinstate')} send={() => change(reinstateAction({ id }))} />
              ) : (
                <>
                  <SentForm
                    className="grid gap-1"
                    submit={t('people.offerReset')}
                    send={async () => {
                      const { data, problem } = await told(offerResetAction({ id }));
                      if (data) setLink(data);
                      return problem;
                    }}
                  >
                    <p className="hint">{t('people.offerResetHint')}</p>
                  </SentForm>
                  {person.twoFactorEnabled && (
                    <SentForm
                      className="grid gap-1"
                      submit={t('people.removeSecondFactor')}
                      send={() => change(removeSecondFactorAction({ id }))}
                    >
                      <p className="hint">{t('people.removeSecondFactorHint')}</p>
                    </SentForm>
                  )}
                  <details>
                    <summary className="button list-none">{t('people.suspend')}…</summary>
                    <SentForm
                      className="grid gap-1 pt-3"
                      submit={t('people.suspendReally', { name })}
                      send={() => change(suspendAction({ id }))}
                    >
                      <p className="hint">{t('people.suspendHint')}</p>
                    </SentForm>
                  </details>
                </>
              )}
            </section>
          </div>
        )}
      </Dialog>
    </>
  );
}
