import type { Block, Inline, Span } from '../../features/articles/body/blocks.ts';
import type { CorrectionKind, CorrectionPriority } from '../../features/articles/corrections/correction.ts';

/**
 * How the demo's stories are written. A story is a plain object; its body is made of the small
 * constructors below, whose texts may hold *italic*, **bold**, [links](/ranking) and {漢字|かんじ} ruby.
 */
export interface Story {
  /** Lower-case ASCII words joined by hyphens; unique in the whole paper; shared by both languages. */
  slug: string;
  /** Slug of a section or subsection, see taxonomy.ts. */
  section: string;
  series?: string;
  authors: string[];
  tags: string[];
  picture: Drawing;
  /** Set where an editor marked a later change as substantive: minutes after first publication. */
  updatedAfter?: number;
  english: Text;
  japanese?: Text;
}

export interface Text {
  headline: string;
  /** A shorter headline for the front page and lists. */
  front?: string;
  /** One to three words above the headline: "Analysis", "Interview", "Letter from Kanade". */
  kicker?: string;
  standfirst: string;
  /** What the picture shows, for someone who cannot see it. */
  alt: string;
  caption: string;
  body: Draft[];
  /** Runs live from its publication on, by these entries. */
  live?: LivePost[];
  /** What it got wrong, and how many minutes after first publication readers were told. */
  correction?: { minutesAfter: number; kind: CorrectionKind; priority?: CorrectionPriority; text: string; by: string };
}

/** An entry of a live blog, as a reporter would type it, so many minutes after the story's first publication. */
export interface LivePost {
  minutesAfter: number;
  headline: string;
  text: string;
  by: string;
  isKey?: boolean;
  isPinned?: boolean;
  correctedAfter?: number;
}

/** A picture that the seed draws. The same scene, light and seed always give the same picture. */
export interface Drawing {
  scene: Scene;
  light: Light;
  /** Any whole number: varies the composition. */
  seed: number;
  credit: string;
  /** Where the eye should rest, as fractions of width and height; the middle when absent. */
  focal?: [number, number];
  /** For the chart scenes: labels and values. */
  data?: [label: string, value: number][];
  title?: string;
  unit?: string;
}

export type Scene =
  | 'bridge'
  | 'harbour'
  | 'ferry'
  | 'skyline'
  | 'mountains'
  | 'terraces'
  | 'lighthouse'
  | 'storm'
  | 'forest'
  | 'river'
  | 'train'
  | 'street'
  | 'market'
  | 'classroom'
  | 'assembly'
  | 'stadium'
  | 'track'
  | 'rowing'
  | 'laboratory'
  | 'tide-gauge'
  | 'birds'
  | 'fish'
  | 'library'
  | 'theatre'
  | 'wave'
  | 'kitchen'
  | 'factory'
  | 'containers'
  | 'solar'
  | 'village'
  | 'garden'
  | 'bathhouse'
  | 'desk'
  | 'piano'
  | 'letters'
  | 'chart-line'
  | 'chart-bars';
export type Light = 'dawn' | 'day' | 'dusk' | 'night' | 'rain' | 'autumn' | 'winter';

/** A picture inside a body: drawn as the lead is, with words of its own. */
export interface Illustration extends Drawing {
  alt: string;
  caption: string;
}

/** A block before the seed gives it an id and its media numbers. */
export type Draft =
  | { kind: 'paragraph'; text: Inline }
  | { kind: 'heading'; level: 2 | 3 | 4; text: Inline }
  | { kind: 'list'; ordered: boolean; items: Inline[] }
  | { kind: 'quote' | 'pullquote'; text: Inline; attribution: string | null }
  | { kind: 'image'; picture: Illustration }
  | { kind: 'gallery'; pictures: Illustration[]; caption: Inline }
  | { kind: 'video' | 'audio'; recording: Recording; caption: Inline }
  | { kind: 'embed'; url: string; provider: string; title: string }
  | { kind: 'table'; caption: Inline; head: Inline[]; rows: Inline[][] }
  | { kind: 'facts'; title: string; blocks: ({ kind: 'paragraph'; text: Inline } | { kind: 'list'; ordered: boolean; items: Inline[] })[] }
  | { kind: 'divider' }
  | { kind: 'entry'; minutesAfter: number; headline: string; key: boolean; paragraphs: Inline[] };

/** The seed makes two recordings: a silent film of the tide turning, and a harbour bell. */
export type Recording = 'tide' | 'bell';

export const p = (text: string) => ({ kind: 'paragraph' as const, text: inline(text) });
export const h2 = (text: string): Draft => ({ kind: 'heading', level: 2, text: inline(text) });
export const h3 = (text: string): Draft => ({ kind: 'heading', level: 3, text: inline(text) });
export const h4 = (text: string): Draft => ({ kind: 'heading', level: 4, text: inline(text) });
export const bullets = (...items: string[]) => ({ kind: 'list' as const, ordered: false, items: items.map(inline) });
export const steps = (...items: string[]) => ({ kind: 'list' as const, ordered: true, items: items.map(inline) });
export const quote = (text: string, attribution: string | null = null): Draft => ({ kind: 'quote', text: inline(text), attribution });
export const pullquote = (text: string, attribution: string | null = null): Draft => ({
  kind: 'pullquote',
  text: inline(text),
  attribution,
});
export const image = (picture: Illustration): Draft => ({ kind: 'image', picture });
export const gallery = (caption: string, ...pictures: Illustration[]): Draft => ({ kind: 'gallery', pictures, caption: inline(caption) });
export const video = (recording: Recording, caption: string): Draft => ({ kind: 'video', recording, caption: inline(caption) });
export const audio = (recording: Recording, caption: string): Draft => ({ kind: 'audio', recording, caption: inline(caption) });
export const embed = (url: string, provider: string, title: string): Draft => ({ kind: 'embed', url, provider, title });
export const table = (caption: string, head: string[], ...rows: string[][]): Draft => ({
  kind: 'table',
  caption: inline(caption),
  head: head.map(inline),
  rows: rows.map((row) => row.map(inline)),
});
export const facts = (title: string, ...blocks: (ReturnType<typeof p> | ReturnType<typeof bullets>)[]): Draft => ({
  kind: 'facts',
  title,
  blocks,
});
export const divider = (): Draft => ({ kind: 'divider' });
/** A live-blog entry, so many minutes after the story's first publication. */
export const entry = (minutesAfter: number, headline: string, key: boolean, ...paragraphs: string[]): Draft => ({
  kind: 'entry',
  minutesAfter,
  headline,
  key,
  paragraphs: paragraphs.map(inline),
});

const marks = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<link>[^)\s]+)\)|\{(?<base>[^|}]+)\|(?<ruby>[^}]+)\}/g;

/** Reads the four marks; everything else is plain text. Marks do not nest. */
export function inline(source: string): Inline {
  const spans: Span[] = [];
  let end = 0;
  for (const match of source.matchAll(marks)) {
    if (match.index > end) spans.push({ text: source.slice(end, match.index) });
    const { bold, italic, label, link, base, ruby } = match.groups ?? {};
    if (bold) spans.push({ text: bold, bold: true });
    else if (italic) spans.push({ text: italic, italic: true });
    else if (label && link) spans.push({ text: label, link });
    else if (base && ruby) spans.push({ text: base, ruby });
    end = match.index + match[0].length;
  }
  if (end < source.length) spans.push({ text: source.slice(end) });
  return spans;
}

export type { Block };
