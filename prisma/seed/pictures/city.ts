import { type Brush, circle, height, isDark, line, many, path, rect, round, width } from './palette.ts';
import { broadleaf, hills, houses, person, sky } from './scenery.ts';
import { yu } from './signs.ts';

export function skyline(b: Brush): string {
  return (
    sky(b, 760) +
    hills(b, 700, 160, b.colours.far) +
    houses(b, 820, -40, width, 430, b.colours.middle) +
    houses(b, 930, -20, width, 380, b.colours.near) +
    line('M1080 700 V230 M1040 700 L1080 300 L1120 700 M1050 560 H1110 M1058 470 H1102', b.colours.red, 12) +
    rect(0, 925, width, 150, b.colours.ink) +
    many(12, (index) => rect(60 + index * 130, 985, 70, 8, isDark(b.light) ? b.colours.lamp : b.colours.far, 'rx="4"'))
  );
}

export function street(b: Brush): string {
  const { pale, ink, near, middle, red, lamp } = b.colours;
  const shop = (x: number, w: number, h: number, fill: string, awning: string) =>
    rect(x, 820 - h, w, h, fill) +
    rect(x + 16, 820 - 170, w - 32, 170, isDark(b.light) ? lamp : ink, `opacity="${isDark(b.light) ? 0.85 : 0.55}"`) +
    path(`M${x - 10} 640 L${x + w + 10} 640 L${x + w - 14} 590 L${x + 14} 590 Z`, awning) +
    many(3, (index) => rect(x + 26 + index * ((w - 70) / 2.4), 820 - h + 40, 44, 70, isDark(b.light) ? lamp : ink, 'opacity=".75"')) +
    line(`M${x + w / 2} 690 V820`, fill, 8);
  const widths = [260, 320, 240, 300, 280, 260];
  let x = -30;
  const shops = widths
    .map((w, index) => {
      const drawn = shop(
        x,
        w,
        b.between(330, 520),
        [pale, middle, near, pale, middle, near][index] ?? pale,
        index % 2 ? red : b.colours.green,
      );
      x += w + 4;
      return drawn;
    })
    .join('');
  return (
    sky(b, 600) +
    hills(b, 480, 120, b.colours.far) +
    shops +
    rect(0, 816, width, 260, b.colours.far) +
    rect(0, 816, width, 22, ink, 'opacity=".5"') +
    many(6, (index) =>
      person(b, 140 + index * 250 + b.between(-60, 60), 940 + b.between(-40, 60), b.between(170, 230), index === 2 ? red : ink),
    ) +
    line('M0 250 Q800 330 1600 240', ink, 4) +
    many(12, (index) => circle(70 + index * 132, 284 + Math.sin(index / 3.6) * 24, 17, index % 3 ? lamp : red)) +
    line('M1340 940 V420 q0 -40 -44 -40', ink, 12) +
    circle(1_290, 396, 22, lamp)
  );
}

export function market(b: Brush): string {
  const { ink, red, pale, green, lamp } = b.colours;
  const fruits = ['#c9502f', '#d99a3a', green, '#8f3550', pale, '#e0b75c'];
  const stall = (x: number, stripe: string) =>
    many(6, (index) => rect(x + index * 80, 300, 80, 130, index % 2 ? stripe : pale)) +
    many(6, (index) => path(`M${x + index * 80} 430 h80 q-40 54 -80 0 Z`, index % 2 ? stripe : pale)) +
    rect(x + 10, 430, 14, 480, ink) +
    rect(x + 456, 430, 14, 480, ink) +
    circle(x + 240, 500, 24, lamp) +
    line(`M${x + 240} 430 v50`, ink, 5) +
    rect(x - 6, 720, 492, 210, b.colours.near) +
    many(5, (crate) =>
      many(9, (index) =>
        circle(
          x + 40 + crate * 100 + (index % 3) * 26,
          706 - Math.floor(index / 3) * 22,
          15,
          fruits[(crate + Math.round(x / 480)) % fruits.length] ?? red,
        ),
      ),
    );
  return (
    rect(0, 0, width, height, b.colours.sky[1]) +
    rect(0, 0, width, 300, b.colours.middle) +
    houses(b, 430, 0, width, 300, b.colours.far) +
    rect(0, 640, width, 300, b.colours.sky[2], 'opacity=".6"') +
    [30, 560, 1_090].map((x, index) => stall(x, index === 1 ? green : red)).join('') +
    rect(0, 925, width, 150, b.colours.far) +
    many(6, (index) => person(b, 120 + index * 270 + b.between(-50, 50), 1_050, b.between(300, 370), index === 3 ? b.colours.near : ink))
  );
}

