import type { Inline } from '../../body/blocks.ts';
import { inlineText } from '../../body/to-text.ts';
import { joined, tidy } from './spans.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;
/** As broad as it is set: an East Asian character takes the room of two. */
const width = (text: string) => text.trim().length + (text.match(wide)?.length ?? 0);

/** Where a sentence can end. */
const ends = /[.!?:…。！？」』”"’)）]\s*$/u;
/** Where one does not begin. */
const goesOn = /^\s*[\p{Ll}\p{Nd},;)]/u;

/** Lines shorter than this are a writer's own: verse, an address, a list. */
const narrowest = 30;
/** So wide are lines that only a machine breaks alike. */
const surelyWrapped = 60;

/**
 * Whether lines were broken by the edge of a page or of a mail, not by whoever wrote them: almost all are equally long, and
 * where they are not very long the sentences run over their ends.
 */
export function isWrapped(lines: readonly string[]): boolean {
  const widths = lines.map(width);
  const widest = Math.max(...widths);
  const inner = lines.slice(0, -1);
  if (inner.length === 0 || widest < narrowest) return false;
  const full = widths.slice(0, -1).filter((each) => each >= widest * 0.75).length;
  if (full < inner.length * 0.7) return false;
  const running = inner.filter((line, place) => {
    const next = lines[place + 1] ?? '';
    return (
      /[-\u00ad‐]\s*$/.test(line) || (!ends.test(line) && (goesOn.test(next) || (line.match(wide) !== null && next.match(wide) !== null)))
    );
  }).length;
  return running >= inner.length * (widest >= surelyWrapped ? 0.3 : 0.5);
}

/** Lines as paragraphs; an empty line always ends one. */
export function paragraphsOf(lines: readonly Inline[]): Inline[] {
  const groups: Inline[][] = [[]];
  for (const line of lines) {
    if (inlineText(line).trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group) => {
    const texts = group.map(inlineText);
    const paragraphs = isWrapped(texts) ? unwrapped(group, texts) : group;
    return paragraphs.map(tidy).filter((paragraph) => paragraph.length > 0);
  });
}

/** In a page without empty lines a paragraph ends where a sentence ends early in its line, or the next line is indented. */
function unwrapped(group: readonly Inline[], texts: readonly string[]): Inline[] {
  const widest = Math.max(...texts.map(width));
  const paragraphs: Inline[][] = [[]];
  for (const [place, line] of group.entries()) {
    const text = texts[place] ?? '';
    if (/^(\u3000|\s{2,})\S/u.test(text) && paragraphs.at(-1)?.length) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
    if (ends.test(text) && width(text) < widest * 0.85) paragraphs.push([]);
  }
  return paragraphs.filter(({ length }) => length > 0).map(joined);
}
