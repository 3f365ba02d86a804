import type { Attribute, NodeConfig } from '@tiptap/core';
import { z } from 'zod';

type Values = Record<string, unknown>;

/** What each attribute of a block may be. In the clipboard anything may stand: what does not fit is not ours. */
const id = z
  .string()
  .regex(/^[\w-]{1,24}$/)
  .nullable();
const media = z.int().positive();

export const shapes = {
  paragraph: z.object({ id }),
  heading: z.object({ id, level: z.literal([2, 3, 4]) }),
  list: z.object({ id, ordered: z.boolean() }),
  quote: z.object({ id }),
  pullquote: z.object({ id }),
  image: z.object({ id, media, isBare: z.boolean() }),
  video: z.object({ id, media, isBare: z.boolean() }),
  audio: z.object({ id, media, isBare: z.boolean() }),
  gallery: z.object({ id, media: z.array(media).min(1).max(40) }),
  embed: z.object({ id, url: z.url({ protocol: /^https$/ }), provider: z.string().max(80), title: z.string().max(300) }),
  table: z.object({ id }),
  facts: z.object({ id }),
  divider: z.object({ id }),
  entry: z.object({ id, at: z.iso.datetime(), key: z.boolean() }),
} as const;

export type Kind = keyof typeof shapes;
export const isKind = (name: string): name is Kind => Object.hasOwn(shapes, name);

function parseAttributes(kind: Kind, element: HTMLElement): Values | false {
  try {
    const parsed = shapes[kind].safeParse(JSON.parse(element.dataset.attributes ?? 'null'));
    return parsed.success && parsed.data;
  } catch {
    return false;
  }
}

/** An attribute that the block's own rule reads and writes, all of them together. */
const attribute = (fallback: unknown, keepOnSplit: boolean): Attribute => ({
  default: fallback,
  keepOnSplit,
  rendered: false,
  parseHTML: () => null,
});

/**
 * The part that all blocks of the list share: an id that a split does not inherit, and a form for the clipboard that says
 * exactly what they are.
 */
export const stored = (kind: Kind, given: Values = {}): Pick<NodeConfig, 'addAttributes' | 'parseHTML'> => ({
  addAttributes: () => ({
    id: attribute(null, false),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, attribute(value, true)])),
  }),
  parseHTML: () => [parseKind(kind)],
});

export const parseKind = (kind: Kind, contentElement?: string) => ({
  tag: `[data-kind="${kind}"]`,
  getAttrs: (element: HTMLElement) => parseAttributes(kind, element),
  contentElement,
});

export const marked = (kind: Kind, attributes: Values, more: Values = {}) => ({
  'data-kind': kind,
  'data-attributes': JSON.stringify(attributes),
  ...more,
});

/** A part of a block that is no block of its own: a caption, an attribution, a cell. */
export const part = (name: string, more: Values = {}) => ({ 'data-part': name, ...more });
export const parsePart = (name: string) => () => [{ tag: `[data-part="${name}"]` }];
