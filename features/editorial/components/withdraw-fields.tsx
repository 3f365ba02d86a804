'use client';

import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { withdrawalKinds } from '#features/articles/withdrawal.ts';
import { ChoiceField, LinesField } from '#ui/fields.tsx';
import { inLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { consequencesAction } from '../actions.ts';
import type { Consequences } from '../consequences.ts';
import type { PlacedOn } from '../find-fronts.ts';

/** What a withdrawal needs to know, after what would come of it. What readers are told, and what stays here, are two texts. */
export function WithdrawFields({ number }: { number: number }) {
  const t = useTexts('withdrawal');
  const desk = useTexts('desk');
  return (
    <>
      <Rehearsal number={number} />
      <ChoiceField label={t('kind')} hint={t('kindHint')} name="withdrawalKind" required defaultValue="">
        <option value="" disabled>
          {t('choose')}
        </option>
        {withdrawalKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <LinesField label={desk('dialog.reason')} hint={desk('dialog.reasonPublic')} name="reason" rows={3} required maxLength={2000} />
      <LinesField label={t('note')} hint={desk('dialog.reasonInside')} name="withdrawalNote" rows={2} maxLength={2000} />
    </>
  );
}

/** What would come of it, asked when the question is put. */
function Rehearsal({ number }: { number: number }) {
  const t = useTexts('withdrawal');
  const fronts = useTexts('fronts');
  const locale = useLocale();
  const nameOf = ({ language, section }: PlacedOn) =>
    [fronts(`editions.${language}`), section && inLanguage(section, locale)].filter(Boolean).join(locale === 'ja' ? '・' : ', ');
  const [known, setKnown] = useState<Consequences | null | 'asked'>('asked');
  useEffect(() => {
    let isHere = true;
    consequencesAction(number)
      .catch(() => null)
      .then((found) => isHere && setKnown(found));
    return () => {
      isHere = false;
    };
  }, [number]);
  if (known === null) return null;
  return (
    <section aria-labelledby="consequences" aria-busy={known === 'asked'} className="notice">
      <h3 id="consequences" className="font-semibold">
        {t('wouldHappen')}
      </h3>
      {known === 'asked' ? (
        <p>{t('looking')}</p>
      ) : (
        <ul className="ml-4 list-disc">
          <li>{t('everywhere')}</li>
          {known.fronts.map((front) => (
            <li key={[front.standing, nameOf(front)].join()}>{t('front', { standing: front.standing, front: nameOf(front) })}</li>
          ))}
          {known.rankings > 0 && <li>{t('rankings', { count: known.rankings })}</li>}
          {known.related > 0 && <li>{t('related', { count: known.related })}</li>}
          <li>{known.linking === null ? t('linkingUnknown') : t('linking', { count: known.linking })}</li>
          {known.addresses > 0 && <li>{t('addresses', { count: known.addresses })}</li>}
          {known.corrections > 0 && <li>{t('corrections', { count: known.corrections })}</li>}
          {known.isScheduled && <li>{t('scheduled')}</li>}
          {known.counterpart && (
            <li>{t('counterpart', { number: String(known.counterpart.number), headline: known.counterpart.headline })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
