/*
 * Breaks a headline into lines as a compositor would, in either language: pure, given how wide a text is.
 */

/** May not begin a line (JIS X 4051, 行頭禁則). */
const neverFirst =
  /^[\p{Pe}\p{Pf}、。，．・：；？！?!,.:;%％‰℃々〻ゝゞヽヾー‐–—〜～…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜”’〟]/u;
/** May not end one (行末禁則). */
const neverLast = /[\p{Ps}\p{Pi}“‘〝￥＄#＃№]$/u;
const numeral = /[\d０-９〇一二三四五六七八九十百千万億兆]$/u;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /^\p{Script=Han}/u;
/** Particles, endings and the like: they stay with the word before. */
const hiraganaOnly = /^[\p{Script=Hiragana}ー]+$/u;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** `before` is all of the piece so far, `last` its last word. The dictionary knows few compounds, so words of one character stay with their neighbours. */
function mayBreak(before: string, last: string, after: string): boolean {
  if (/^\s/.test(after) || neverFirst.test(after) || neverLast.test(before)) return false;
  if (/[^\S\u00a0\u202f\u2060]$/u.test(before)) return true;
  if (/[\p{L}\p{N}][-–—/]$/u.test(before)) return true;
  if (!cjk.test(after) && !cjk.test(before)) return false;
  if (/\p{Script=Han}$/u.test(last) && han.test(after) && ([...last].length === 1 || [...after].length === 1)) return false;
  if (numeral.test(before) && (han.test(after) || /^[\d０-９]/.test(after))) return false;
  return !hiraganaOnly.test(after) || /[、。，．！？]$/u.test(before);
}

/** Pieces that a line may end after; those of Japanese are phrases, not words. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const { segment } of words.segment(text.trim())) {
    const piece = pieces.at(-1);
    if (piece === undefined || mayBreak(piece, last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = piece + segment;
    last = segment;
  }
  return pieces;
}

export type Measure = (text: string) => number;

/** A piece wider than a line is broken between letters, where that is allowed. */
function broken(piece: string, most: number, measure: Measure): string[] {
  if (measure(piece.trimEnd()) <= most) return [piece];
  const parts: string[] = [];
  for (const { segment } of letters.segment(piece)) {
    const last = parts.at(-1);
    const isFull = last !== undefined && measure(last + segment) > most && !neverFirst.test(segment) && !neverLast.test(last);
    if (last === undefined || isFull) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** As much as fits on each line. */
function fill(pieces: readonly string[], most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces.flatMap((each) => broken(each, most, measure))) {
    const last = lines.at(-1);
    if (last === undefined || measure((last + piece).trimEnd()) > most) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trim());
}

/** The narrowest column that needs no more lines: none is left with one word. */
function balanced(pieces: readonly string[], most: number, measure: Measure): string[] {
  const { length } = fill(pieces, most, measure);
  const widest = Math.max(...pieces.map((piece) => Math.min(most, measure(piece.trimEnd()))));
  let [narrow, wide] = [widest, most];
  for (let step = 0; step < 12; step++) {
    const middle = (narrow + wide) / 2;
    if (fill(pieces, middle, measure).length > length) narrow = middle;
    else wide = middle;
  }
  return fill(pieces, wide, measure);
}

/** Ends a line that goes on elsewhere: after a whole piece where there is one. */
function cut(line: string, most: number, measure: Measure): string {
  const fits = (text: string) => measure(`${text}…`) <= most;
  const parts = piecesOf(line).flatMap((piece) => broken(piece, most * 0.9, measure));
  let kept = '';
  for (const part of parts) {
    if (!fits((kept + part).trimEnd())) break;
    kept += part;
  }
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

export interface Column {
  /** In pixels. */
  width: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** How many lines there is room for at a size. */
  linesAt(size: number): number;
}

/** The largest size at which a text fits a column, and its lines there; at the smallest it may be cut. `measure` is for a size of 1. */
export function setInColumn(text: string, { width, sizes, linesAt }: Column, measure: Measure): { size: number; lines: string[] } {
  const pieces = piecesOf(text);
  const smallest = sizes.at(-1) ?? 1;
  if (pieces.length === 0) return { size: smallest, lines: [] };
  for (const size of sizes) {
    // A word that would have to be cut in two waits for a smaller size.
    const isWhole = size === smallest || pieces.every((piece) => measure(piece.trimEnd()) * size <= width);
    if (isWhole && fill(pieces, width / size, measure).length <= linesAt(size))
      return { size, lines: balanced(pieces, width / size, measure) };
  }
  const lines = fill(pieces, width / smallest, measure);
  const mostLines = linesAt(smallest);
  const last = lines.slice(mostLines - 1).join(' ');
  return { size: smallest, lines: [...lines.slice(0, mostLines - 1), cut(last, width / smallest, measure)] };
}
