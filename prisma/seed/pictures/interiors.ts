import { type Brush, circle, height, isDark, line, many, path, rect, round, width } from './palette.ts';
import { hills, person } from './scenery.ts';
import { kawara } from './signs.ts';

/** A room with a window on the scene outside. */
function room(b: Brush, wall: string, floor: string): string {
  return rect(0, 0, width, height, wall) + rect(0, 820, width, 260, floor) + rect(0, 812, width, 12, b.colours.ink, 'opacity=".35"');
}

function window(b: Brush, x: number, y: number, w: number, h: number): string {
  const [top, , foot] = b.colours.sky;
  return (
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 1600 1067" preserveAspectRatio="xMidYMid slice">${rect(0, 0, width, height, top)}${rect(0, 420, width, 700, foot)}${circle(b.between(400, 1_200), 300, 120, b.colours.sun)}${hills(b, 800, 260, b.colours.far)}${hills(b, 960, 200, b.colours.middle)}</svg>` +
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${b.colours.pale}" stroke-width="20"/>` +
    line(`M${x + w / 2} ${y} v${h} M${x} ${y + h / 2} h${w}`, b.colours.pale, 10)
  );
}

const wood = '#8b6848';
const darkWood = '#56402f';

export function classroom(b: Brush): string {
  const { ink, near, pale, red } = b.colours;
  const desk = (x: number, y: number, size: number, top: string) =>
    circle(x, y - 128 * size, 34 * size, ink) +
    path(`M${round(x - 56 * size)} ${round(y)} Q${round(x)} ${round(y - 150 * size)} ${round(x + 56 * size)} ${round(y)} Z`, top) +
    rect(x - 110 * size, y - 10 * size, 220 * size, 20 * size, wood) +
    rect(x - 96 * size, y + 8 * size, 12 * size, 100 * size, darkWood) +
    rect(x + 84 * size, y + 8 * size, 12 * size, 100 * size, darkWood);
  return (
    room(b, '#e6dcc6', '#a98c69') +
    window(b, 70, 120, 320, 380) +
    rect(470, 110, 860, 400, '#2f4a41') +
    `<rect x="470" y="110" width="860" height="400" fill="none" stroke="${wood}" stroke-width="22"/>` +
    line(
      'M540 220 h240 M540 280 h330 M540 340 h180 M960 420 l90 -150 l90 150 Z M1180 200 q60 -40 90 20 q20 60 -60 70',
      pale,
      8,
      'opacity=".85"',
    ) +
    rect(470, 508, 860, 18, pale) +
    person(b, 1_410, 820, 430, near) +
    rect(1_380, 150, 130, 130, pale) +
    circle(1_445, 215, 50, '#ffffff') +
    line('M1445 215 V180 M1445 215 l24 14', ink, 6) +
    many(4, (index) => desk(250 + index * 330, 770, 0.85, index === 1 ? red : near)) +
    many(4, (index) => desk(130 + index * 430, 980, 1.25, index === 2 ? b.colours.middle : near))
  );
}

