import type { Drawing, Scene } from '../story.ts';
import { barChart, lineChart } from './charts.ts';
import { assembly, bathhouse, factory, market, skyline, stadium, street, track } from './city.ts';
import { classroom, desk, kitchen, laboratory, letters, library, piano, theatre } from './interiors.ts';
import { birds, forest, garden, mountains, river, solar, terraces, train, village } from './land.ts';
import { type Brush, brushFor, height, round, width } from './palette.ts';
import { weather } from './scenery.ts';
import { bridge, containers, ferry, fish, harbour, lighthouse, rowing, storm, tideGauge, wave } from './sea.ts';

const indoors = { classroom, laboratory, library, theatre, kitchen, desk, fish, piano, letters };
const outdoors = {
  ...{
    bridge,
    harbour,
    ferry,
    skyline,
    mountains,
    terraces,
    lighthouse,
    storm,
    forest,
    river,
    train,
    street,
    market,
    assembly,
    stadium,
    track,
  },
  ...{ rowing, 'tide-gauge': tideGauge, birds, wave, factory, containers, solar, village, garden, bathhouse },
};
const scenes: Record<Exclude<Scene, 'chart-line' | 'chart-bars'>, (brush: Brush) => string> = { ...indoors, ...outdoors };
export const sceneNames = [...Object.keys(scenes), 'chart-line', 'chart-bars'] as Scene[];

/** A picture as an SVG document of 1600 × 1067 pixels; the same drawing is always the same document. */
export function draw(drawing: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content(drawing)}</svg>`;
}

function content(drawing: Drawing): string {
  const { scene, light, seed } = drawing;
  if (scene === 'chart-line') return lineChart(drawing);
  if (scene === 'chart-bars') return barChart(drawing);
  const brush = brushFor(light, seed);
  return framed(drawing, scenes[scene](brush) + (scene in indoors || scene === 'assembly' ? '' : weather(brush)));
}

/** Scenes that hold writing, which must not be turned. */
const written = new Set<Scene>(['bathhouse', 'desk', 'tide-gauge', 'letters', 'classroom']);

/** Where one stands before a scene: from either side, and nearer or farther. One with a focal point stays as it is. */
function framed({ scene, seed, focal }: Drawing, drawn: string): string {
  if (focal) return drawn;
  const turned = seed % 2 === 1 && !written.has(scene) ? `translate(${width}) scale(-1 1)` : '';
  const near = 1 + (seed % 3) * 0.09;
  const zoom = `translate(${round((width * (1 - near)) / 2)} ${round(height * (1 - near) * 0.62)}) scale(${near})`;
  return `<g transform="${zoom} ${turned}">${drawn}</g>`;
}
