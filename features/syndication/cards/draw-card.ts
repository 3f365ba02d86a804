import { sealOutlines, sealRadius, sealSide } from '#ui/seal-outlines.ts';
import { setInColumn } from './break-lines.ts';
import type { Card } from './card.ts';
import { cardSize } from './card-size.ts';
import { type Typeface, typefaceFor } from './typeface.ts';

/** As app/globals.css has them. */
const colours = { paper: '#fdfcf9', ink: '#17161a', second: '#5a5860', seal: '#b3321e' };

const margin = 56;
const mostLines = 4;
/** Opening brackets of Japanese: the left half of each is empty, and stands in the margin (天付き). */
const opening = /^[「『（【〈《〔［｛]/u;
/** How far letters reach above and below the line they stand on, for a size of 1. */
const [ascent, descent] = [0.82, 0.25];
/** Where the picture of a story stands: the right of the card, from top to bottom. */
export const pictureBox = { left: 672, top: 0, width: 528, height: 630 } as const;

interface Words {
  text: string;
  x: number;
  y: number;
  size: number;
  fill: string;
}

/** A card without its picture, as an SVG document that holds outlines alone. */
export async function drawCard(card: Card): Promise<string> {
  const { width, height } = cardSize;
  const typeface = await typefaceFor(card.paper + card.label + card.title, card.language);
  const body = card.title ? titled(card, typeface) : masthead(card, typeface);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colours.paper}"/>${body}</svg>`;
}

const words = (typeface: Typeface, { text, x, y, size, fill }: Words) =>
  `<g fill="${fill}" transform="translate(${x} ${y}) scale(${size})">${typeface.draw(text).paths}</g>`;

const seal = (x: number, y: number, side: number) =>
  `<g transform="translate(${x} ${y}) scale(${side / sealSide})"><rect width="${sealSide}" height="${sealSide}" rx="${sealRadius}" fill="${colours.seal}"/><path d="${sealOutlines}" fill="${colours.paper}"/></g>`;

/** The largest of two sizes at which a line fits, cut where none does. */
function line(typeface: Typeface, text: string, width: number, size: number): { text: string; size: number } {
  const { lines, size: fitting } = setInColumn(text, { width, sizes: [size, size * 0.85], linesAt: () => 1 }, typeface.measure);
  return { text: lines[0] ?? '', size: fitting };
}

/** The paper's name, a rule, what kind of story it is, and the headline as large as it can be. */
function titled({ paper, label, title, picture, language }: Card, typeface: Typeface): string {
  const width = (picture ? pictureBox.left : cardSize.width) - 2 * margin;
  const name = line(typeface, paper, width - 68, 34);
  const kicker = line(typeface, label, width, 27);
  const sizes = picture ? [76, 68, 60, 54, 48, 43] : [200, 170, 144, 124, 112, 100, 90, 80, 70, 62];
  const isJapanese = language === 'ja';
  const [top, lowest] = [218, cardSize.height - 36];
  // Japanese letters are as wide as high.
  const leading = isJapanese ? 1.36 : 1.14;
  const column = {
    width,
    sizes: isJapanese ? sizes.map((size) => size * 0.9) : sizes,
    linesAt: (size: number) => Math.min(mostLines, 1 + Math.floor((lowest - top - (ascent + descent) * size) / (leading * size))),
  };
  const headline = setInColumn(title, column, typeface.measure);
  const shown = headline.lines.map((text, place) => {
    const y = top + (ascent + place * leading) * headline.size;
    return words(typeface, { text, x: margin - (opening.test(text) ? headline.size / 2 : 0), y, size: headline.size, fill: colours.ink });
  });
  return [
    seal(margin, 48, 50),
    words(typeface, { ...name, x: margin + 68, y: 85, fill: colours.ink }),
    `<rect x="${margin}" y="124" width="${width}" height="4" fill="${colours.ink}"/>`,
    words(typeface, { ...kicker, x: margin, y: 174, fill: colours.second }),
    ...shown,
  ].join('');
}

/** The paper's own card: its name as on the front page, and what it says of itself. */
function masthead({ paper, label }: Card, typeface: Typeface): string {
  const width = cardSize.width - 2 * margin;
  const side = 104;
  const name = setInColumn(paper, { width: width - side - 36, sizes: [124, 108, 92, 76, 60], linesAt: () => 1 }, typeface.measure);
  const about = setInColumn(label, { width: 900, sizes: [40, 36, 32], linesAt: () => 4 }, typeface.measure);
  const text = name.lines[0] ?? '';
  const left = (cardSize.width - (side + 36 + typeface.measure(text) * name.size)) / 2;
  const leading = about.size * 1.45;
  const lines = about.lines.map((each, place) =>
    words(typeface, {
      text: each,
      x: (cardSize.width - typeface.measure(each) * about.size) / 2,
      y: 380 + place * leading,
      size: about.size,
      fill: colours.second,
    }),
  );
  return [
    seal(left, 136, side),
    words(typeface, { text, x: left + side + 36, y: 188 + name.size * 0.33, size: name.size, fill: colours.ink }),
    `<rect x="${margin}" y="296" width="${width}" height="4" fill="${colours.ink}"/>`,
    ...lines,
  ].join('');
}
