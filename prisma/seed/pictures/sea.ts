import { lettering } from './lettering.ts';
import { type Brush, circle, height, isDark, line, many, path, rect, round, width } from './palette.ts';
import { cottage, hills, houses, person, sea, sky } from './scenery.ts';

const horizon = 640;

export function bridge(b: Brush): string {
  const { ink } = b.colours;
  const [left, right] = [b.between(430, 520), b.between(1_080, 1_180)];
  const deck = 600;
  const cable = (x: number) =>
    x < left
      ? deck - 290 * (x / left) ** 2
      : x > right
        ? deck - 290 * ((width - x) / (width - right)) ** 2
        : 330 + 250 * (1 - (Math.abs(x - (left + right) / 2) / ((right - left) / 2)) ** 2);
  const points = Array.from({ length: 81 }, (_, index) => index * 20);
  return (
    sky(b, horizon) +
    hills(b, 640, 120, b.colours.far) +
    houses(b, horizon, 0, left - 60, 150, b.colours.near) +
    houses(b, horizon, right + 60, width, 170, b.colours.near) +
    sea(b, horizon) +
    line(points.map((x, index) => `${index ? 'L' : 'M'}${x} ${round(cable(x))}`).join(' '), ink, 8) +
    line(
      points
        .filter((x) => x % 40 === 0)
        .map((x) => `M${x} ${round(cable(x))} V${deck}`)
        .join(' '),
      ink,
      3,
    ) +
    rect(0, deck, width, 18, ink) +
    [left, right]
      .map(
        (x) =>
          rect(x - 34, 300, 18, 380, ink) +
          rect(x + 16, 300, 18, 380, ink) +
          rect(x - 34, 360, 68, 12, ink) +
          rect(x - 48, 668, 96, 30, ink),
      )
      .join('') +
    (isDark(b.light) ? many(20, (index) => circle(index * 84 + 20, deck - 6, 6, b.colours.lamp)) : '')
  );
}

function hull(x: number, y: number, length: number, fill: string): string {
  return path(
    `M${x - length / 2} ${y} L${x + length / 2} ${y} L${x + length * 0.42} ${y + length * 0.13} Q${x} ${y + length * 0.16} ${x - length * 0.42} ${y + length * 0.13} Z`,
    fill,
  );
}

export function ferry(b: Brush): string {
  const { pale, ink, red, lamp } = b.colours;
  const x = b.between(720, 900);
  const y = 720;
  const windows = (top: number, count: number, start: number) =>
    many(count, (index) => rect(start + index * 44, top, 28, 26, isDark(b.light) ? lamp : ink));
  return (
    sky(b, horizon) +
    hills(b, 640, 150, b.colours.far) +
    houses(b, horizon, 0, width, 110, b.colours.middle) +
    sea(b, horizon) +
    rect(x - 330, y - 96, 660, 100, pale) +
    windows(y - 70, 14, x - 306) +
    rect(x - 240, y - 176, 430, 84, pale) +
    windows(y - 150, 9, x - 214) +
    rect(x + 60, y - 236, 110, 62, pale) +
    rect(x - 130, y - 256, 60, 84, red) +
    line(`M${x + 116} ${y - 236} V${y - 330}`, ink, 7) +
    hull(x, y, 760, ink) +
    rect(x - 372, y, 744, 12, red) +
    many(3, (index) => line(`M${x - 430 - index * 110} ${y + 118 + index * 16} q60 -16 120 0`, b.colours.shimmer, 6, 'opacity=".8"')) +
    many(6, (index) =>
      rect(x - 300 + index * 110, y + 130 + (index % 3) * 18, 70, 6, isDark(b.light) ? lamp : b.colours.shimmer, 'rx="3" opacity=".7"'),
    )
  );
}

export function harbour(b: Brush): string {
  const { ink, near, red } = b.colours;
  const boats = many(4, (index) => {
    const x = 230 + index * 350 + b.between(-50, 50);
    const y = 760 + (index % 2) * 90;
    return (
      hull(x, y, 250, index === 1 ? red : ink) +
      line(`M${x - 10} ${y} V${y - 220} M${x - 10} ${y - 200} L${x + 90} ${y - 10}`, ink, 7) +
      rect(x - 80, y - 52, 78, 54, b.colours.pale)
    );
  });
  return (
    sky(b, horizon) +
    hills(b, 620, 190, b.colours.far) +
    hills(b, 640, 110, b.colours.middle) +
    houses(b, 650, 0, width, 120, near) +
    sea(b, 650) +
    boats +
    path(`M0 ${height} L0 985 L${width} 930 L${width} ${height} Z`, ink) +
    many(7, (index) => rect(90 + index * 230, 925 - index * 8, 34, 70, ink))
  );
}