export function laboratory(b: Brush): string {
  const { ink, red, green, pale, near } = b.colours;
  const flask = (x: number, y: number, size: number, liquid: string) =>
    path(
      `M${x - 22 * size} ${y - 190 * size} h${44 * size} v${70 * size} l${64 * size} ${120 * size} h${-172 * size} l${64 * size} ${-120 * size} Z`,
      '#ffffff',
      `opacity=".75" stroke="${ink}" stroke-width="5"`,
    ) + path(`M${x - 54 * size} ${y - 60 * size} h${108 * size} l${32 * size} ${60 * size} h${-172 * size} Z`, liquid, 'opacity=".85"');
  const tubes = many(
    6,
    (index) =>
      rect(1_130 + index * 52, 560, 30, 200, '#ffffff', `opacity=".8" stroke="${ink}" stroke-width="4"`) +
      rect(1_132 + index * 52, 640 + (index % 3) * 30, 26, 118 - (index % 3) * 30, [red, green, b.colours.far][index % 3] ?? red),
  );
  return (
    room(b, '#dfe4e2', '#9aa5a6') +
    window(b, 560, 90, 480, 320) +
    many(
      2,
      (shelf) =>
        rect(60, 200 + shelf * 170, 420, 16, wood) +
        many(7, (index) =>
          rect(80 + index * 56, 200 + shelf * 170 - b.between(70, 120), 40, 120, [near, green, pale, red][index % 4] ?? near),
        ),
    ) +
    rect(0, 760, width, 40, pale) +
    rect(0, 800, width, 280, b.colours.middle) +
    flask(300, 760, 1.3, red) +
    flask(520, 760, 0.9, green) +
    rect(1_110, 690, 330, 26, wood) +
    tubes +
    path('M700 760 h230 v-30 h-70 q90 -70 60 -200 l-70 -90 l-58 40 l60 86 q20 90 -70 164 h-82 Z', ink) +
    line('M800 470 l-60 -90', ink, 44) +
    line('M762 410 l-16 -26', b.colours.far, 54) +
    person(b, 990, 1_066, 560, near)
  );
}

export function library(b: Brush): string {
  const spines = [b.colours.red, b.colours.green, b.colours.near, b.colours.middle, '#b98a4a', b.colours.pale, '#6b4a5a'];
  const shelf = (x: number, y: number, w: number) => {
    let drawn = rect(x, y, w, 18, darkWood);
    for (let at = x + 6; at < x + w - 34; ) {
      const thick = b.between(18, 40);
      const tall = b.between(96, 150);
      drawn +=
        rect(at, y - tall, thick - 3, tall, spines[Math.floor(b.random() * spines.length)] ?? b.colours.red) +
        rect(at, y - tall + 22, thick - 3, 7, b.colours.pale, 'opacity=".5"');
      at += b.random() < 0.06 ? thick + 40 : thick;
    }
    return drawn;
  };
  return (
    room(b, '#4b382b', '#6d5440') +
    many(5, (row) => shelf(40, 200 + row * 172, 560) + shelf(1_010, 200 + row * 172, 560)) +
    window(b, 660, 110, 290, 500) +
    rect(560, 850, 480, 26, wood) +
    rect(590, 870, 20, 190, darkWood) +
    rect(990, 870, 20, 190, darkWood) +
    person(b, 800, 1_040, 420, b.colours.ink) +
    path('M700 846 q60 -30 100 0 q40 -30 100 0 v-60 q-60 -26 -100 0 q-40 -26 -100 0 Z', '#f7f1e2') +
    line('M930 850 V740', b.colours.ink, 8) +
    path('M880 740 h100 l-24 -64 h-52 Z', b.colours.lamp) +
    circle(930, 780, 90, b.colours.lamp, 'opacity=".25"')
  );
}

export function theatre(b: Brush): string {
  const { lamp, ink, pale, near } = b.colours;
  const red = '#8f2a22';
  const curtain = (x: number, flip: number) =>
    many(6, (fold) =>
      path(
        `M${x + flip * fold * 62} 0 h${flip * 62} q${flip * -14} 420 ${flip * -34} 800 h${flip * -50} q${flip * 26} -400 ${flip * 22} -800 Z`,
        fold % 2 ? red : '#a63a2e',
      ),
    );
  const audience = many(3, (row) =>
    many(
      13,
      (seat) =>
        circle(60 + seat * 124 + (row % 2) * 62, 880 + row * 74, 36 + row * 4, ink) +
        rect(14 + seat * 124 + (row % 2) * 62, 916 + row * 74, 92, 80, ink, 'rx="30"'),
    ),
  );
  return (
    rect(0, 0, width, height, '#2a1d20') +
    rect(250, 90, 1_100, 740, b.colours.sky[0]) +
    circle(800, 330, 130, b.colours.sun) +
    path('M250 700 Q520 480 800 620 T1350 560 V830 H250 Z', near) +
    path('M560 90 L420 830 H980 Z', lamp, 'opacity=".2"') +
    path('M1060 90 L640 830 H1180 Z', lamp, 'opacity=".2"') +
    rect(180, 800, 1_240, 46, wood) +
    person(b, 690, 806, 300, ink) +
    path('M640 806 q60 -200 120 0 Z', red) +
    person(b, 930, 806, 270, pale) +
    line('M960 640 l120 -110', ink, 10) +
    path('M1080 540 q70 -80 120 0 Z', pale) +
    curtain(0, 1) +
    curtain(width, -1) +
    path(
      'M0 0 H1600 V120 Q1500 190 1400 120 Q1300 190 1200 120 Q1100 190 1000 120 Q900 190 800 120 Q700 190 600 120 Q500 190 400 120 Q300 190 200 120 Q100 190 0 120 Z',
      red,
    ) +
    audience
  );
}

