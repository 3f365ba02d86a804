import { listSaved } from '../elements/saved.ts';
import { facesOf, keepPack, type Pack, partsOf } from './pack.ts';
import { keptAs, packName } from './ways.ts';

export interface Wanted {
  /** The offline page of each edition. */
  shells: readonly string[];
  /** Addresses of today's stories; those that were saved come by themselves. */
  today: readonly string[];
  /** Called before each page. */
  tell: (done: number, all: number) => void;
}

/**
 * Fetches the pack, or fetches it anew; what it held before stays until all is there. A story that is no more is left out.
 * Throws where the network fails or the browser has no room.
 */
export async function fetchPack({ shells, today, tell }: Wanted): Promise<Pack> {
  const cache = await caches.open(packName);
  const kept = new Set<string>();
  const pack: Pack = { at: Date.now(), bytes: 0, stories: [] };

  /** What it says, where that leads on: a page, or styles. Null for what is not there, or was fetched before. */
  async function keep(address: string): Promise<string | null> {
    const key = keptAs(new URL(address, location.origin).href);
    if (kept.has(key)) return null;
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) return null;
    kept.add(key);
    const body = await response.blob();
    pack.bytes += body.size;
    // Anew, for what a redirect led to may not answer for the address that was asked (Fetch standard, "network error" for navigations).
    await cache.put(key, new Response(body, { headers: response.headers }));
    return /^text\/(?:html|css)/.test(body.type) ? body.text() : '';
  }

  async function keepPart(address: string): Promise<void> {
    const text = await keep(address);
    if (text) await Promise.all(facesOf(text).map((face) => keep(new URL(face, new URL(address, location.origin)).pathname)));
  }

  async function keepPage(address: string): Promise<Document | null> {
    const text = await keep(address);
    if (!text) return null;
    const page = new DOMParser().parseFromString(text, 'text/html');
    await Promise.all(partsOf(page).map(keepPart));
    return page;
  }

  const saved = listSaved();
  const paths = [...new Set([...today, ...saved.map(({ path }) => path)])];
  const all = shells.length + paths.length;
  for (const [done, shell] of shells.entries()) {
    tell(done, all);
    await keepPage(shell);
  }
  for (const [done, path] of paths.entries()) {
    tell(shells.length + done, all);
    const page = await keepPage(path);
    if (!page) continue;
    const number = Number(page.querySelector('record-view')?.getAttribute('article'));
    pack.stories.push({ number, path, headline: page.querySelector('h1')?.textContent ?? '', language: page.documentElement.lang });
  }
  for (const request of await cache.keys()) if (!kept.has(keptAs(request.url))) await cache.delete(request);
  keepPack(pack);
  return pack;
}

/** The worker goes, and all that it kept. */
export async function removePack(): Promise<void> {
  keepPack(null);
  await caches.delete(packName);
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}
