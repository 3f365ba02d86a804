'use client';

import { useMemo } from 'react';
import { useTimeZone } from 'use-intl';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { peakOf, type Series } from '../chart.ts';
import type { StoryReaders } from '../get-story-readers.ts';
import { Figures } from './figures.tsx';
import { ReaderChart } from './reader-chart.tsx';

/** How one story is read: its counts, its curves with what happened to it, where readers came from, its places. */
export function StoryReadersView({ story, language }: { story: StoryReaders; language: Language }) {
  const t = useTexts('board');
  const { counts, minutes, hours, hosts, places } = story;
  const number = (value: number) => value.toLocaleString(language);
  const marks = useMemo(
    () =>
      story.marks.map(({ at, kind, detail }) => ({
        at: at.getTime() / 1_000,
        label: t(`mark.${kind}`, { detail: detail ?? '', has: detail ? 'yes' : 'no' }),
      })),
    [story.marks, t],
  );
  const told = hosts.reduce((sum, { readers }) => sum + readers, 0);
  const nameOf = (host: string) =>
    host === '' ? t('host.direct') : host === '.' ? t('host.internal') : host === '*' ? t('host.elsewhere') : host;
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-10 gap-y-4 border-t border-ink pt-4 sm:grid-cols-4">
        {(['now', 'hour', 'today', 'ever'] as const).map((name) => (
          <div key={name}>
            <dt className="font-semibold">{t(`count.${name}`)}</dt>
            <dd className="font-display text-[2.25rem]/[2.5rem] tabular-nums">{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {counts.ever === 0 && <p className="pt-6 text-second">{t('neverRead')}</p>}
      <Curve name={t('storyMinutes')} kind="line" {...minutes} marks={marks} language={language} />
      <Curve name={t('storyHours')} kind="bars" {...hours} marks={marks} language={language} />
      <div className="grid gap-x-10 pt-8 lg:grid-cols-2">
        <section aria-labelledby="hosts" className="min-w-0 pb-6">
          <h2 id="hosts">{t('hosts')}</h2>
          <p className="hint">{t('means.hosts')}</p>
          {hosts.length === 0 ? (
            <p className="border-t border-rule py-4 text-second">{t('noHosts')}</p>
          ) : (
            <Figures heads={[t('field.host'), t('field.readers'), t('field.share')]}>
              {hosts.map(({ host, readers }) => (
                <tr key={host}>
                  <td className="wrap-anywhere">{nameOf(host)}</td>
                  <td>{number(readers)}</td>
                  <td>{Math.round((readers / told) * 100)} %</td>
                </tr>
              ))}
            </Figures>
          )}
        </section>
        <section aria-labelledby="places" className="min-w-0 pb-6">
          <h2 id="places">{t('places')}</h2>
          <p className="hint">
            {places.hour === null && places.day === null ? t('unplaced') : t('placed', { hour: places.hour ?? 0, day: places.day ?? 0 })}
          </p>
          {places.closed.length > 0 && (
            <Figures heads={[t('field.day'), t('field.place'), t('field.readers')]}>
              {places.closed.map(({ date, place, readers }) => (
                <tr key={date}>
                  <td>{date}</td>
                  <td>{place}</td>
                  <td>{number(readers)}</td>
                </tr>
              ))}
            </Figures>
          )}
        </section>
      </div>
    </>
  );
}

interface CurveProps {
  name: string;
  kind: 'line' | 'bars';
  times: number[];
  readers: number[];
  marks: { at: number; label: string }[];
  language: Language;
}

/** One curve, with what happened in the time it shows. */
function Curve({ name, kind, times, readers, marks, language }: CurveProps) {
  const t = useTexts('board');
  const timeZone = useTimeZone() ?? 'UTC';
  const series = useMemo((): Series[] => [{ label: t('field.readers'), kind, values: readers }], [readers, kind, t]);
  const step = kind === 'line' ? 60 : 3_600;
  const shown = useMemo(() => marks.filter(({ at }) => at >= (times[0] ?? 0) && at < (times.at(-1) ?? 0) + step), [marks, times, step]);
  const peak = peakOf(times, readers);
  const total = readers.reduce((sum, each) => sum + each, 0);
  const summary = peak
    ? t(`summary.${kind}`, { total, readers: peak.readers, time: timestamp(new Date(peak.at * 1_000), language, timeZone) })
    : t('summary.nobody');
  return (
    <section aria-label={name} className="pt-8">
      <h2>{name}</h2>
      <ReaderChart name={name} summary={summary} times={times} series={series} marks={shown} language={language} />
    </section>
  );
}
