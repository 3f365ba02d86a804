// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './offline-pack.ts';

const labels = 'Ask|Again|Remove|{done} of {all}|{count} kept|Full|Failed|Unable';
const said = () => document.querySelector('[role=status]')?.textContent;
const open = () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<offline-pack shells="/offline" today="/society/one /society/gone" labels="${labels}"></offline-pack>`;
};
const press = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

const kept = new Map<string, Response>();
const unregister = vi.fn(async () => true);
const register = vi.fn();
let put = async (key: string, response: Response) => void kept.set(key, response);

beforeEach(() => {
  const cache = {
    put: (key: string, response: Response) => put(key, response),
    keys: async () => [...kept.keys()].map((key) => ({ url: `${location.origin}${key}` })),
    delete: async ({ url }: { url: string }) => kept.delete(new URL(url).pathname),
  };
  vi.stubGlobal('caches', { open: async () => cache, delete: async () => kept.clear() });
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { register, getRegistrations: async () => [{ unregister }] },
  });
  vi.stubGlobal('fetch', async (address: string) => {
    const headers = { 'content-type': 'text/html' };
    if (address === '/society/gone') return new Response('', { status: 410, headers });
    return new Response('<h1>One</h1><record-view article="7"></record-view>', { headers });
  });
  put = async (key, response) => void kept.set(key, response);
  kept.clear();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('nothing is registered before it is asked for; what is no more is left out, what was kept before goes', async () => {
  open();
  expect(register).not.toHaveBeenCalled();
  kept.set('/society/older', new Response());
  press('Ask');
  await vi.waitFor(() => expect(said()).toBe('1 kept'));
  expect([...kept.keys()]).toEqual(['/offline', '/society/one']);
  expect(register).toHaveBeenCalledWith('/worker.js');
  press('Remove');
  await vi.waitFor(() => expect(said()).toBe(''));
  expect([kept.size, unregister.mock.calls.length, localStorage.getItem('pack')]).toEqual([0, 1, null]);
});

test.each([
  ['Full', new DOMException('', 'QuotaExceededError')],
  ['Failed', new TypeError('Failed to fetch')],
  ['Unable', new DOMException('', 'SecurityError')],
])('%s: it says why, and half a pack does not stay', async (words, error) => {
  put = async () => {
    throw error;
  };
  open();
  press('Ask');
  await vi.waitFor(() => expect(said()).toBe(words));
  expect([unregister.mock.calls.length, localStorage.getItem('pack')]).toEqual([1, null]);
});

test('a browser that cannot says so, and offers no button', () => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  open();
  expect([said(), document.querySelector('button')]).toEqual(['Unable', null]);
});