export function lighthouse(b: Brush): string {
  const { pale, ink, red, lamp } = b.colours;
  const x = b.between(960, 1_120);
  const beam = isDark(b.light) ? path(`M${x} 318 L0 150 L0 420 Z`, lamp, 'opacity=".28"') : '';
  return (
    sky(b, horizon) +
    hills(b, 640, 60, b.colours.far) +
    sea(b, horizon) +
    beam +
    path(
      `M${x - 520} ${height} Q${x - 300} 790 ${x - 120} 770 Q${x} 740 ${x + 150} 775 Q${x + 400} 800 ${width + 40} 900 L${width + 40} ${height} Z`,
      ink,
    ) +
    path(`M${x - 62} 780 L${x - 38} 370 L${x + 38} 370 L${x + 62} 780 Z`, pale) +
    path(`M${x - 54} 640 L${x - 47} 520 L${x + 47} 520 L${x + 54} 640 Z`, red) +
    rect(x - 54, 352, 108, 20, ink) +
    rect(x - 30, 290, 60, 64, lamp) +
    path(`M${x - 42} 290 L${x} 240 L${x + 42} 290 Z`, red) +
    cottage(b, x + 200, 800, 150, pale, red)
  );
}

/** Crest upon crest, each with its white edge. */
function crests(b: Brush, from: number, rows: number, rise: number): string {
  return many(rows, (row) => {
    const y = from + ((height - from) / rows) * row;
    const size = rise * (0.5 + row / rows);
    let d = `M-40 ${round(y)}`;
    for (let x = -40 - b.between(0, 160); x < width; x += size * 2.6)
      d += ` q${round(size * 0.9)} ${round(-size)} ${round(size * 1.5)} ${round(-size * 0.25)} q${round(size * 0.5)} ${round(size * 0.42)} ${round(size * 1.1)} ${round(size * 0.25)}`;
    const fill = row % 2 ? b.colours.water[1] : b.colours.near;
    return path(`${d} L${width + 400} ${height} L-40 ${height} Z`, fill) + line(d, b.colours.pale, 7, 'opacity=".85"');
  });
}

export function storm(b: Brush): string {
  const wall = 760;
  return (
    sky(b, 700) +
    many(6, () =>
      rect(b.between(-300, 1_200), b.between(40, 420), b.between(400, 900), b.between(40, 90), b.colours.near, 'rx="45" opacity=".45"'),
    ) +
    crests(b, 600, 5, 90) +
    path(`M900 ${height} L940 ${wall} L${width} ${wall - 20} L${width} ${height} Z`, b.colours.ink) +
    many(9, () => circle(b.between(860, 1_060), b.between(480, 760), b.between(8, 30), b.colours.pale, 'opacity=".8"')) +
    line('M1250 740 V540 M1250 560 h70', b.colours.ink, 12)
  );
}

export function wave(b: Brush): string {
  const { water, pale, near } = b.colours;
  const foam = many(26, (index) =>
    circle(860 + Math.cos(index / 4) * b.between(90, 260), 400 + Math.sin(index / 5) * b.between(40, 200), b.between(8, 26), pale),
  );
  return (
    sky(b, 720) +
    hills(b, 720, 120, b.colours.far, 0.7) +
    path(
      `M-20 ${height} L-20 720 C200 700 260 330 640 240 C900 180 1080 300 1100 480 C1010 400 880 400 820 500 C740 640 900 800 ${width + 20} 820 L${width + 20} ${height} Z`,
      water[1],
    ) +
    many(4, (index) =>
      line(
        `M${60 + index * 90} 860 C${280 + index * 70} ${760 - index * 20} ${330 + index * 60} ${430 + index * 30} ${660 + index * 50} ${330 + index * 40}`,
        pale,
        7,
        'opacity=".7"',
      ),
    ) +
    line('M640 240 C900 180 1080 300 1100 480', pale, 16) +
    foam +
    path(`M-20 ${height} L-20 930 Q500 850 900 930 T${width + 20} 900 L${width + 20} ${height} Z`, near)
  );
}

export function rowing(b: Brush): string {
  const { ink, red, pale, shimmer } = b.colours;
  const boat = (y: number, x: number, size: number, fill: string) =>
    path(`M${x} ${y} L${x + 900 * size} ${y} L${x + 860 * size} ${y + 26 * size} L${x + 50 * size} ${y + 26 * size} Z`, fill) +
    many(5, (seat) => {
      const at = x + (150 + seat * 150) * size;
      return (
        circle(at, y - 84 * size, 21 * size, ink) +
        path(
          `M${at - 30 * size} ${y} Q${at - 24 * size} ${y - 70 * size} ${at + 12 * size} ${y - 62 * size} L${at + 34 * size} ${y} Z`,
          seat === 4 ? red : ink,
        ) +
        line(`M${at + 16 * size} ${y - 34 * size} L${at - 96 * size} ${y + 54 * size}`, ink, 7 * size) +
        rect(at - 118 * size, y + 46 * size, 46 * size, 14 * size, pale)
      );
    });
  return (
    sky(b, 560) +
    hills(b, 560, 150, b.colours.far) +
    hills(b, 575, 70, b.colours.middle) +
    sea(b, 560, 48) +
    boat(690, b.between(480, 620), 0.62, pale) +
    boat(850, b.between(120, 240), 1.25, red) +
    line('M120 930 h1200', shimmer, 5, 'opacity=".6"')
  );
}