export function assembly(b: Brush): string {
  const { pale, ink, near, red, far } = b.colours;
  const seats = many(4, (row) =>
    many(11 + row * 2, (seat) => {
      const count = 11 + row * 2;
      const angle = Math.PI * (0.12 + (0.76 * seat) / (count - 1));
      const radius = 360 + row * 130;
      const [x, y] = [800 - Math.cos(angle) * radius * 1.32, 480 + Math.sin(angle) * radius * 0.62];
      const size = 0.72 + row * 0.2;
      return (
        circle(x, y - 56 * size, 25 * size, ink) +
        path(
          `M${round(x - 46 * size)} ${round(y + 36 * size)} Q${round(x)} ${round(y - 66 * size)} ${round(x + 46 * size)} ${round(y + 36 * size)} Z`,
          (seat * 7 + row) % 9 === 0 ? red : near,
        )
      );
    }),
  );
  const columns = many(9, (index) => rect(110 + index * 166, 60, 54, 330, pale) + rect(98 + index * 166, 48, 78, 20, far));
  return (
    rect(0, 0, width, height, b.colours.sky[2]) +
    rect(0, 0, width, 410, b.colours.sky[1]) +
    columns +
    rect(0, 390, width, 20, far) +
    rect(0, 410, width, 660, '#8a6a4c', 'opacity=".55"') +
    rect(610, 250, 380, 200, near) +
    rect(580, 440, 440, 40, ink) +
    path('M740 120 h120 v110 h-120 Z', pale) +
    circle(800, 175, 38, red) +
    person(b, 800, 440, 190, ink) +
    rect(700, 380, 200, 100, '#5b4330') +
    seats
  );
}

export function stadium(b: Brush): string {
  const { ink, pale, green, lamp, red } = b.colours;
  const crowd = many(420, () => {
    const x = b.between(0, width);
    const y = b.between(360, 600);
    return circle(x, y, 8, [pale, ink, red, b.colours.far][Math.floor(b.random() * 4)] ?? ink, 'opacity=".8"');
  });
  const mast = (x: number) =>
    line(`M${x} 400 V90`, ink, 16) +
    rect(x - 84, 50, 168, 84, ink) +
    many(8, (index) => circle(x - 60 + (index % 4) * 40, 74 + Math.floor(index / 4) * 36, 13, lamp));
  return (
    sky(b, 500) +
    hills(b, 420, 110, b.colours.far) +
    mast(150) +
    mast(1_450) +
    path('M0 340 Q800 250 1600 340 V640 H0 Z', b.colours.near) +
    crowd +
    path('M0 620 Q800 560 1600 620 V1080 H0 Z', green) +
    path('M800 1040 L1130 780 L800 640 L470 780 Z', '#b98a5a') +
    path('M800 960 L1010 790 L800 690 L590 790 Z', green) +
    [
      [800, 1_020],
      [1_100, 782],
      [800, 658],
      [500, 782],
    ]
      .map(([x = 0, y = 0]) => path(`M${x - 18} ${y} l18 -12 l18 12 l-18 12 Z`, pale))
      .join('') +
    circle(800, 820, 46, '#b98a5a') +
    person(b, 800, 836, 130, pale) +
    person(b, 856, 1_010, 170, red) +
    person(b, 1_120, 770, 110, pale) +
    person(b, 640, 700, 90, pale) +
    person(b, 970, 700, 90, pale)
  );
}

