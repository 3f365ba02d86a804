import 'server-only';
import { resolve } from 'node:path';
import { env } from '#platform/env.ts';
import { localStore } from './local-store.ts';
import type { Store } from './store.ts';

let chosen: Promise<Store> | null = null;
const local = localStore(resolve(env.dataDir, 'media'));

/** Where this portal's media lie. What speaks to a bucket is loaded only by a portal that has one. */
export function getStore(): Store | Promise<Store> {
  const { mediaBucket } = env;
  if (!mediaBucket) return local;
  chosen ??= import('./s3-store.ts').then(({ s3Store }) => s3Store(mediaBucket));
  return chosen;
}