export function kitchen(b: Brush): string {
  const { ink, red, pale, green } = b.colours;
  const bowl = (x: number, y: number, size: number, fill: string) =>
    path(
      `M${x - 120 * size} ${y - 70 * size} h${240 * size} q${-20 * size} ${80 * size} ${-80 * size} ${84 * size} h${-80 * size} q${-60 * size} ${-4 * size} ${-80 * size} ${-84 * size} Z`,
      fill,
    ) +
    line(
      `M${round(x - 30 * size)} ${round(y - 96 * size)} q-24 -36 0 -70 q24 -34 0 -70 M${round(x + 30 * size)} ${round(y - 96 * size)} q-24 -36 0 -70 q24 -34 0 -70`,
      pale,
      11 * size,
      'opacity=".7"',
    );
  return (
    room(b, '#d9c3a0', '#8b6848') +
    window(b, 960, 120, 460, 340) +
    many(
      5,
      (index) =>
        line(`M${140 + index * 130} 130 v${70 + (index % 2) * 30}`, ink, 8) +
        circle(140 + index * 130, 250 + (index % 2) * 30, 52, index % 2 ? ink : b.colours.near),
    ) +
    rect(80, 116, 680, 18, darkWood) +
    rect(0, 700, width, 40, wood) +
    rect(0, 740, width, 340, darkWood) +
    many(5, (index) => rect(30 + index * 320, 790, 280, 240, wood) + rect(140 + index * 320, 900, 60, 12, ink)) +
    path('M220 700 v-150 h340 v150 Z', ink) +
    rect(200, 536, 380, 26, b.colours.near) +
    line('M300 520 q-30 -50 0 -100 M390 520 q-30 -50 0 -100 M480 520 q-30 -50 0 -100', pale, 14, 'opacity=".6"') +
    bowl(780, 700, 1, red) +
    bowl(1_080, 700, 0.8, pale) +
    many(4, (index) => circle(1_260 + index * 60, 676, 30, index % 2 ? green : '#c9772f')) +
    person(b, 660, 1_066, 640, b.colours.near)
  );
}

export function desk(b: Brush): string {
  const { ink, red, pale, lamp } = b.colours;
  const page = (x: number, y: number, turn: number) =>
    `<g transform="translate(${round(x)} ${round(y)} ) rotate(${round(turn)})">${rect(0, 0, 330, 430, pale)}${rect(30, 36, 220, 24, ink)}${many(9, (index) => rect(30, 92 + index * 34, 270 - (index % 3) * 40, 10, ink, 'opacity=".45"'))}</g>`;
  return (
    rect(0, 0, width, height, isDark(b.light) ? '#4a3526' : '#a37c55') +
    many(9, (index) => line(`M0 ${90 + index * 120} q800 ${round(b.between(-20, 20))} 1600 0`, darkWood, 4, 'opacity=".35"')) +
    page(190, 320, -9) +
    page(520, 250, 4) +
    page(1_010, 420, 13) +
    circle(1_300, 250, 130, pale) +
    circle(1_300, 250, 104, '#5b3a24') +
    line('M1425 220 q90 20 20 110', pale, 24) +
    line('M900 860 L1240 640', red, 24) +
    path('M880 872 l10 -34 l22 22 Z', ink) +
    rect(120, 790, 330, 150, ink, 'rx="20"') +
    many(14, (index) => rect(148 + (index % 7) * 42, 822 + Math.floor(index / 7) * 54, 30, 36, b.colours.near, 'rx="5"')) +
    circle(420, 190, 360, lamp, `opacity="${isDark(b.light) ? 0.35 : 0.15}"`) +
    rect(590, 800, 130, 130, red) +
    kawara(655, 865, pale)
  );
}

