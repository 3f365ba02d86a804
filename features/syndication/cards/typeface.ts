import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { z } from 'zod';
import type { Language } from '#ui/language.ts';

/*
 * Words in pictures are drawn as outlines, so that a card is the same on a machine that has no fonts installed. Japanese
 * comes in 120 files, of which only those are opened that hold a character in use.
 */

interface Family {
  folder: string;
  /** The file of one of its ranges, as `unicode.json` names them. */
  file(range: string): string;
  axes: Record<string, number>;
}

/** The paper's own headline cut; see scripts/assets.ts. */
const newsreader: Family = {
  folder: '@fontsource-variable/newsreader',
  file: (range) => `newsreader-${range}-opsz-normal.woff2`,
  axes: { opsz: 40, wght: 500 },
};
const mincho: Family = {
  folder: '@fontsource-variable/noto-serif-jp',
  file: (range) => `noto-serif-jp-${range.replace(/[[\]]/g, '')}-wght-normal.woff2`,
  axes: { wght: 600 },
};

/** One file, its glyphs and what it covers. */
interface Cut {
  font: Font;
  unitsPerEm: number;
  has: ReadonlySet<number>;
}

const folderOf = (family: Family) => resolve('node_modules', family.folder);
const opened = new Map<string, Promise<Cut>>();

function open(family: Family, range: string): Promise<Cut> {
  const path = resolve(folderOf(family), 'files', family.file(range));
  const known = opened.get(path) ?? read(path, family.axes);
  opened.set(path, known);
  return known;
}

async function read(path: string, variationAxes: Record<string, number>): Promise<Cut> {
  const whole = await subsetFont(await readFile(path), '', { targetFormat: 'sfnt', variationAxes, keepAllGlyphs: true });
  const face = new Face(new Blob(whole));
  return { font: new Font(face), unitsPerEm: face.upem, has: new Set(face.collectUnicodes()) };
}

type Ranges = [range: string, spans: [from: number, to: number][]][];
const rangesKnown = new Map<Family, Promise<Ranges>>();

/** Which characters stand in which file. */
function rangesOf(family: Family): Promise<Ranges> {
  const known = rangesKnown.get(family) ?? readRanges(family);
  rangesKnown.set(family, known);
  return known;
}

async function readRanges(family: Family): Promise<Ranges> {
  const listed = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(resolve(folderOf(family), 'unicode.json'), 'utf8')));
  return Object.entries(listed).map(([range, spans]) => [
    range,
    spans.split(',').map((span): [number, number] => {
      const [from = '', to = from] = span.trim().replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  ]);
}

/** Files of a family that may hold these characters; of two, the smaller alphabet first. */
async function cutsFor(family: Family, codes: ReadonlySet<number>): Promise<Cut[]> {
  const wanted = (await rangesOf(family)).filter(([, spans]) =>
    [...codes].some((code) => spans.some(([from, to]) => code >= from && code <= to)),
  );
  return Promise.all(wanted.map(([range]) => open(family, range)));
}

const isLatin = (code: number) => code < 0x250;

/** Text as outlines: `width` for a size of 1, `path` an SVG fragment for a size of 1 with its origin at the start of the line. */
export interface Lettering {
  width: number;
  paths: string;
  /** Letters that none of the faces has: they are left out. */
  missing: number;
}

export interface Typeface {
  measure(text: string): number;
  draw(text: string): Lettering;
}

/** The faces that all characters of `text` need. In Japanese the marks are those of the Japanese face, as full-width as its letters. */
export async function typefaceFor(text: string, language: Language): Promise<Typeface> {
  const codes = new Set([...text, '…'].map((letter) => letter.codePointAt(0) ?? 0));
  const [western, japanese] = await Promise.all([cutsFor(newsreader, codes), cutsFor(mincho, codes)]);
  const find = (code: number) => {
    const isWestern = language === 'en' || isLatin(code);
    return (isWestern ? [...western, ...japanese] : [...japanese, ...western]).find(({ has }) => has.has(code));
  };
  const set = (line: string) => shapeLine(line, find);
  return {
    measure: (line) => set(line).reduce((width, { advance, unitsPerEm }) => width + advance / unitsPerEm, 0),
    draw: (line) => drawGlyphs(set(line), [...line].filter((letter) => isVisible(letter) && !find(letter.codePointAt(0) ?? 0)).length),
  };
}

const isVisible = (letter: string) => !/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(letter);

interface Glyph {
  outline: string;
  advance: number;
  offset: { x: number; y: number };
  unitsPerEm: number;
}

/** Runs of one face each, shaped. What no face has is dropped: a box in its place would tell nobody anything. */
function shapeLine(line: string, find: (code: number) => Cut | undefined): Glyph[] {
  const runs: { cut: Cut; text: string }[] = [];
  for (const letter of line) {
    const cut = find(letter.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    if (!cut) continue;
    if (last?.cut === cut) last.text += letter;
    else runs.push({ cut, text: letter });
  }
  return runs.flatMap(({ cut, text }) => shapeRun(cut, text));
}

function shapeRun({ font, unitsPerEm }: Cut, text: string): Glyph[] {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return run.getGlyphInfosAndPositions().flatMap(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    // Glyph 0 is the box that says that there is none.
    if (codepoint === 0) return [];
    return [{ outline: font.glyphToPath(codepoint), advance: xAdvance, offset: { x: xOffset, y: yOffset }, unitsPerEm }];
  });
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;

function drawGlyphs(glyphs: readonly Glyph[], missing: number): Lettering {
  let width = 0;
  const paths = glyphs.map(({ outline, advance, offset, unitsPerEm }) => {
    const scale = 1 / unitsPerEm;
    const at = `translate(${round(width + offset.x * scale)} ${round(-offset.y * scale)}) scale(${scale} ${-scale})`;
    width += advance * scale;
    return outline ? `<path transform="${at}" d="${outline}"/>` : '';
  });
  return { width, paths: paths.join(''), missing };
}
