import type { Block } from '#features/articles/body/blocks.ts';
import { inlinesOf } from '#features/articles/body/inlines.ts';
import type { Names } from './names.ts';

/** What a block has besides its words. Each is a message `diff.facet.<name>`. */
export const facets = [
  'level',
  'numbered',
  'by',
  'media',
  'caption',
  'address',
  'time',
  'key',
  'links',
  'readings',
  'bold',
  'italic',
] as const;
export type Facet = (typeof facets)[number];

/** What only some kinds have. */
function ownOf(block: Block, names: Names): Partial<Record<Facet, string[]>> {
  switch (block.kind) {
    case 'heading':
      return { level: [String(block.level)] };
    case 'list':
      return { numbered: block.ordered ? ['1, 2, 3'] : [] };
    case 'quote':
    case 'pullquote':
      return { by: block.attribution ? [block.attribution] : [] };
    case 'image':
    case 'video':
    case 'audio':
      return { media: [names.media(block.media)] };
    case 'gallery':
      return { media: block.media.map(names.media) };
    case 'embed':
      return { address: [block.url], by: [block.provider] };
    case 'table':
      return { caption: block.caption ? [block.caption.map(({ text }) => text).join('')] : [] };
    case 'entry':
      return { time: [names.time(block.at)], key: block.key ? ['✓'] : [] };
    default:
      return {};
  }
}

/** All that a block has besides its words, as words. */
export function facetsOf(block: Block, names: Names): Partial<Record<Facet, string[]>> {
  const spans = inlinesOf(block).flat();
  return {
    ...ownOf(block, names),
    links: spans.flatMap(({ text, link }) => (link ? [`${text} → ${link}`] : [])),
    readings: spans.flatMap(({ text, ruby }) => (ruby ? [`${text}(${ruby})`] : [])),
    bold: spans.flatMap(({ text, bold }) => (bold ? [text] : [])),
    italic: spans.flatMap(({ text, italic }) => (italic ? [text] : [])),
  };
}