/** A piano on the landing of a house, under a lamp. */
export function piano(b: Brush): string {
  const { lamp, ink, pale, near } = b.colours;
  const keys =
    rect(470, 640, 660, 44, pale) + many(15, (key) => rect(496 + key * 43, 640, key % 7 === 2 || key % 7 === 6 ? 0 : 22, 27, ink));
  return (
    room(b, '#b7a489', darkWood) +
    window(b, 130, 130, 250, 360) +
    many(5, (step) => rect(1_250 - step * 12, 820 - step * 118, 400, 30, darkWood) + rect(1_300, 700 - step * 118, 14, 130, darkWood)) +
    circle(800, 190, 330, lamp, `opacity="${isDark(b.light) ? 0.32 : 0.2}"`) +
    line('M800 0 V120', ink, 8) +
    path('M720 190 Q730 110 800 110 Q870 110 880 190 Z', b.colours.red) +
    rect(430, 340, 740, 300, near) +
    rect(410, 318, 780, 34, ink) +
    rect(560, 420, 480, 150, pale, 'opacity=".9"') +
    many(4, (row) => line(`M590 ${452 + row * 30} h190 M820 ${452 + row * 30} h190`, ink, 5, 'opacity=".6"')) +
    rect(410, 684, 780, 190, near) +
    keys +
    rect(440, 684, 36, 240, ink) +
    rect(1_124, 684, 36, 240, ink) +
    line('M760 860 v46 M840 860 v46', lamp, 14) +
    rect(690, 930, 220, 34, b.colours.red) +
    rect(712, 964, 18, 104, ink) +
    rect(870, 964, 18, 104, ink)
  );
}

/** Post on a mat behind a door. */
export function letters(b: Brush): string {
  const { lamp, ink, pale, red, near, far } = b.colours;
  const envelope = (x: number, y: number, turn: number, paper: string, isOpened: boolean) =>
    `<g transform="rotate(${turn} ${x} ${y})">${rect(x - 190, y - 120, 380, 240, paper)}${line(isOpened ? `M${x - 190} ${y - 120} L${x} ${y - 250} L${x + 190} ${y - 120}` : `M${x - 190} ${y - 120} L${x} ${y + 20} L${x + 190} ${y - 120}`, ink, 7)}${rect(x + 110, y + 30, 54, 64, red)}${line(`M${x - 150} ${y + 52} h150 M${x - 150} ${y + 84} h100`, ink, 8, 'opacity=".7"')}</g>`;
  return (
    rect(0, 0, width, height, '#8a6b4c') +
    many(8, (board) => line(`M0 ${140 + board * 130} H1600`, darkWood, 5, 'opacity=".4"')) +
    path('M0 0 H1600 L1180 1067 H420 Z', lamp, `opacity="${isDark(b.light) ? 0.3 : 0.18}"`) +
    rect(250, 190, 1_100, 760, near) +
    rect(290, 230, 1_020, 680, far, 'opacity=".55"') +
    envelope(560 + b.between(-30, 30), 430, -11 + b.between(-4, 4), pale, false) +
    envelope(1_050, 480 + b.between(-20, 20), 14 + b.between(-5, 5), '#d9c7a6', false) +
    envelope(760, 700, 3 + b.between(-4, 4), pale, false) +
    rect(0, 0, width, 60, ink)
  );
}