export function track(b: Brush): string {
  const { ink, pale, red, near } = b.colours;
  const runner = (x: number, y: number, size: number, vest: string) =>
    circle(x + 22 * size, y - 214 * size, 25 * size, ink) +
    line(`M${round(x + 10 * size)} ${round(y - 180 * size)} L${round(x - 14 * size)} ${round(y - 98 * size)}`, vest, 44 * size) +
    line(
      `M${round(x - 14 * size)} ${round(y - 96 * size)} L${round(x + 48 * size)} ${round(y - 68 * size)} L${round(x + 24 * size)} ${round(y)} M${round(x - 14 * size)} ${round(y - 96 * size)} L${round(x - 40 * size)} ${round(y - 40 * size)} L${round(x - 104 * size)} ${round(y - 56 * size)}`,
      ink,
      20 * size,
    ) +
    line(
      `M${round(x + 8 * size)} ${round(y - 170 * size)} L${round(x + 52 * size)} ${round(y - 126 * size)} L${round(x + 84 * size)} ${round(y - 160 * size)} M${round(x + 2 * size)} ${round(y - 168 * size)} L${round(x - 50 * size)} ${round(y - 138 * size)} L${round(x - 46 * size)} ${round(y - 96 * size)}`,
      ink,
      14 * size,
    );
  return (
    sky(b, 520) +
    hills(b, 500, 150, b.colours.far) +
    many(12, (index) => broadleaf(b, 40 + index * 140, 580, b.between(160, 220), ink, near)) +
    rect(0, 570, width, 520, b.colours.green) +
    path('M0 660 L1600 600 L1600 1080 L0 1080 Z', '#b4583c') +
    many(5, (lane) => line(`M0 ${720 + lane * 84} L1600 ${648 + lane * 96}`, pale, 6, 'opacity=".85"')) +
    runner(430, 830, 1, pale) +
    runner(720, 890, 1.25, b.colours.near) +
    runner(1_080, 960, 1.6, red)
  );
}

export function factory(b: Brush): string {
  const { ink, near, middle, pale, red, lamp } = b.colours;
  const roof = many(
    6,
    (index) =>
      path(`M${180 + index * 170} 640 v-130 l170 76 v54 Z`, middle) +
      path(`M${190 + index * 170} 622 v-86 l90 40 v46 Z`, isDark(b.light) ? lamp : pale, 'opacity=".8"'),
  );
  const chimney = (x: number, top: number) =>
    path(`M${x} 660 L${x + 14} ${top} h56 L${x + 84} 660 Z`, near) +
    rect(x + 10, top + 40, 64, 26, red) +
    many(5, (puff) => circle(x + 60 + puff * 62, top - 30 - puff * 34, 34 + puff * 14, pale, 'opacity=".42"'));
  return (
    sky(b, 680) +
    hills(b, 640, 150, b.colours.far) +
    chimney(1_240, 220) +
    chimney(1_380, 300) +
    roof +
    rect(180, 638, 1_020, 230, near) +
    rect(1_200, 520, 330, 350, middle) +
    many(9, (index) => rect(220 + index * 108, 690, 64, 84, isDark(b.light) ? lamp : b.colours.far)) +
    many(8, (index) => rect(1_230 + (index % 4) * 72, 560 + Math.floor(index / 4) * 90, 44, 56, isDark(b.light) ? lamp : b.colours.far)) +
    rect(0, 860, width, 220, ink) +
    many(5, (index) => person(b, 240 + index * 110 + b.between(-20, 20), 960, 150, pale)) +
    rect(820, 870, 260, 110, red) +
    circle(880, 985, 32, b.colours.far) +
    circle(1_020, 985, 32, b.colours.far) +
    rect(1_080, 900, 90, 80, pale)
  );
}

export function bathhouse(b: Brush): string {
  const { ink, pale, red, near, lamp } = b.colours;
  const steam = many(4, (index) => line(`M${640 + index * 110} 330 q-50 -70 0 -130 q50 -60 0 -130`, pale, 26, 'opacity=".5"'));
  return (
    sky(b, 760) +
    houses(b, 820, -20, width, 260, b.colours.far) +
    rect(1_180, 120, 92, 700, near) +
    rect(1_166, 110, 120, 26, ink) +
    steam +
    path('M220 470 Q520 440 800 300 Q1080 440 1380 470 L1320 520 L280 520 Z', ink) +
    path('M480 400 Q660 380 800 250 Q940 380 1120 400 L1080 440 L520 440 Z', near) +
    rect(320, 520, 960, 330, pale) +
    rect(380, 570, 260, 240, '#7a5b41') +
    rect(960, 570, 260, 240, '#7a5b41') +
    many(
      5,
      (index) => rect(392 + index * 50, 582, 38, 216, lamp, 'opacity=".8"') + rect(972 + index * 50, 582, 38, 216, lamp, 'opacity=".8"'),
    ) +
    rect(670, 540, 260, 310, ink) +
    many(3, (index) => path(`M${676 + index * 84} 540 h80 v140 q-40 16 -80 0 Z`, index === 1 ? red : near)) +
    yu(800, 606, pale) +
    rect(0, 845, width, 230, b.colours.middle) +
    circle(300, 560, 34, red) +
    circle(1_300, 560, 34, red) +
    person(b, 520, 990, 230, ink) +
    person(b, 1_060, 1_000, 220, near)
  );
}
