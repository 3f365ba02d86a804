import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packName } from '#features/articles/offline/ways.ts';
import { env } from '#platform/env.ts';

export const dynamic = 'force-dynamic';

/** What browsers find that still have the worker where it is switched off: one that takes away what was kept, and itself. */
const farewell = `addEventListener('install',()=>skipWaiting());addEventListener('activate',(e)=>e.waitUntil(caches.delete('${packName}').then(()=>registration.unregister())));`;

/** The readers' service worker. It stands at the top, so that it may answer for every page; browsers ask for it anew each time. */
export async function GET(): Promise<Response> {
  const body = env.hasOfflinePack ? await readFile(join(process.cwd(), 'public/elements/worker.js')) : farewell;
  return new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' } });
}
