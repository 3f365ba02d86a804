import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { round } from './palette.ts';

/*
 * Words in pictures are drawn as outlines of the paper's own sans, so that a picture is the same on a machine that has no
 * fonts installed. Latin only.
 */
const file = resolve('node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2');
const latin = Array.from({ length: 0x17f - 0x20 }, (_, step) => String.fromCodePoint(0x20 + step)).join('');
const cut = await subsetFont(await readFile(file), `${latin}–—‘’“”`, { targetFormat: 'sfnt', variationAxes: { wght: 600 } });
const face = new Face(new Blob(cut));
const font = new Font(face);

type Anchor = 'start' | 'middle' | 'end';

/** A line of words, `size` in pixels, standing on `y`. */
export function lettering(words: string, x: number, y: number, size: number, fill: string, anchor: Anchor = 'start'): string {
  const run = new Run();
  run.addText(words);
  run.guessSegmentProperties();
  shape(font, run);
  const scale = size / face.upem;
  let advance = 0;
  const glyphs = run.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0 }) => {
    const glyph = { outline: font.glyphToPath(codepoint), at: advance + xOffset };
    advance += xAdvance;
    return glyph;
  });
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * advance * scale;
  const drawn = glyphs.flatMap(({ outline, at }) => (outline ? `<path transform="translate(${round(at)})" d="${outline}"/>` : []));
  return `<g fill="${fill}" transform="translate(${round(left)} ${round(y)}) scale(${scale} ${-scale})">${drawn.join('')}</g>`;
}
