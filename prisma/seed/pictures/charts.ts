import type { Drawing } from '../story.ts';
import { lettering } from './lettering.ts';
import { circle, height, line, rect, round, width } from './palette.ts';

/*
 * Charts keep to the middle of their picture, since a lead shows 900 of its 1,067 rows and a card for sharing 840. Few, thick
 * marks, because most readers meet them as thumbnails; the ground is no white, which would glare from a dark page.
 */
const ground = '#ebe3d3';
const ink = '#2a2830';
const second = '#5b5650';
const rule = '#cfc4b0';
const vermilion = '#b3321e';
const plot = { left: 130, right: width - 130, top: 440, bottom: 840 };
const labelsAt = 905;

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
  marks: number[];
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
  const every = Math.ceil((Math.max(...data.map(([label]) => label.length), 1) * 24) / step);
  const last = data.length - 1;
  const labels = data.map(([label], index) =>
    (last - index) % every === 0 ? lettering(label, x(index), labelsAt, 42, index === last ? vermilion : second, 'middle') : '',
  );
  const svg =
    rect(0, 0, width, height, ground) +
    rect(plot.left, 150, 96, 14, vermilion) +
    lettering(title, plot.left, 240, 68, ink) +
    lettering(unit, plot.left, 300, 42, second) +
    labels.join('');
  return { y, x, step, marks, svg };
}

/** The value that the story is about: the latest. */
const latest = (value: number, x: number, y: number) => lettering(value.toLocaleString('en'), x, y, 92, vermilion, 'middle');

/** A line over time; its last point in vermilion, with its value. */
export function lineChart(drawing: Drawing): string {
  const data = drawing.data ?? [];
  const { x, y, marks, svg } = frame(drawing, false);
  const d = data.map(([, value], index) => `${index ? 'L' : 'M'}${round(x(index))} ${round(y(value))}`).join(' ');
  const last = data.length - 1;
  const value = data[last]?.[1] ?? 0;
  const first = data[0]?.[1] ?? 0;
  // A label stands on the side that the line does not come from.
  const isRising = value >= (data[last - 1]?.[1] ?? value);
  return (
    svg +
    marks.map((mark) => line(`M${plot.left} ${round(y(mark))} H${plot.right}`, rule, 3)).join('') +
    line(d, ink, 18) +
    circle(x(0), y(first), 18, ink) +
    lettering(first.toLocaleString('en'), x(0), y(first) - 40, 56, ink, 'middle') +
    circle(x(last), y(value), 34, vermilion) +
    latest(value, x(last), y(value) + (isRising || y(value) > plot.bottom - 150 ? -58 : 118))
  );
}

/** Bars from nought, each with its value; the last, which the story is about, in vermilion. */
export function barChart(drawing: Drawing): string {
  const data = drawing.data ?? [];
  const { x, y, step, svg } = frame(drawing, true);
  const last = data.length - 1;
  const bars = data.map(([, value], index) => {
    const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    return (
      rect(x(index) - step * 0.37, top, step * 0.74, Math.max(2, foot - top), index === last ? vermilion : ink) +
      (index === last ? latest(value, x(index), top - 22) : lettering(value.toLocaleString('en'), x(index), top - 20, 52, ink, 'middle'))
    );
  });
  return svg + bars.join('') + line(`M${plot.left} ${round(y(0))} H${plot.right}`, ink, 6);
}
