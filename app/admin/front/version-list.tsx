'use client';

import { useTimeZone } from 'use-intl';
import { cancelLaunchAction, restoreVersionAction } from '#features/frontpage/actions.ts';
import type { FrontDesk, ListedVersion } from '#features/frontpage/desk/queries.ts';
import type { Language } from '#ui/language.ts';
import { OutcomeLines, useOutcome } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';

/** What was launched and what will be; one of old can be put before readers again. */
export function VersionList({ desk, language }: { desk: FrontDesk; language: Language }) {
  const t = useTexts('fronts');
  const timeZone = useTimeZone() ?? 'UTC';
  const { said, isPending, ask } = useOutcome();
  const time = (at: Date) => timestamp(new Date(at), language, timeZone);
  const work = (done: string, action: () => ReturnType<typeof restoreVersionAction>) =>
    ask(action, done, (reason) => t(`refusal.${reason}`));
  // Those above the live one have not had their time.
  const live = desk.versions.findIndex(({ id }) => id === desk.live);
  const standingOf = (version: ListedVersion, place: number) =>
    version.cancelledByName ? 'cancelled' : version.id === desk.live ? 'live' : live < 0 || place < live ? 'scheduled' : 'past';
  return (
    <section aria-labelledby="versions" className="pt-6">
      <h2 id="versions">{t('history')}</h2>
      <OutcomeLines said={said} />
      {desk.versions.length === 0 ? (
        <p className="hint border-t border-rule py-3">{t('noHistory')}</p>
      ) : (
        <ol>
          {desk.versions.map((version, place) => {
            const standing = standingOf(version, place);
            const at = time(version.liveAt);
            return (
              <li key={version.id} className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-rule py-2">
                <div className="min-w-0">
                  <p>
                    <b>{t(`version.${standing}`)}</b> · {at}
                  </p>
                  <p className="hint">
                    {version.cancelledByName ? t('cancelledBy', { name: version.cancelledByName }) : t('by', { name: version.madeByName })}
                  </p>
                  <p className="hint wrap-anywhere" lang={desk.of.language}>
                    {version.isAutomatic ? t('version.automatic') : version.headlines.join(' / ')}
                  </p>
                </div>
                {standing === 'scheduled' && (
                  <button
                    type="button"
                    className="button button-plain"
                    disabled={isPending}
                    aria-label={t('cancelThis', { time: at })}
                    onClick={() => work(t('done.cancel'), () => cancelLaunchAction({ of: desk.of, version: version.id }))}
                  >
                    {t('cancelLaunch')}
                  </button>
                )}
                {standing === 'past' && (
                  <button
                    type="button"
                    className="button button-plain"
                    disabled={isPending}
                    aria-label={t('restoreThis', { time: at })}
                    onClick={() => work(t('done.restore'), () => restoreVersionAction({ of: desk.of, version: version.id }))}
                  >
                    {t('restore')}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
