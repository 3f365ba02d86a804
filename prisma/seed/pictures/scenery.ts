import { type Brush, circle, height, isDark, line, many, path, rect, round, width } from './palette.ts';

/** A sky in three inks, with sun or moon, clouds in bands. */
export function sky({ colours, light, between, random }: Brush, horizon = height): string {
  const [top, middle, foot] = colours.sky;
  const gradient = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".58" stop-color="${middle}"/><stop offset="1" stop-color="${foot}"/></linearGradient>`;
  const disc =
    light === 'rain'
      ? ''
      : circle(between(300, 1_300), between(150, horizon * 0.55), light === 'night' ? 58 : 86, colours.sun, 'opacity=".92"');
  const stars =
    light === 'night'
      ? many(46, () => circle(between(0, width), between(0, horizon * 0.6), 1 + random() * 1.8, colours.shimmer, 'opacity=".8"'))
      : '';
  const bands = many(light === 'rain' ? 7 : 4, () => {
    const y = between(60, horizon * 0.75);
    const x = between(-200, width - 200);
    const length = between(260, 760);
    return rect(x, y, length, between(8, 22), colours.pale, `rx="10" opacity="${round(isDark(light) ? 0.12 : 0.34)}"`);
  });
  return `<defs>${gradient}</defs>${rect(0, 0, width, height, 'url(#sky)')}${stars}${disc}${bands}`;
}

/** A range of hills as one silhouette; `rough` from 0 (dunes) to 1 (crags). */
export function hills({ between }: Brush, base: number, rise: number, fill: string, rough = 0.3): string {
  const steps = Math.round(6 + rough * 10);
  let d = `M0 ${height} L0 ${round(base - between(0, rise))}`;
  let previousX = 0;
  for (let step = 1; step <= steps; step++) {
    const x = (width / steps) * step;
    const y = base - between(0, rise);
    d += rough > 0.5 ? ` L${round(x)} ${round(y)}` : ` S${round(previousX + (x - previousX) * 0.55)} ${round(y)} ${round(x)} ${round(y)}`;
    previousX = x;
  }
  return path(`${d} L${width} ${height} Z`, fill);
}

/** Water from `horizon` down, with broken light on it. */
export function sea({ colours, between }: Brush, horizon: number, ripples = 34): string {
  const gradient = `<linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colours.water[0]}"/><stop offset="1" stop-color="${colours.water[1]}"/></linearGradient>`;
  const light = many(ripples, (index) => {
    const depth = (index / ripples) ** 1.4;
    const y = horizon + 14 + depth * (height - horizon - 30);
    const length = between(30, 90) * (0.6 + depth * 2.2);
    return rect(between(-40, width), y, length, 2.5 + depth * 4, colours.shimmer, `rx="3" opacity="${round(0.25 + 0.35 * (1 - depth))}"`);
  });
  return `<defs>${gradient}</defs>${rect(0, horizon, width, height - horizon, 'url(#sea)')}${light}`;
}

/** Houses or towers in a row on `base`; some windows are lit when it is dark. */
export function houses(
  { colours, light, between, random }: Brush,
  base: number,
  from: number,
  to: number,
  tallest: number,
  fill: string,
): string {
  let drawn = '';
  for (let x = from; x < to; ) {
    const w = between(60, 150);
    const h = between(tallest * 0.35, tallest);
    drawn += rect(x, base - h, w + 1, h + 4, fill);
    const isLit = isDark(light) || light === 'rain';
    for (let wx = x + 14; wx < x + w - 18; wx += 26) {
      for (let wy = base - h + 18; wy < base - 22; wy += 34) {
        if (random() < 0.55)
          drawn += rect(wx, wy, 12, 16, isLit && random() < 0.6 ? colours.lamp : colours.far, `opacity="${isLit ? 0.9 : 0.35}"`);
      }
    }
    x += w + (random() < 0.25 ? between(6, 30) : 0);
  }
  return drawn;
}

/** A gabled house; `x` its middle. */
export function cottage({ colours, light }: Brush, x: number, base: number, size: number, wall: string, roof: string): string {
  const window = isDark(light) ? colours.lamp : colours.ink;
  return (
    rect(x - size * 0.5, base - size * 0.55, size, size * 0.55, wall) +
    path(`M${x - size * 0.68} ${base - size * 0.52} L${x} ${base - size} L${x + size * 0.68} ${base - size * 0.52} Z`, roof) +
    rect(x - size * 0.3, base - size * 0.36, size * 0.2, size * 0.2, window) +
    rect(x + size * 0.1, base - size * 0.36, size * 0.2, size * 0.36, window, 'opacity=".85"')
  );
}

/** A person as a silhouette; `base` where the feet stand. */
export function person({ random }: Brush, x: number, base: number, size: number, fill: string): string {
  const lean = (random() - 0.5) * size * 0.12;
  return (
    circle(x + lean, base - size * 0.9, size * 0.1, fill) +
    path(
      `M${round(x - size * 0.15)} ${base} L${round(x - size * 0.16 + lean)} ${round(base - size * 0.66)} Q${round(x + lean)} ${round(base - size * 0.84)} ${round(x + size * 0.16 + lean)} ${round(base - size * 0.66)} L${round(x + size * 0.15)} ${base} L${round(x + size * 0.03)} ${base} L${round(x)} ${round(base - size * 0.36)} L${round(x - size * 0.03)} ${base} Z`,
      fill,
    )
  );
}

export function pine({ between }: Brush, x: number, base: number, size: number, fill: string): string {
  return (
    many(4, (tier) => {
      const w = size * (0.42 - tier * 0.075);
      const y = base - size * 0.14 - tier * size * 0.2;
      return path(
        `M${round(x - w)} ${round(y)} Q${round(x)} ${round(y - size * 0.1)} ${round(x + w)} ${round(y)} L${round(x + between(-3, 3))} ${round(y - size * 0.34)} Z`,
        fill,
      );
    }) + rect(x - size * 0.025, base - size * 0.16, size * 0.05, size * 0.16, fill)
  );
}

export function broadleaf({ between }: Brush, x: number, base: number, size: number, trunk: string, leaf: string): string {
  return (
    line(`M${x} ${base} Q${round(x + between(-12, 12))} ${round(base - size * 0.3)} ${x} ${round(base - size * 0.6)}`, trunk, size * 0.07) +
    many(6, () => circle(x + between(-0.26, 0.26) * size, base - size * between(0.55, 0.9), size * between(0.14, 0.24), leaf))
  );
}

/** What falls between the eye and the scene. */
export function weather({ light, between, colours }: Brush): string {
  if (light === 'rain') {
    const d = many(120, () => {
      const [x, y, length] = [between(-60, width), between(-40, height), between(34, 88)];
      return `M${round(x)} ${round(y)} l${round(-length * 0.24)} ${round(length)} `;
    });
    return line(d, colours.pale, 2.2, 'opacity=".5"');
  }
  if (light === 'winter') return many(90, () => circle(between(0, width), between(0, height), between(2, 6.5), '#ffffff', 'opacity=".85"'));
  return '';
}
