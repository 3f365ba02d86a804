import uPlot from 'uplot';
import type { Language } from '#ui/language.ts';
import { type Mark, type Series, spanOf, tickText } from '../chart.ts';

export const chartHeight = 208;

export interface Drawing {
  times: readonly number[];
  series: readonly Series[];
  marks: readonly Mark[];
  language: Language;
  timeZone: string;
  /** Hears which place of the times the pointer is at; null once it is away. */
  onPlace(place: number | null): void;
}

/** A canvas knows no variables: what a colour of ours is here and now, by day or by night. */
function colourOf(inside: HTMLElement, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--color-${name})`;
  inside.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const toData = ({ times, series }: Drawing): uPlot.AlignedData => [[...times], ...series.map(({ values }) => [...values])];

function lineOf({ label, kind }: Series, colour: (name: string) => string): uPlot.Series {
  const quiet = { label, points: { show: false } };
  if (kind === 'faint') return { ...quiet, width: 1, stroke: () => colour('second'), dash: [3, 3] };
  if (kind === 'bars') {
    const paths = uPlot.paths.bars?.({ size: [0.8, 40], align: 1 });
    return { ...quiet, width: 0, fill: () => colour('ink'), ...(paths && { paths }) };
  }
  if (kind === 'dot')
    return {
      label,
      width: 0,
      paths: () => null,
      points: { show: true, size: 7, width: 2, stroke: () => colour('ink'), fill: () => colour('paper') },
    };
  return { ...quiet, width: 2, stroke: () => colour('ink') };
}

/** Numbered as in the list below the chart. */
function drawMarks(chart: uPlot, marks: readonly Mark[], colour: (name: string) => string) {
  const { ctx: pen, bbox } = chart;
  const unit = devicePixelRatio;
  pen.save();
  pen.strokeStyle = pen.fillStyle = colour('seal');
  pen.lineWidth = unit;
  pen.font = `600 ${11 * unit}px ${getComputedStyle(chart.root).fontFamily}`;
  for (const [place, { at }] of marks.entries()) {
    const x = Math.round(chart.valToPos(at, 'x', true)) + unit / 2;
    if (x < bbox.left - 1 || x > bbox.left + bbox.width + 1) continue;
    pen.beginPath();
    pen.moveTo(x, bbox.top);
    pen.lineTo(x, bbox.top + bbox.height);
    pen.stroke();
    // At the right edge the number stands on the other side.
    const isLast = x > bbox.left + bbox.width - 16 * unit;
    pen.textAlign = isLast ? 'right' : 'left';
    pen.fillText(String(place + 1), x + (isLast ? -3 : 3) * unit, bbox.top + 10 * unit);
  }
  pen.restore();
}

/** Draws into an element, by the paper's clock; gives what to show other figures in it, and what to take it away by. */
export function drawChart(inside: HTMLElement, first: Drawing) {
  let drawing = first;
  const colour = (name: string) => colourOf(inside, name);
  const font = `12px ${getComputedStyle(inside).fontFamily}`;
  const axis = { font, stroke: () => colour('second'), ticks: { show: false } };
  const rule = { stroke: () => colour('rule'), width: 1 };
  const chart = new uPlot(
    {
      width: Math.max(inside.clientWidth, 120),
      height: chartHeight,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), drawing.timeZone),
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 6 } },
      scales: {
        x: { range: () => spanOf(drawing) },
        y: { range: (_, _low, high) => [0, Math.max(4, Math.ceil((high ?? 0) * 1.1))] },
      },
      series: [{}, ...drawing.series.map((each) => lineOf(each, colour))],
      axes: [
        {
          ...axis,
          grid: { show: false },
          space: 64,
          values: (_, ticks, _axis, _space, step) => ticks.map((tick) => tickText(tick, step, drawing.language, drawing.timeZone)),
        },
        {
          ...axis,
          grid: rule,
          size: 44,
          space: 36,
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000, 500_000],
        },
      ],
      hooks: {
        draw: [(each) => drawMarks(each, drawing.marks, colour)],
        setCursor: [({ cursor }) => drawing.onPlace(cursor.left !== undefined && cursor.left >= 0 ? (cursor.idx ?? null) : null)],
      },
    },
    toData(drawing),
    inside,
  );
  // A finger that moves along the chart reads it; one that moves up or down scrolls the page.
  const follow = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') return;
    const { left } = chart.over.getBoundingClientRect();
    chart.setCursor({ left: event.clientX - left, top: 0 });
  };
  chart.over.style.touchAction = 'pan-y';
  for (const type of ['pointerdown', 'pointermove'] as const) chart.over.addEventListener(type, follow);

  const sizes = new ResizeObserver(() => chart.setSize({ width: Math.max(inside.clientWidth, 120), height: chartHeight }));
  sizes.observe(inside);
  const redraw = () => chart.redraw(false);
  const night = matchMedia('(prefers-color-scheme: dark)');
  night.addEventListener('change', redraw);
  const chosen = new MutationObserver(redraw);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    update(next: Drawing) {
      drawing = next;
      chart.setData(toData(next));
    },
    destroy() {
      sizes.disconnect();
      chosen.disconnect();
      night.removeEventListener('change', redraw);
      chart.destroy();
    },
  };
}
