import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('where the pack is switched off, browsers find a worker that takes itself away', async () => {
  vi.stubEnv('OFFLINE_PACK', 'off');
  const { GET } = await import('./route.ts');
  const answer = await GET();
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(answer.headers.get('cache-control')).toBe('no-cache');

  const listeners = new Map<string, (event: unknown) => void>();
  const done: string[] = [];
  const waits: Promise<unknown>[] = [];
  new Function('addEventListener', 'skipWaiting', 'caches', 'registration', await answer.text())(
    (name: string, act: () => void) => listeners.set(name, act),
    () => done.push('no waiting'),
    { delete: async (name: string) => done.push(`deleted ${name}`) },
    { unregister: async () => done.push('unregistered') },
  );
  for (const name of ['install', 'activate']) listeners.get(name)?.({ waitUntil: (promise: Promise<unknown>) => waits.push(promise) });
  await Promise.all(waits);
  expect(done).toEqual(['no waiting', 'deleted pack', 'unregistered']);
});
