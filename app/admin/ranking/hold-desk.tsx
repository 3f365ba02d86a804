'use client';

import { useTimeZone } from 'use-intl';
import { decideHoldAction } from '#features/audience/holds/actions.ts';
import type { Decision } from '#features/audience/holds/hold.ts';
import type { ListedHold } from '#features/audience/holds/queries.ts';
import type { Language } from '#ui/language.ts';
import { OutcomeLines, useOutcome } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';

/** What may be said of a hold that stands so. */
const choices: Record<ListedHold['standing'], readonly Decision[]> = {
  held: ['released', 'vetoed'],
  vetoed: ['released'],
  released: ['vetoed'],
  diluted: [],
};
const namesOf = { released: ['release', 'releaseThis'], vetoed: ['veto', 'vetoThis'] } as const;

/** The holds there are and were lately; each can be decided, and decided otherwise. */
export function HoldDesk({ holds, language }: { holds: readonly ListedHold[]; language: Language }) {
  const t = useTexts('holds');
  const timeZone = useTimeZone() ?? 'UTC';
  const { said, isPending, ask } = useOutcome();
  const decide = ({ id, headline }: ListedHold, decision: Decision) =>
    ask(
      () => decideHoldAction({ id, decision }),
      t(`done.${decision}`, { headline }),
      (reason) => t(`refusal.${reason}`),
    );
  return (
    <>
      <OutcomeLines said={said} />
      {holds.length === 0 ? (
        <p className="border-t border-rule py-8 text-second">{t('none')}</p>
      ) : (
        <table className="table">
          <thead className="max-lg:sr-only">
            <tr>
              <th scope="col">{t('field.story')}</th>
              <th scope="col">{t('field.why')}</th>
              <th scope="col">{t('field.standing')}</th>
              <th scope="col">
                <span className="sr-only">{t('field.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {holds.map((hold) => (
              <tr key={hold.id} className="max-lg:grid max-lg:border-b max-lg:border-rule max-lg:py-2 max-lg:*:border-0 max-lg:*:p-0">
                <td className="font-semibold wrap-anywhere">
                  <a href={`/admin/articles/${hold.article}`} lang={hold.language}>
                    {hold.headline}
                  </a>
                </td>
                <td>
                  {t('why', { readers: hold.readers, fromOne: hold.fromOne, percent: Math.round((hold.fromOne / hold.readers) * 100) })}
                </td>
                <td>
                  {t(`standing.${hold.standing}`)}
                  <span className="hint block">{whenText(hold, t, timestamp(hold.changedAt, language, timeZone))}</span>
                </td>
                <td className="whitespace-nowrap max-lg:-ml-2 lg:text-right">
                  {choices[hold.standing].map((decision) => (
                    <button
                      key={decision}
                      type="button"
                      className="button button-plain lg:min-h-6"
                      aria-label={t(namesOf[decision][1], { headline: hold.headline })}
                      disabled={isPending}
                      onClick={() => decide(hold, decision)}
                    >
                      {t(namesOf[decision][0])}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function whenText({ standing, changedBy }: ListedHold, t: ReturnType<typeof useTexts<'holds'>>, time: string): string {
  if (changedBy && standing !== 'diluted') return t('by', { name: changedBy, time });
  return standing === 'held' ? t('since', { time }) : t('at', { time });
}
