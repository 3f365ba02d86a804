import type { Drawing } from '../story.ts';
import { circle, height, line, rect, round, width } from './palette.ts';

const paper = '#fdfcf9';
const ink = '#17161a';
const second = '#5a5860';
const rule = '#dedad1';
const vermilion = '#b3321e';
const plot = { left: 190, right: width - 110, top: 270, bottom: height - 150 };

const text = (x: number, y: number, words: string, size: number, extra = '') =>
  `<text x="${round(x)}" y="${round(y)}" font-family="Public Sans, DejaVu Sans, Liberation Sans, sans-serif" font-size="${size}" fill="${ink}" ${extra}>${escaped(words)}</text>`;
const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Round numbers from nought, or from below the least value, to above the largest: about five of them. */
export function ticks(values: readonly number[], fromNought: boolean): number[] {
  const [least, most] = [fromNought ? Math.min(0, ...values) : Math.min(...values), Math.max(...values)];
  const rough = (most - least || Math.abs(most) || 1) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const stepSize = [1, 2, 2.5, 5, 10].map((factor) => factor * unit).find((candidate) => candidate >= rough) ?? unit * 10;
  const first = Math.floor(least / stepSize);
  const last = Math.ceil(most / stepSize);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * stepSize).toPrecision(8)));
}

interface Frame {
  y(value: number): number;
  x(index: number): number;
  step: number;
  svg: string;
}

function frame({ data = [], title = '', unit = '' }: Drawing, fromNought: boolean): Frame {
  const marks = ticks(
    data.map(([, value]) => value),
    fromNought,
  );
  const [low = 0, high = 1] = [marks[0], marks.at(-1)];
  const y = (value: number) => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const step = (plot.right - plot.left) / Math.max(1, data.length);
  const x = (index: number) => plot.left + step * (index + 0.5);
  // Labels that would touch are left out, the last one never.
  const every = Math.ceil((Math.max(...data.map(([label]) => label.length), 1) * 21) / step);
  const svg =
    rect(0, 0, width, height, paper) +
    rect(80, 70, 90, 12, vermilion) +
    text(80, 148, title, 56, 'font-weight="700"') +
    text(80, 206, unit, 38, `style="fill:${second}"`) +
    marks
      .map(
        (mark) =>
          line(`M${plot.left} ${round(y(mark))} H${plot.right}`, rule, 3) +
          text(plot.left - 24, y(mark) + 13, mark.toLocaleString('en'), 36, `text-anchor="end" style="fill:${second}"`),
      )
      .join('') +
    data
      .map(([label], index) =>
        (data.length - 1 - index) % every === 0 ? text(x(index), plot.bottom + 62, label, 36, 'text-anchor="middle"') : '',
      )
      .join('');
  return { y, x, step, svg };
}

/** A line over time; its last point in vermilion, with its value. */
export function lineChart(drawing: Drawing): string {
  const data = drawing.data ?? [];
  const { x, y, svg } = frame(drawing, false);
  const d = data.map(([, value], index) => `${index ? 'L' : 'M'}${round(x(index))} ${round(y(value))}`).join(' ');
  const last = data.length - 1;
  const value = data[last]?.[1] ?? 0;
  return (
    svg +
    line(d, ink, 9) +
    data.map(([, each], index) => circle(x(index), y(each), 11, index === last ? vermilion : ink)).join('') +
    circle(x(last), y(value), 20, vermilion) +
    text(x(last), y(value) - 40, value.toLocaleString('en'), 46, `text-anchor="middle" font-weight="700" style="fill:${vermilion}"`)
  );
}

/** Bars from nought; the highest in vermilion, each with its value. */
export function barChart(drawing: Drawing): string {
  const data = drawing.data ?? [];
  const { x, y, step, svg } = frame(drawing, true);
  const most = Math.max(...data.map(([, value]) => value));
  const bars = data.map(([, value], index) => {
    const fill = value === most ? vermilion : ink;
    const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    return (
      rect(x(index) - step * 0.32, top, step * 0.64, Math.max(2, foot - top), fill) +
      text(x(index), top - 18, value.toLocaleString('en'), 38, `text-anchor="middle" font-weight="700" style="fill:${fill}"`)
    );
  });
  return svg + bars.join('') + line(`M${plot.left} ${round(y(0))} H${plot.right}`, ink, 4);
}
