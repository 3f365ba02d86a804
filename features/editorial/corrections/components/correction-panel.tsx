'use client';

import { useTexts } from '#ui/texts.tsx';
import type { CorrectionsOf } from '../queries.ts';
import { CorrectionDesk } from './correction-desk.tsx';
import { CorrectionItem } from './correction-item.tsx';
import { CounterpartNotice } from './counterpart-notice.tsx';

interface Props {
  number: number;
  language: string;
  corrections: CorrectionsOf;
  /** Whether readers have the story, and this person may tell them more. */
  canAdd: boolean;
}

/** What readers were told of a story; and of the same story in the other language, which its writer may not know of. */
export function CorrectionPanel({ number, language, corrections: { own, counterpart }, canAdd }: Props) {
  const t = useTexts('corrections');
  return (
    <div className="grid gap-6">
      <CorrectionDesk corrections={own} empty={t('none')} addTo={canAdd ? { number, language } : null} />
      {counterpart && (counterpart.corrections.length > 0 || own.length > 0) && (
        <section aria-labelledby="corrections-counterpart">
          <h2 id="corrections-counterpart" className="pb-2">
            {t('ofCounterpart', { number: counterpart.number })}
          </h2>
          {counterpart.corrections.length === 0 ? (
            <CounterpartNotice counterpart={counterpart} />
          ) : (
            <ul className="border-b border-rule">
              {counterpart.corrections.map((correction) => (
                <CorrectionItem key={correction.id} correction={correction} />
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
