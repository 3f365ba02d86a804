import type { Media } from '#features/media/queries.ts';
import type { Block } from './blocks.ts';
import { inlineText } from './to-text.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

type Placed<One> = One extends { media: number }
  ? Omit<One, 'media'> & { media: Media }
  : One extends { media: number[] }
    ? Omit<One, 'media'> & { media: Media[] }
    : One extends { kind: 'heading' }
      ? One & { anchor: string }
      : One;

/** A block with all that its rendering needs: headings know their anchor, pictures and recordings are at hand. */
export type Enhanced = Placed<Block>;

/** The numbers of all media that a body shows. */
export const mediaOf = (blocks: readonly Block[]): number[] => blocks.flatMap((block) => ('media' in block ? block.media : []));

/** Readable anchors, unique on the page; a heading without Latin letters is called by its block's id. */
function anchors() {
  const taken = new Set<string>();
  return (heading: Of<'heading'>): string => {
    const words =
      inlineText(heading.text)
        .toLowerCase()
        .normalize('NFKD')
        .match(/[a-z0-9]+/g)
        ?.join('-')
        .slice(0, 60) ?? '';
    const anchor = !words || taken.has(words) ? `h-${heading.id}` : words;
    taken.add(anchor);
    return anchor;
  };
}

/** Gives each block what it needs; a picture whose record is gone leaves no hole. */
export function enhance(blocks: readonly Block[], media: ReadonlyMap<number, Media>): Enhanced[] {
  const anchor = anchors();
  return blocks.flatMap((block): Enhanced[] => {
    switch (block.kind) {
      case 'heading':
        return [{ ...block, anchor: anchor(block) }];
      case 'image':
      case 'video':
      case 'audio': {
        const found = media.get(block.media);
        return found ? [{ ...block, media: found }] : [];
      }
      case 'gallery': {
        const found = block.media.flatMap((id) => media.get(id) ?? []);
        return found.length > 0 ? [{ ...block, media: found }] : [];
      }
      default:
        return [block];
    }
  });
}
