'use client';

import { useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { inviteAction, type LinkAnswer } from '../actions.ts';
import { mostEmailLength, mostNameLength } from '../person.ts';
import { HandedLink } from './handed-link.tsx';
import { type Choices, RightsFields, rightsOf } from './rights-fields.tsx';
import { SentForm } from './sent-form.tsx';
import { useTold } from './use-told.ts';

/** Asks who is to come and as what; then gives the link, or says that it was mailed. */
export function InviteDialog({ choices }: { choices: Choices }) {
  const t = useTexts('accounts');
  const told = useTold();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<{ link: LinkAnswer; name: string; email: string } | null>(null);
  const close = () => {
    setOpen(false);
    setMade(null);
  };
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setOpen(true)}>
        {t('people.invite')}
      </button>
      <Dialog title={t('people.inviteTitle')} isOpen={isOpen} onClose={close}>
        {made ? (
          <HandedLink {...made} onClose={close} />
        ) : (
          <SentForm
            isPrimary
            submit={t('people.send')}
            send={async (form) => {
              const person = { name: String(form.get('name')), email: String(form.get('email')) };
              const { data, problem } = await told(inviteAction({ ...person, ...rightsOf(form) }));
              if (data) setMade({ link: data, ...person });
              return problem;
            }}
            others={
              <button type="button" className="button button-plain" onClick={close}>
                {t('account.cancel')}
              </button>
            }
          >
            <LineField label={t('field.email')} name="email" type="email" autoComplete="off" required maxLength={mostEmailLength} />
            <LineField label={t('field.name')} name="name" autoComplete="off" required maxLength={mostNameLength} />
            <RightsFields choices={choices} />
          </SentForm>
        )}
      </Dialog>
    </>
  );
}
