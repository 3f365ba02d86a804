'use client';

import { useMemo } from 'react';
import { useTimeZone } from 'use-intl';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timeOfDay } from '#ui/time.ts';
import { type Mark, peakOf, type Series } from '../chart.ts';
import type { Board } from '../get-board.ts';
import { BoardStories } from './board-stories.tsx';
import { ReaderChart } from './reader-chart.tsx';
import { useLive } from './use-live.ts';

interface Props {
  first: Board;
  /** Where the board is asked for anew. */
  address: string;
  language: Language;
  /** Where each section's own board is, and the one that is looked at. */
  places: Record<string, string>;
  chosen: string | null;
}

const noMarks: Mark[] = [];

/** The board as the page brought it, and then as it becomes; without scripts it stays as it was. */
export function LiveBoard({ first, address, language, places, chosen }: Props) {
  const t = useTexts('board');
  const timeZone = useTimeZone() ?? 'UTC';
  const { value: board, problem } = useLive(address, first);
  const { curve, now, hour } = board;
  const number = (value: number) => value.toLocaleString(language);
  const series = useMemo((): Series[] => {
    const last = curve.readers.length - 1;
    return [
      ...(curve.before && curve.comparedTo
        ? [{ label: t(`before.${curve.comparedTo}`), kind: 'faint' as const, values: curve.before }]
        : []),
      { label: t('field.readers'), kind: 'line', values: curve.readers.map((readers, place) => (place < last ? readers : null)) },
      { label: t('soFar'), kind: 'dot', values: curve.readers.map((readers, place) => (place < last ? null : readers)) },
    ];
  }, [curve, t]);
  const peak = peakOf(curve.times, curve.readers);
  const before = curve.before?.reduce((total, readers) => total + readers, 0);
  const summary = [
    t('summary.hour', { readers: hour }),
    ...(peak ? [t('summary.peak', { readers: peak.readers, time: timeOfDay(new Date(peak.at * 1_000), timeZone) })] : []),
    ...(before !== undefined && curve.comparedTo ? [t(`summary.${curve.comparedTo}`, { readers: before })] : []),
  ].join(' ');
  const most = Math.max(1, ...board.sections.map((section) => section.hour));
  return (
    <>
      <p className="hint pb-3">
        {t('asOf', { time: timeOfDay(new Date(board.at), timeZone) })} {t('refreshed')}
      </p>
      <p role="status" className={problem ? 'notice notice-problem mb-4' : 'sr-only'}>
        {problem && t(`problem.${problem}`)}
      </p>
      <div className="grid gap-x-10 gap-y-6 border-t border-ink pt-4 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <dl className="flex gap-10 lg:flex-col lg:gap-4">
          {[
            ['now', now],
            ['hour', hour],
          ].map(([name, readers]) => (
            <div key={name}>
              <dt className="font-semibold">{t(`count.${name as 'now' | 'hour'}`)}</dt>
              <dd className="font-display text-[2.75rem]/[3rem] tabular-nums">{number(Number(readers))}</dd>
              <dd className="hint">{t(`means.${name as 'now' | 'hour'}`)}</dd>
            </div>
          ))}
        </dl>
        <section aria-labelledby="by-minute" className="min-w-0">
          <h2 id="by-minute">{t('byMinute')}</h2>
          <ReaderChart name={t('byMinute')} summary={summary} times={curve.times} series={series} marks={noMarks} language={language} />
        </section>
      </div>
      {hour === 0 ? (
        <p className="mt-6 border-t border-rule py-8 text-second">{t('none')}</p>
      ) : (
        <div className="grid gap-x-10 pt-8 lg:grid-cols-2">
          <BoardStories id="top" title={t('top')} note={t('means.top')} stories={board.top} by="now" language={language} />
          <BoardStories id="rising" title={t('rising')} note={t('means.rising')} stories={board.rising} by="rise" language={language} />
        </div>
      )}
      <section aria-labelledby="by-section" className="pt-8">
        <h2 id="by-section">{t('bySection')}</h2>
        <table className="table figures">
          <thead>
            <tr>
              <th scope="col">{t('field.section')}</th>
              <th scope="col">{t('field.now')}</th>
              <th scope="col">{t('field.hour')}</th>
              <td className="w-1/3 max-sm:hidden" />
            </tr>
          </thead>
          <tbody>
            {board.sections.map((section) => (
              <tr key={section.slug}>
                <th scope="row" className="text-ink!">
                  <a
                    href={places[section.slug]}
                    aria-current={section.slug === chosen ? 'true' : undefined}
                    className="aria-[current]:underline"
                  >
                    {section.name}
                  </a>
                </th>
                <td>{number(section.now)}</td>
                <td>{number(section.hour)}</td>
                <td className="max-sm:hidden" aria-hidden="true">
                  <span className="block h-3 bg-ink" style={{ width: `${(section.hour / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
