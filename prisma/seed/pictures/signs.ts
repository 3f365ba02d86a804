import { circle, line } from './palette.ts';

/* Two signs as a painter's few strokes, since no typeface with them is served from here. */
const drawnAt = (x: number, y: number, scale: number, drawn: string) => `<g transform="translate(${x} ${y}) scale(${scale})">${drawn}</g>`;

/** ゆ on a bathhouse's curtain; `x` and `y` its middle. */
export const yu = (x: number, y: number, colour: string) =>
  drawnAt(x, y, 1, line('M-27 -22 Q-31 0 -25 22 Q-20 -18 6 -20 Q30 -18 28 4 Q24 22 0 16 M4 -34 Q13 0 5 18 Q-1 31 -14 35', colour, 7));

/** 瓦 of the paper's seal. */
export const kawara = (x: number, y: number, colour: string) =>
  drawnAt(
    x,
    y,
    1.1,
    line('M-34 -32 H34 M-16 -32 Q-18 0 -22 28 L2 18 M-18 -8 H16 Q14 10 18 24 Q22 33 35 28 V16', colour, 7) + circle(2, 6, 5, colour),
  );
