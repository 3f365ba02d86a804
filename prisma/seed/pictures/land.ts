import { type Brush, circle, height, isDark, line, many, path, rect, round, width } from './palette.ts';
import { broadleaf, cottage, hills, person, pine, sea, sky } from './scenery.ts';

export function mountains(b: Brush): string {
  const peak = b.between(640, 980);
  const snow = path(
    `M${peak - 150} 372 L${peak} 240 L${peak + 150} 372 L${peak + 90} 350 L${peak + 40} 396 L${peak - 10} 352 L${peak - 70} 392 L${peak - 110} 356 Z`,
    b.colours.pale,
  );
  return (
    sky(b, 760) +
    path(`M${peak - 800} 820 Q${peak - 260} 620 ${peak} 240 Q${peak + 260} 620 ${peak + 800} 820 Z`, b.colours.far) +
    snow +
    hills(b, 760, 180, b.colours.middle) +
    rect(0, 700, width, 46, b.colours.pale, 'opacity=".3"') +
    hills(b, 900, 150, b.colours.near) +
    many(12, (index) => pine(b, 40 + index * 140 + b.between(-30, 30), 1_040, b.between(120, 240), b.colours.ink)) +
    rect(0, 1_020, width, 60, b.colours.ink)
  );
}

export function terraces(b: Brush): string {
  const step = (index: number) => {
    const y = 520 + index * 84;
    const bend = b.between(-60, 60);
    const d = `M-20 ${y} Q420 ${round(y + bend)} 800 ${y - 20} T${width + 20} ${y - 6}`;
    return (
      path(`${d} L${width + 20} ${height} L-20 ${height} Z`, index % 2 ? b.colours.water[0] : b.colours.green) +
      line(d, b.colours.ink, 9, 'opacity=".55"') +
      (index % 2 === 0
        ? many(34, (blade) => line(`M${20 + blade * 48 + b.between(-8, 8)} ${y + 52} l4 -22`, b.colours.pale, 4, 'opacity=".5"'))
        : '')
    );
  };
  return (
    sky(b, 560) +
    hills(b, 540, 240, b.colours.far, 0.35) +
    hills(b, 560, 120, b.colours.middle) +
    many(7, step) +
    person(b, b.between(480, 1_050), 740, 130, b.colours.ink) +
    cottage(b, 1_320, 560, 150, b.colours.pale, b.colours.red)
  );
}

export function forest(b: Brush): string {
  const row = (count: number, base: number, size: number, fill: string) =>
    many(count, (index) => pine(b, (width / count) * (index + 0.5) + b.between(-40, 40), base, size * b.between(0.8, 1.15), fill));
  return (
    sky(b) +
    hills(b, 620, 200, b.colours.far) +
    row(16, 700, 300, b.colours.middle) +
    rect(0, 640, width, 60, b.colours.pale, 'opacity=".3"') +
    row(11, 860, 470, b.colours.near) +
    rect(0, 850, width, 220, b.colours.near) +
    row(4, 1_080, 620, b.colours.ink) +
    path(`M700 ${height} Q760 960 800 860 L840 860 Q900 960 1000 ${height} Z`, b.colours.pale, 'opacity=".55"')
  );
}

export function river(b: Brush): string {
  const { water, shimmer } = b.colours;
  return (
    sky(b, 560) +
    hills(b, 540, 200, b.colours.far) +
    hills(b, 580, 100, b.colours.middle) +
    rect(0, 560, width, 520, b.colours.green) +
    path(`M760 560 Q900 640 620 740 Q240 860 420 ${height} L1240 ${height} Q980 880 1040 760 Q1100 640 860 560 Z`, water[0]) +
    many(16, (index) => rect(b.between(520, 1_000), 590 + index * 30, b.between(40, 140), 5, shimmer, 'rx="3" opacity=".8"')) +
    many(5, (index) =>
      broadleaf(b, 120 + index * 90 + (index > 2 ? 960 : 0), 760 + index * 40, b.between(220, 330), b.colours.ink, b.colours.near),
    ) +
    line('M360 690 Q780 600 1240 690 M400 690 V760 M1200 690 V760', b.colours.red, 18)
  );
}

export function train(b: Brush): string {
  const { pale, red, ink, lamp } = b.colours;
  const y = 640;
  const car = (x: number) =>
    rect(x, y - 128, 372, 128, pale, 'rx="16"') +
    rect(x, y - 46, 372, 16, red) +
    many(6, (index) => rect(x + 26 + index * 56, y - 108, 42, 44, isDark(b.light) ? lamp : ink)) +
    circle(x + 80, y + 4, 20, ink) +
    circle(x + 292, y + 4, 20, ink);
  const pylons = many(
    6,
    (index) => rect(80 + index * 300, y + 22, 44, 420, b.colours.near) + rect(40 + index * 300, y + 22, 124, 26, b.colours.near),
  );
  return (
    sky(b, 700) +
    hills(b, 640, 260, b.colours.far) +
    hills(b, 760, 160, b.colours.middle) +
    rect(0, 830, width, 240, b.colours.green) +
    many(9, (index) => cottage(b, 90 + index * 180, 900, b.between(90, 130), b.colours.pale, index % 3 ? b.colours.near : red)) +
    pylons +
    rect(0, y + 10, width, 20, ink) +
    car(b.between(60, 160)) +
    car(520 + b.between(-40, 0)) +
    car(920) +
    line(`M0 ${y - 240} Q400 ${y - 205} 800 ${y - 240} T1600 ${y - 240}`, ink, 4) +
    many(4, (index) => line(`M${180 + index * 400} ${y + 10} V${y - 250} h-60`, ink, 8)) +
    many(8, (index) => broadleaf(b, index * 220 + 40, 1_080, 200, ink, b.colours.near))
  );
}

