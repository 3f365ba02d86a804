import { wordsOf } from './plain.ts';

/** A piece of a text: what is looked for, or what stands between. Always text, whatever it looks like. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** What is marked in a text: words in their plain form, and runs of Japanese wherever they occur. */
export interface Needles {
  words: ReadonlySet<string>;
  runs: readonly string[];
}

interface Range {
  start: number;
  end: number;
}

/** Where a text has what is looked for, in order and without overlap. */
function marksIn(text: string, { words, runs }: Needles): Range[] {
  const found = wordsOf(text).flatMap(({ plain, isRun, places }): Range[] => {
    const range = (at: number, length: number) => ({ start: places[at] ?? 0, end: places[at + length] ?? 0 });
    if (!isRun) return words.has(plain) ? [{ start: places[0] ?? 0, end: places.at(-1) ?? 0 }] : [];
    return runs.flatMap((run) => {
      const ranges: Range[] = [];
      for (let at = plain.indexOf(run); at >= 0; at = plain.indexOf(run, at + run.length)) ranges.push(range(at, run.length));
      return ranges;
    });
  });
  const merged: Range[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function cut(text: string, marks: readonly Range[], { start, end }: Range): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isMatch: boolean) => {
    const part = text.slice(from, to).replace(/\s+/g, ' ');
    if (part) pieces.push({ text: part, isMatch });
  };
  let at = start;
  for (const mark of marks.filter((each) => each.end > start && each.start < end)) {
    add(at, mark.start, false);
    add(Math.max(mark.start, start), Math.min(mark.end, end), true);
    at = mark.end;
  }
  add(at, end, false);
  return pieces;
}

/** A whole text with its marks. */
export const marked = (text: string, needles: Needles): Piece[] => cut(text, marksIn(text, needles), { start: 0, end: text.length });

export const hasMatch = (pieces: readonly Piece[]) => pieces.some((piece) => piece.isMatch);

/** How far from a cut a better place for it is looked for: the beginning of a word or of a line. */
const slack = 24;
/** A word that stands everywhere is shown well enough by one of the first places. */
const mostMarks = 100;

function snap(text: string, at: number, direction: 1 | -1): number {
  for (let step = 0; step <= slack; step++) {
    const place = at + step * direction;
    if (place <= 0) return 0;
    if (place >= text.length) return text.length;
    const before = text[place - 1] ?? '';
    if (/[、。」』]/.test(before) || /\s/.test(direction > 0 ? before : (text[place] ?? ''))) return place;
  }
  // Never within a character of two halves.
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
}

/** The part of a text, about so long, that shows the most of what is looked for; null where it has none of it. */
export function excerpt(text: string, needles: Needles, length: number): Piece[] | null {
  const marks = marksIn(text, needles);
  if (marks.length === 0) return null;
  const textOf = (mark: Range) => text.slice(mark.start, mark.end).toLowerCase();
  const considered = marks.slice(0, mostMarks);
  const worth = considered.map((first, place) => {
    const within = considered.slice(place).filter((mark) => mark.end <= first.start + length * 0.75);
    return new Set(within.map(textOf)).size + within.length / 1_000;
  });
  const best = marks[worth.indexOf(Math.max(...worth))] as Range;
  const start = best.start < length / 4 ? 0 : snap(text, best.start - Math.floor(length / 4), 1);
  const end = snap(text, Math.min(text.length, start + length), -1);
  const pieces = cut(text, marks, { start, end: Math.max(end, best.end) });
  if (start > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (end < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}
