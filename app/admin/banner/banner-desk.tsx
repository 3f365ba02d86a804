'use client';

import { useState } from 'react';
import { useTimeZone } from 'use-intl';
import { raiseBannerAction, takeDownBannerAction } from '#features/frontpage/banner/actions.ts';
import type { ListedBanner } from '#features/frontpage/banner/queries.ts';
import type { Language } from '#ui/language.ts';
import { OutcomeLines, useOutcome } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { BannerForm, type BannerInput } from './banner-form.tsx';

interface Props {
  banners: readonly ListedBanner[];
  editions: readonly Language[];
  language: Language;
}

/** Raises a banner; below it what stands, to be changed or taken down, and what stood. */
export function BannerDesk({ banners, editions, language }: Props) {
  const t = useTexts('banners');
  const timeZone = useTimeZone() ?? 'UTC';
  const { said, isPending, ask } = useOutcome();
  const [changed, setChanged] = useState<ListedBanner | null>(null);
  const [made, setMade] = useState(0);
  const work = (done: string, action: () => ReturnType<typeof takeDownBannerAction>) =>
    ask(action, done, (reason) => t(`refusal.${reason}`));
  const raise = (given: BannerInput) =>
    work(t(changed ? 'done.change' : 'done.raise'), async () => {
      const raised = await raiseBannerAction({ ...given, change: changed && { id: changed.id, base: changed.revision } });
      if (raised.ok) {
        setChanged(null);
        setMade((count) => count + 1);
      }
      return raised;
    });
  const time = (at: Date) => timestamp(new Date(at), language, timeZone);
  const standing = banners.filter(({ endedAt, until }) => !endedAt && new Date(until) > new Date());
  const over = banners.filter((banner) => !standing.includes(banner));
  const list = (shown: readonly ListedBanner[], isStanding: boolean) => (
    <ul>
      {shown.map((banner) => {
        const [first] = Object.values(banner.words);
        const text = first?.text ?? '';
        return (
          <li key={banner.id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule py-2">
            <div className="min-w-0">
              {editions.map((edition) => {
                const words = banner.words[edition];
                return (
                  words && (
                    <p key={edition} lang={edition} className="wrap-anywhere">
                      <b>{t(`severity.${banner.severity}`)}</b> {words.text} {words.link && <span className="hint">→ {words.link}</span>}
                    </p>
                  )
                );
              })}
              <p className="hint">
                {t('made', { name: banner.madeByName, time: time(banner.madeAt) })} ·{' '}
                {banner.endedByName
                  ? t('endedBy', { name: banner.endedByName, time: time(banner.endedAt ?? banner.until) })
                  : t(isStanding ? 'until' : 'ended', { time: time(banner.until) })}
              </p>
            </div>
            {isStanding && (
              <div className="-mr-2 flex">
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={t('changeThis', { text })}
                  onClick={() => setChanged(banner)}
                >
                  {t('change')}
                </button>
                <button
                  type="button"
                  className="button button-plain"
                  disabled={isPending}
                  aria-label={t('takeDownThis', { text })}
                  onClick={() => work(t('done.takeDown'), () => takeDownBannerAction(banner.id))}
                >
                  {t('takeDown')}
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <BannerForm
        key={changed ? `change-${changed.id}` : `new-${made}`}
        changed={changed}
        editions={editions}
        isPending={isPending}
        onCancel={() => setChanged(null)}
        onRaise={raise}
      />
      <OutcomeLines said={said} />
      <h2 className="pt-4 pb-1">{t('standing')}</h2>
      {standing.length > 0 ? list(standing, true) : <p className="hint border-t border-rule py-3">{t('none')}</p>}
      {over.length > 0 && (
        <>
          <h2 className="pt-6 pb-1">{t('past')}</h2>
          {list(over, false)}
        </>
      )}
    </>
  );
}
