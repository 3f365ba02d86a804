'use client';

import { useId, useState } from 'react';
import { useLocale } from 'use-intl';
import { useTexts } from '#ui/texts.tsx';
import type { draftCorrectionAction } from '../actions.ts';
import type { Change } from '../change.ts';
import type { FactKind } from '../facts-told.ts';
import { CounterpartNotice } from './counterpart-notice.tsx';
import { ToldFields } from './told-fields.tsx';

export type Draft = Awaited<ReturnType<typeof draftCorrectionAction>>;

interface Props {
  change: Change;
  onChange(change: Change): void;
  /** Words for readers, made of the difference. */
  draft(): Promise<Draft>;
  /** What changed that no small change touches. */
  changedFacts: readonly FactKind[];
  language: string;
}

/** What a change of a live story is to readers. For a correction its words are drafted from the difference; the editor has the last of them. */
export function ChangeFields({ change, onChange, draft, changedFacts, language }: Props) {
  const t = useTexts('corrections');
  const locale = useLocale();
  const id = useId();
  const [drafted, setDrafted] = useState<Draft | 'asked' | null>(null);
  const what = (each: Change['what'], choose: () => void) => (
    <label className="flex min-h-11 items-start gap-2 lg:min-h-8">
      <input type="radio" name={`${id}-what`} className="mt-1 size-4 shrink-0" checked={change.what === each} onChange={choose} />
      <span>
        {t(`what.${each}`)}
        <span className="hint block">{t(`whatHint.${each}`)}</span>
      </span>
    </label>
  );
  const tell = async () => {
    onChange({ what: 'note', told: { kind: 'correction', priority: 'minor', text: '' } });
    setDrafted('asked');
    const made = await draft().catch(() => ({ ok: false, reason: 'offline' }) as const);
    setDrafted(made);
    if (made.ok) onChange({ what: 'note', told: { kind: 'correction', priority: 'minor', text: made.text } });
  };
  const isKnown = drafted !== null && drafted !== 'asked';
  return (
    <div className="grid gap-3">
      <fieldset className="grid gap-1">
        <legend className="pb-1 font-semibold">{t('whatIsIt')}</legend>
        {what('small', () => onChange({ what: 'small' }))}
        {what('update', () => onChange({ what: 'update' }))}
        {what('note', () => void tell())}
      </fieldset>
      {change.what === 'small' && changedFacts.length > 0 && (
        <p role="status" className="notice">
          {t('notSmall', { facts: changedFacts.map((fact) => t(`fact.${fact}`)).join(locale === 'ja' ? '、' : ', ') })}
        </p>
      )}
      {change.what === 'note' && (
        <>
          <p role="status" className="hint empty:hidden">
            {drafted === 'asked' && t('drafting')}
            {isKnown && (drafted.ok ? t(drafted.text ? 'drafted' : 'nothingToDraft') : t('notDrafted'))}
          </p>
          {drafted !== 'asked' && (
            <ToldFields told={change.told} language={language} onChange={(told) => onChange({ what: 'note', told })} />
          )}
          {isKnown && drafted.ok && drafted.counterpart && <CounterpartNotice counterpart={drafted.counterpart} />}
        </>
      )}
    </div>
  );
}
