import { cleanText } from '#ui/clean-text.ts';
import type { Inline, Span } from '../../body/blocks.ts';
import { inlineText } from '../../body/to-text.ts';

/** Soft hyphens, zero-width spaces and joiners of words: marks of another page's typesetting. Those within emoji stay. */
const junk = /[\u00ad\u200b\u2060\u2061-\u2064]/g;

/** A no-break space holds a figure and its unit together; elsewhere it is what an editor makes of two spaces. */
const loosen = (text: string) => text.replace(/(?<!\d)\u00a0|\u00a0(?!\S)/g, ' ');

const isSame = (one: Span, other: Span) =>
  one.bold === other.bold && one.italic === other.italic && one.link === other.link && !one.ruby && !other.ruby;

function written({ text, bold, italic, link, ruby }: Span): Span {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(link && { link }), ...(ruby && { ruby }) };
}

/** A line as it is stored: no junk, one space at a time and none at the ends, neighbours alike in one span. */
export function tidy(inline: Inline): Inline {
  const spans: Span[] = [];
  let isAfterSpace = true;
  for (const span of inline) {
    let text = loosen(cleanText(span.text).replace(junk, '')).replace(/[ \t\n]+/g, ' ');
    if (isAfterSpace) text = text.replace(/^ /, '');
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    const before = spans.at(-1);
    // Emphasis on a space alone is none.
    if (before && (isSame(before, span) || (text === ' ' && !span.ruby))) before.text += text;
    else spans.push(written({ ...span, text }));
  }
  const last = spans.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return spans.filter(({ text }) => text !== '');
}

/** East Asian text has no spaces between words, so none where its lines meet. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff65]/u;

/** Lines that were one, in one: words broken by a hyphen are whole again. */
export function joined(lines: readonly Inline[]): Inline {
  const whole: Span[] = [];
  for (const line of lines.map(tidyEnds).filter(({ length }) => length > 0)) {
    const last = whole.at(-1);
    const left = last?.text ?? '';
    const right = inlineText(line);
    if (last && /\p{Ll}[-‐]$/u.test(left) && /^\p{Ll}/u.test(right)) last.text = left.slice(0, -1);
    else if (last && !meetsClosely(left, right)) whole.push({ text: ' ' });
    whole.push(...line);
  }
  return whole;
}

const meetsClosely = (left: string, right: string) =>
  /[-‐\u00ad]$/.test(left) || dense.test(left.at(-1) ?? '') || dense.test(right.at(0) ?? '');

/** Copies of a line's spans without space at either end; an ideographic one is an indent that its writer set. */
function tidyEnds(line: Inline): Span[] {
  const spans = line.map((span) => ({ ...span }));
  const trim = (at: 0 | -1, edge: RegExp) => {
    for (let span = spans.at(at); span; span = spans.at(at)) {
      span.text = span.text.replace(edge, '');
      if (span.text !== '') return;
      spans.splice(at, 1);
    }
  };
  trim(0, /^[ \t\n\u00a0]+/);
  trim(-1, /[ \t\n\u00a0]+$/);
  return spans;
}

/** The space that a text node's source has between East Asian characters is a line of its source, not of its text. */
export const collapse = (text: string) =>
  text.replace(new RegExp(`(?<=${dense.source})\\s*\\n\\s*(?=${dense.source})`, 'gu'), '').replace(/[ \t\r\n\f]+/g, ' ');
