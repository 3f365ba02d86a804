'use client';

import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef, useState } from 'react';
import { useTimeZone } from 'use-intl';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { type Mark, momentText, type Series, tableRows } from '../chart.ts';
import type { drawChart } from './draw-chart.ts';
import { Figures } from './figures.tsx';

interface Props {
  name: string;
  /** What the chart says, in a sentence: for whoever does not see it, and below it for all. */
  summary: string;
  times: readonly number[];
  series: readonly Series[];
  marks?: readonly Mark[];
  language: Language;
}

/** Readers along time: drawn where scripts run, in words and as a table everywhere. */
export function ReaderChart({ name, summary, times, series, marks = [], language }: Props) {
  const t = useTexts('board');
  const timeZone = useTimeZone() ?? 'UTC';
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof drawChart> | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const drawing = { times, series, marks, language, timeZone, onPlace: setAt };
  const latest = useRef(drawing);
  latest.current = drawing;
  // Another number of lines is another chart.
  const shape = series.map(({ kind }) => kind).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once a shape; figures come by the next effect
  useEffect(() => {
    let isGone = false;
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!isGone && place.current) chart.current = drawChart(place.current, latest.current);
    });
    return () => {
      isGone = true;
      chart.current?.destroy();
      chart.current = null;
    };
  }, [shape]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is drawn is made of these
  useEffect(() => chart.current?.update(latest.current), [times, series, marks]);

  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const moment = (seconds: number) => momentText(seconds, span, language, timeZone);
  const said = series.flatMap(({ label, values }) =>
    at === null || values[at] == null ? [] : `${label} ${values[at].toLocaleString(language)}`,
  );
  return (
    <figure className="min-w-0">
      <div ref={place} role="img" aria-label={`${name}. ${summary}`} className="reader-chart" />
      <figcaption className="hint min-h-10 pt-1" aria-hidden={at !== null}>
        {at === null ? summary : `${moment(times[at] ?? 0)} · ${said.join(' · ')}`}
      </figcaption>
      {marks.length > 0 && (
        <ol className="hint list-decimal pt-1 pl-5">
          {marks.map((mark) => (
            <li key={`${mark.at} ${mark.label}`}>
              {moment(mark.at)} · {mark.label}
            </li>
          ))}
        </ol>
      )}
      <details className="pt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center underline lg:min-h-6">{t('asTable')}</summary>
        <Figures caption={name} heads={[t('field.time'), ...series.map(({ label }) => label)]}>
          {tableRows(times, series).map(({ time, values }) => (
            <tr key={time}>
              <td>{moment(time)}</td>
              {values.map((value, column) => (
                <td key={series[column]?.label}>{value?.toLocaleString(language) ?? '–'}</td>
              ))}
            </tr>
          ))}
        </Figures>
      </details>
    </figure>
  );
}
