import type { Drawing, Scene } from '../story.ts';
import { barChart, lineChart } from './charts.ts';
import { assembly, bathhouse, factory, market, skyline, stadium, street, track } from './city.ts';
import { classroom, desk, kitchen, laboratory, library, theatre } from './interiors.ts';
import { birds, forest, garden, mountains, river, solar, terraces, train, village } from './land.ts';
import { type Brush, brushFor, height, width } from './palette.ts';
import { weather } from './scenery.ts';
import { bridge, containers, ferry, fish, harbour, lighthouse, rowing, storm, tideGauge, wave } from './sea.ts';

const indoors = { classroom, laboratory, library, theatre, kitchen, desk, fish };
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
  return scenes[scene](brush) + (scene in indoors || scene === 'assembly' ? '' : weather(brush));
}