export function village(b: Brush): string {
  return (
    sky(b, 620) +
    hills(b, 560, 280, b.colours.far, 0.4) +
    hills(b, 680, 200, b.colours.middle) +
    rect(0, 690, width, 400, b.colours.green) +
    many(6, (index) =>
      cottage(b, 180 + index * 250 + b.between(-30, 30), 760 + (index % 2) * 40, b.between(150, 200), b.colours.pale, b.colours.near),
    ) +
    many(4, (index) =>
      cottage(
        b,
        320 + index * 350,
        940 + (index % 2) * 30,
        b.between(230, 290),
        b.colours.pale,
        index === 1 ? b.colours.red : b.colours.ink,
      ),
    ) +
    many(6, (index) => pine(b, 60 + index * 300, 1_060, b.between(170, 260), b.colours.ink))
  );
}

export function garden(b: Brush): string {
  const { red, ink, pale, green } = b.colours;
  const blooms = many(70, () => circle(b.between(0, width), b.between(760, 1_040), b.between(8, 20), b.random() < 0.4 ? red : pale));
  return (
    sky(b, 600) +
    hills(b, 600, 140, b.colours.far) +
    many(9, (index) => broadleaf(b, 60 + index * 190, 700, b.between(260, 380), ink, index % 2 ? b.colours.middle : b.colours.near)) +
    rect(0, 690, width, 400, green) +
    path('M360 900 Q800 720 1240 900 Q800 1010 360 900 Z', b.colours.water[0]) +
    line('M560 846 Q800 700 1040 846', red, 26) +
    line('M560 806 Q800 660 1040 806 M620 830 V780 M720 772 V722 M800 762 V706 M880 772 V722 M980 830 V780', red, 11) +
    blooms +
    person(b, b.between(700, 900), 760, 110, ink)
  );
}

export function solar(b: Brush): string {
  const row = (y: number, size: number) =>
    many(7, (index) => {
      const x = -60 + index * 250 * size + b.between(-6, 6);
      const [w, h] = [220 * size, 112 * size];
      return (
        path(`M${round(x)} ${y} l${round(w * 0.12)} ${round(-h)} h${round(w)} l${round(-w * 0.12)} ${round(h)} Z`, b.colours.near) +
        line(
          `M${round(x + w * 0.06)} ${round(y - h / 2)} h${round(w)} M${round(x + w * 0.35)} ${y} l${round(w * 0.12)} ${round(-h)} M${round(x + w * 0.68)} ${y} l${round(w * 0.12)} ${round(-h)}`,
          b.colours.shimmer,
          3,
          'opacity=".75"',
        ) +
        line(`M${round(x + w / 2)} ${y} v${round(30 * size)}`, b.colours.ink, 8 * size)
      );
    });
  const mill = (x: number, size: number) =>
    line(`M${x} 600 V${600 - size}`, b.colours.pale, 10) +
    many(3, (blade) =>
      line(
        `M${x} ${600 - size} l${round(Math.cos(blade * 2.1 + b.random()) * size * 0.45)} ${round(Math.sin(blade * 2.1 + 0.4) * size * 0.45)}`,
        b.colours.pale,
        9,
      ),
    );
  return (
    sky(b, 600) +
    hills(b, 600, 170, b.colours.far) +
    mill(300, 300) +
    mill(1_240, 360) +
    mill(1_460, 260) +
    rect(0, 590, width, 500, b.colours.green) +
    row(720, 0.8) +
    row(860, 1.1) +
    row(1_030, 1.5)
  );
}

export function birds(b: Brush): string {
  const { ink, pale, red } = b.colours;
  const flying = many(9, () => {
    const [x, y, size] = [b.between(160, 1_440), b.between(90, 470), b.between(0.5, 1.2)];
    return line(
      `M${round(x - 80 * size)} ${round(y - 26 * size)} Q${round(x - 30 * size)} ${round(y - 40 * size)} ${round(x)} ${round(y)} Q${round(x + 30 * size)} ${round(y - 40 * size)} ${round(x + 80 * size)} ${round(y - 26 * size)}`,
      ink,
      9 * size,
    );
  });
  const wader = (x: number, base: number, size: number) =>
    path(
      `M${x - 90 * size} ${base - 150 * size} Q${x} ${base - 220 * size} ${x + 70 * size} ${base - 150 * size} Q${x + 96 * size} ${base - 180 * size} ${x + 60 * size} ${base - 250 * size} Q${x + 64 * size} ${base - 286 * size} ${x + 104 * size} ${base - 274 * size} Q${x + 124 * size} ${base - 190 * size} ${x + 60 * size} ${base - 110 * size} Q${x - 20 * size} ${base - 86 * size} ${x - 120 * size} ${base - 120 * size} Z`,
      pale,
    ) +
    line(`M${x + 100 * size} ${base - 272 * size} l90 20`, red, 8 * size) +
    line(`M${x - 10 * size} ${base - 100 * size} V${base} M${x + 26 * size} ${base - 104 * size} V${base}`, ink, 6 * size) +
    circle(x + 84 * size, base - 268 * size, 5 * size, ink);
  const reeds = many(44, () =>
    line(
      `M${round(b.between(0, width))} ${height} q${round(b.between(-30, 30))} -120 ${round(b.between(-20, 20))} ${round(-b.between(140, 280))}`,
      b.colours.near,
      7,
    ),
  );
  return (
    sky(b, 600) +
    hills(b, 600, 90, b.colours.far) +
    sea(b, 600, 30) +
    flying +
    wader(b.between(420, 560), 900, 1.35) +
    wader(b.between(860, 980), 860, 1) +
    wader(b.between(1_180, 1_280), 900, 0.8) +
    reeds
  );
}
