'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { type Outcome, OutcomeLines } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { WhenReady } from '#ui/when-ready.tsx';
import { BothVersions } from '../../components/both-versions.tsx';
import { changeSettingsAction } from '../actions.ts';
import { differing, type Settings } from '../settings.ts';
import { CrawlerFields, EditionFields, PaperFields, PolicyFields } from './settings-fields.tsx';

interface Props {
  settings: Settings;
  revision: number;
  zones: readonly string[];
}

const asWords = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

/** Everything that an administrator sets, saved together. What was refused stays in the fields. */
export function SettingsForm({ settings, revision, zones }: Props) {
  const t = useTexts('settings');
  const router = useRouter();
  const [input, setInput] = useState(settings);
  const [base, setBase] = useState(revision);
  const [theirs, setTheirs] = useState<Settings | null>(null);
  const [said, setSaid] = useState<Outcome | null>(null);
  const [isPending, begin] = useTransition();
  const put = (changed: Partial<Settings>) => setInput({ ...input, ...changed });
  const save = () =>
    begin(async () => {
      const saved = await changeSettingsAction(base, input).catch(() => null);
      if (!saved) return setSaid({ words: t('offline'), isProblem: true });
      if (saved.ok) {
        setBase(saved.value.revision);
        setSaid({ words: t('saved'), isProblem: false });
        return router.refresh();
      }
      if ('theirs' in saved) {
        setTheirs(saved.theirs);
        setBase(saved.revision);
        return setSaid({ words: t('refusal.overtaken'), isProblem: true });
      }
      setSaid({ words: t(`refusal.${saved.reason}`, saved.detail ?? {}), isProblem: true });
    });
  const settle = (chosen: Settings) => {
    setInput(chosen);
    setTheirs(null);
    setSaid(null);
  };
  const rows = (other: Settings) => {
    const [mine, theirs] = differing(input, other);
    return (Object.keys(theirs) as (keyof Settings)[]).map((field) => ({
      field,
      name: t(`field.${field}`),
      mine: asWords(mine[field]),
      theirs: asWords(theirs[field]),
    }));
  };
  return (
    <form
      className="grid max-w-4xl gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <WhenReady>
        {theirs ? (
          <BothVersions rows={rows(theirs)} onChoose={(side) => settle(side === 'mine' ? input : theirs)} />
        ) : (
          <>
            <PaperFields input={input} zones={zones} onChange={put} />
            <EditionFields input={input} onChange={put} />
            <PolicyFields input={input} onChange={put} />
            <CrawlerFields input={input} onChange={put} />
          </>
        )}
        <div className="sticky bottom-0 flex flex-wrap items-center gap-4 border-t border-ink bg-paper py-3">
          {!theirs && (
            <button type="submit" className="button button-primary" disabled={isPending}>
              {t('save')}
            </button>
          )}
          <OutcomeLines said={said} />
        </div>
      </WhenReady>
    </form>
  );
}
