import { recall, remember } from '#ui/elements/browser-memory.ts';
import { parseStories, type SavedStory } from '../elements/saved.ts';
import { packName } from './ways.ts';

/** What a browser keeps for reading offline. */
export interface Pack {
  /** When it was fetched. */
  at: number;
  bytes: number;
  stories: SavedStory[];
}

export function parsePack(text: string | null): Pack | null {
  try {
    const { at, bytes, stories } = JSON.parse(text ?? '{}');
    if (!Number.isFinite(at) || !Number.isFinite(bytes)) return null;
    return { at, bytes, stories: parseStories(JSON.stringify(stories)) };
  } catch {
    return null;
  }
}

export const getPack = () => parsePack(recall(packName));
export const keepPack = (pack: Pack | null) => remember(packName, pack && JSON.stringify(pack));

/** The width, in pixels, that is enough for a phone. */
const enough = 640;

/** Of a `srcset` the narrowest picture that is wide enough, else the widest. */
export function smallRendition(srcset: string): string | null {
  const choices = srcset
    .split(',')
    .map((choice) => choice.trim().split(/\s+/))
    .map(([address = '', width = '']) => ({ address, width: Number.parseInt(width, 10) || 0 }))
    .sort((a, b) => a.width - b.width);
  return (choices.find(({ width }) => width >= enough) ?? choices.at(-1))?.address || null;
}

/** What a page needs besides its words: styles, elements, faces, and the pictures of its story. */
export function partsOf(page: Document): string[] {
  const addresses = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  return [
    ...addresses('link[rel=stylesheet], link[as=font], link[rel=icon]', 'href'),
    ...addresses('script[src]', 'src'),
    ...addresses('article figure source[type="image/webp"]', 'srcset').map(smallRendition),
  ].filter((address): address is string => !!address?.startsWith('/'));
}

/** The files of the typefaces that styles name, as they name them. */
export const facesOf = (styles: string) => [...styles.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map((match) => match[1] ?? '');