export function containers(b: Brush): string {
  const inks = [b.colours.red, b.colours.green, b.colours.middle, b.colours.far, b.colours.near, '#c58a3b'];
  const stack = (x: number, base: number, columns: number, tallest: number) =>
    many(columns, (column) =>
      many(1 + Math.floor(b.random() * tallest), (level) => {
        const fill = inks[Math.floor(b.random() * inks.length)] ?? b.colours.red;
        const [left, top] = [x + column * 152, base - (level + 1) * 66];
        return (
          rect(left, top, 148, 63, fill) + many(6, (rib) => rect(left + 12 + rib * 23, top + 8, 3, 47, b.colours.ink, 'opacity=".25"'))
        );
      }),
    );
  const crane = (x: number) =>
    line(
      `M${x} 860 L${x + 60} 330 M${x + 220} 860 L${x + 160} 330 M${x + 10} 700 H${x + 210} M${x - 380} 330 H${x + 330} M${x + 110} 220 L${x - 360} 326 M${x + 110} 220 L${x + 320} 326 M${x + 110} 330 V220`,
      b.colours.ink,
      14,
    ) +
    rect(x - 210, 340, 60, 34, b.colours.red) +
    line(`M${x - 180} 374 V${b.between(480, 600)}`, b.colours.ink, 4);
  return (
    sky(b, horizon) +
    hills(b, 640, 100, b.colours.far) +
    sea(b, horizon, 18) +
    crane(620) +
    crane(1_180) +
    rect(0, 850, width, 220, b.colours.near) +
    stack(20, 900, 5, 4) +
    stack(880, 940, 5, 4) +
    rect(0, 1_010, width, 60, b.colours.ink)
  );
}

export function tideGauge(b: Brush): string {
  const { pale, ink, red } = b.colours;
  const x = 800;
  const marks =
    many(17, (index) => rect(x - 62, 230 + index * 38, index % 5 === 0 ? 74 : 44, 8, index % 5 === 0 ? red : ink)) +
    many(4, (index) => lettering(`${4 - index}`, x + 22, 246 + index * 190, 46, ink));
  return (
    sky(b, 560) +
    hills(b, 560, 90, b.colours.far) +
    sea(b, 560) +
    rect(x - 96, 180, 192, 900, pale) +
    marks +
    rect(x - 130, 150, 260, 34, ink) +
    rect(x + 100, 60, 46, 1_000, ink) +
    rect(0, 120, x - 120, 26, ink) +
    person(b, 330, 122, 0.001, ink) +
    many(9, (index) => rect(40 + index * 80, 60, 8, 64, ink)) +
    rect(30, 56, 660, 10, ink) +
    path(
      `M0 ${height} L0 790 Q400 ${b.between(740, 800)} 800 782 T${width} 790 L${width} ${height} Z`,
      b.colours.water[1],
      'opacity=".86"',
    ) +
    line(`M0 792 Q400 770 800 784 T${width} 792`, b.colours.shimmer, 8)
  );
}

export function fish(b: Brush): string {
  const { pale, red, ink } = b.colours;
  const one = (x: number, y: number, size: number, fill: string) =>
    path(
      `M${x - 120 * size} ${y} Q${x - 20 * size} ${y - 84 * size} ${x + 110 * size} ${y - 6 * size} L${x + 180 * size} ${y - 56 * size} L${x + 166 * size} ${y} L${x + 180 * size} ${y + 56 * size} L${x + 110 * size} ${y + 6 * size} Q${x - 20 * size} ${y + 84 * size} ${x - 120 * size} ${y} Z`,
      fill,
    ) +
    circle(x - 76 * size, y - 14 * size, 9 * size, ink) +
    line(`M${x - 40 * size} ${y - 34 * size} q22 34 0 68`, ink, 4, 'opacity=".5"');
  const deep = `<defs><linearGradient id="deep" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${b.colours.water[0]}"/><stop offset="1" stop-color="${b.colours.ink}"/></linearGradient></defs>${rect(0, 0, width, height, 'url(#deep)')}`;
  const rays = many(5, (index) =>
    path(
      `M${200 + index * 300} 0 L${260 + index * 300} 0 L${b.between(100, 500) + index * 260} ${height} L${b.between(-60, 200) + index * 260} ${height} Z`,
      b.colours.shimmer,
      'opacity=".09"',
    ),
  );
  const school = many(11, (index) => one(b.between(140, 1_460), 150 + index * 78, b.between(0.7, 1.15), index === 5 ? red : pale));
  return (
    deep +
    rays +
    school +
    many(7, (index) =>
      line(`M${80 + index * 240} ${height} q${b.between(-40, 40)} -110 0 -200 q${b.between(-40, 40)} -60 10 -120`, b.colours.green, 16),
    )
  );
}
