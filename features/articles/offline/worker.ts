import { keptAs, offlineFor, packName, wayOf } from './ways.ts';

/*
 * The reader's service worker, there only where a reader asked for the offline pack (docs/decisions/0018). The network always
 * goes first and what it says is final; the pack speaks where there is no network.
 */

/** TypeScript's DOM knows pages, not workers (https://w3c.github.io/ServiceWorker/). */
interface Worker {
  location: Location;
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', act: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(name: 'fetch', act: (event: Fetched) => void): void;
}
interface Fetched {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
const worker = self as unknown as Worker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
// The page is asked for while the worker wakes up: a reader with a pack waits no longer than others.
worker.addEventListener('activate', (event) => event.waitUntil(Promise.resolve(worker.registration.navigationPreload?.enable())));

worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, worker.location.origin);
  if (way) event.respondWith(answer(event, way));
});

async function answer(event: Fetched, way: 'page' | 'part'): Promise<Response> {
  const { url } = event.request;
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    // Withdrawn, or gone: it is to be read nowhere any more.
    if (way === 'page' && (response.status === 410 || response.status === 404)) event.waitUntil(drop(keptAs(url)));
    return response;
  } catch {
    const kept = [keptAs(url), ...(way === 'page' ? offlineFor(url) : [])];
    for (const key of kept) {
      const found = await caches.match(key, { cacheName: packName, ignoreVary: true });
      if (found) return found;
    }
    return Response.error();
  }
}

/** Where there is no pack none is begun. */
const drop = async (key: string) => (await caches.has(packName)) && (await caches.open(packName)).delete(key, { ignoreVary: true });
