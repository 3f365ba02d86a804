/** Name of the cache that holds the offline pack, and of the note in the reader's browser that says what is in it. */
export const packName = 'pack';

/** Where the page stands that is shown when nothing else can be; with an edition's prefix where it has one. */
export const offlinePath = '/offline';

interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** Nobody's to keep: the newsroom, its ways in, what is not published, and what machines ask. */
const apart = /^\/(?:admin|api|sign-in|join|(?:[a-z]{2}\/)?preview)(?:\/|$)/;
/** What a page of ours is made of, besides its words. */
const part = /^\/(?:_next\/static\/|elements\/|icon\.|media\/\w+\/full-\d+\.(?:avif|webp|jpeg)$)/;

/** Whether the worker has a hand in a request: for a page, for a part of one, or not at all. */
export function wayOf({ method, mode, url }: Asked, origin: string): 'page' | 'part' | null {
  const { pathname, origin: asked } = new URL(url);
  if (method !== 'GET' || asked !== origin || apart.test(pathname)) return null;
  if (mode === 'navigate') return 'page';
  return part.test(pathname) ? 'part' : null;
}

/** Under which name something is kept: a page by its path, a picture by its original, whichever size is asked for. */
export function keptAs(url: string): string {
  const { pathname, search } = new URL(url);
  const [, picture] = /^(\/media\/\w+)\//.exec(pathname) ?? [];
  return picture ?? (part.test(pathname) ? pathname + search : pathname);
}

/** The offline page of the edition an address belongs to, then the default language's. */
export function offlineFor(url: string): string[] {
  const [prefix = ''] = /^\/[a-z]{2}(?=\/|$)/.exec(new URL(url).pathname) ?? [];
  return [...new Set([prefix + offlinePath, offlinePath])];
}
