import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageCache, patienceMs, restMs, servedStaleMs } from './cache.ts';
import type { StoredPage } from './stored-page.ts';

let now = 0;
let versions = { must: '1', may: '1' };
let rendered: string[] = [];
let answer: (key: string) => { status: number; text: string } | Promise<{ status: number; text: string }>;

const cache = (bytes = 1_000_000) =>
  new PageCache({
    bytes,
    now: () => now,
    versions: () => versions,
    render: async (key) => {
      rendered.push(key);
      const { status, text } = await answer(key);
      return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) };
    },
  });
const textOf = async (page: StoredPage | null) => page && (await page.variant('identity')).body.toString();

beforeEach(() => {
  now = 1_000_000;
  versions = { must: '1', may: '1' };
  rendered = [];
  let count = 0;
  answer = (key) => ({ status: 200, text: `${key} ${++count}` });
});

describe('a page in the cache', () => {
  test('is rendered once', async () => {
    const pages = cache();
    await pages.get('/a');
    expect(await textOf(await pages.get('/a'))).toBe('/a 1');
    expect(rendered).toEqual(['/a']);
  });

  test('a thousand readers of a cold page cost one rendering', async () => {
    const pages = cache();
    await Promise.all(Array.from({ length: 1_000 }, () => pages.get('/a')));
    expect(rendered).toHaveLength(1);
  });

  test('what readers make up pushes no page out', async () => {
    const pages = new PageCache({
      bytes: 400_000,
      now: () => now,
      versions: () => versions,
      isMadeUp: (key) => key.includes('?'),
      render: async (key) => {
        rendered.push(key);
        return { status: 200, headers: {}, body: Buffer.alloc(10_000) };
      },
    });
    await pages.get('/a');
    for (let turn = 0; turn < 100; turn++) await pages.get(`/search?q=${turn}`);
    rendered = [];
    await pages.get('/a');
    await pages.get('/search?q=99');
    await pages.get('/search?q=0');
    expect(rendered).toEqual(['/search?q=0']);
  });

  test('after a publication the very next request is fresh', async () => {
    const pages = cache();
    await pages.get('/a');
    versions = { must: '2', may: '1' };
    expect(await textOf(await pages.get('/a'))).toBe('/a 2');
  });

  test('a rendering that began before a publication is not waited for', async () => {
    const pages = cache();
    let finish = (_: { status: number; text: string }) => {};
    answer = () => new Promise((resolve) => (finish = resolve));
    const early = pages.get('/a');
    const finishEarly = finish;
    versions = { must: '2', may: '1' };
    answer = () => ({ status: 200, text: 'after' });
    expect(await textOf(await pages.get('/a'))).toBe('after');
    finishEarly({ status: 200, text: 'before' });
    await early;
    expect(await textOf(await pages.get('/a'))).toBe('after');
  });

  test('after a new ranking the young page is served and renewed behind it', async () => {
    const pages = cache();
    await pages.get('/a');
    versions = { must: '1', may: '2' };
    now += servedStaleMs - 1;
    expect(await textOf(await pages.get('/a'))).toBe('/a 1');
    expect(await textOf(await pages.get('/a'))).toBe('/a 2');
    expect(rendered).toHaveLength(2);
  });

  test('after a new ranking an old page is made anew first', async () => {
    const pages = cache();
    await pages.get('/a');
    versions = { must: '1', may: '2' };
    now += servedStaleMs;
    expect(await textOf(await pages.get('/a'))).toBe('/a 2');
  });
});

describe('while pages cannot be rendered', () => {
  test('the last one goes on, even after a publication', async () => {
    const pages = cache();
    await pages.get('/a');
    answer = () => Promise.reject(new Error('the database is away'));
    versions = { must: '2', may: '2' };
    now += 3_600_000;
    expect(await textOf(await pages.get('/a'))).toBe('/a 1');
  });

  test('an unknown page is null, and is tried again', async () => {
    const pages = cache();
    const before = answer;
    answer = () => Promise.reject(new Error('the database is away'));
    expect(await pages.get('/a')).toBeNull();
    answer = before;
    expect(await textOf(await pages.get('/a'))).toBe('/a 1');
  });
});

describe('while the database hangs', () => {
  const stalls = () => new Promise<never>(() => undefined);
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Whether the page is sent after exactly so long, and no sooner. */
  async function sentAfter(ms: number, page: StoredPage | null | Promise<StoredPage | null>) {
    let sent: StoredPage | null | undefined;
    void Promise.resolve(page).then((made) => (sent = made));
    await vi.advanceTimersByTimeAsync(ms - 1);
    const isEarly = sent !== undefined;
    await vi.advanceTimersByTimeAsync(1);
    return [isEarly, sent ? await textOf(sent) : sent];
  }

  test.each([
    ['a new ranking', { must: '1', may: '2' }, patienceMs.may],
    ['a publication', { must: '2', may: '1' }, patienceMs.must],
  ])('after %s the last page is sent when nothing newer comes in time, then at once', async (_, newer, patience) => {
    const pages = cache();
    await pages.get('/a');
    answer = stalls;
    versions = newer;
    now += servedStaleMs;
    expect(await sentAfter(patience, pages.get('/a'))).toEqual([false, '/a 1']);
    now += restMs - 1;
    expect(pages.get('/a')).not.toBeInstanceOf(Promise);
    now += 1;
    expect(await sentAfter(patience, pages.get('/a'))).toEqual([false, '/a 1']);
    expect(rendered).toHaveLength(2);
  });

  test('a publication ends the rest', async () => {
    const pages = cache();
    const before = answer;
    await pages.get('/a');
    answer = stalls;
    versions = { must: '2', may: '1' };
    await sentAfter(patienceMs.must, pages.get('/a'));
    answer = before;
    versions = { must: '3', may: '1' };
    expect(await textOf(await pages.get('/a'))).toBe('/a 2');
  });

  test('what comes late is kept', async () => {
    const pages = cache();
    await pages.get('/a');
    let finish = (_: { status: number; text: string }) => {};
    answer = () => new Promise((resolve) => (finish = resolve));
    versions = { must: '1', may: '2' };
    now += servedStaleMs;
    await sentAfter(patienceMs.may, pages.get('/a'));
    finish({ status: 200, text: 'late' });
    await vi.advanceTimersByTimeAsync(0);
    expect(await textOf(await pages.get('/a'))).toBe('late');
  });

  test('a page that fails is left alone for a while, others are not', async () => {
    const pages = cache();
    const before = answer;
    await pages.get('/a');
    await pages.get('/b');
    answer = (key) => (key === '/a' ? Promise.reject(new Error('broken')) : before(key));
    versions = { must: '2', may: '1' };
    for (let time = 0; time < 3; time++) expect(await textOf(await pages.get('/a'))).toBe('/a 1');
    expect(await textOf(await pages.get('/b'))).toBe('/b 3');
    expect(rendered).toEqual(['/a', '/b', '/a', '/b']);
    now += restMs;
    await pages.get('/a');
    expect(rendered).toHaveLength(5);
  });
});

describe('memory', () => {
  test('is bounded; what was used last stays', async () => {
    const pages = cache(8 * 30_000);
    for (let page = 0; page < 200; page++) {
      await pages.get('/kept');
      await pages.get(`/${page}`);
    }
    rendered = [];
    await pages.get('/kept');
    await pages.get('/0');
    expect(rendered).toEqual(['/0']);
  });

  test('invented addresses push no page out', async () => {
    const pages = cache(8 * 30_000);
    await pages.get('/kept');
    answer = () => ({ status: 404, text: 'x'.repeat(1_000) });
    for (let page = 0; page < 500; page++) await pages.get(`/invented-${page}`);
    rendered = [];
    await pages.get('/kept');
    expect(rendered).toEqual([]);
  });

  test('a story that is withdrawn leaves no page behind it', async () => {
    const pages = cache();
    await pages.get('/a');
    versions = { must: '2', may: '1' };
    answer = () => ({ status: 410, text: 'gone' });
    expect((await pages.get('/a'))?.status).toBe(410);
    expect((await pages.get('/a'))?.status).toBe(410);
  });
});

describe('validators', () => {
  test('the same body keeps its date, another one has another', async () => {
    const pages = cache();
    answer = () => ({ status: 200, text: 'same' });
    const first = await pages.get('/a');
    versions = { must: '2', may: '1' };
    now += 60_000;
    const second = await pages.get('/a');
    expect([second?.etag, second?.lastModified]).toEqual([first?.etag, first?.lastModified]);
    versions = { must: '3', may: '1' };
    answer = () => ({ status: 200, text: 'other' });
    const third = await pages.get('/a');
    expect(third?.etag).not.toBe(first?.etag);
  });

  test('two versions never share a second', async () => {
    const pages = cache();
    const first = await pages.get('/a');
    versions = { must: '2', may: '1' };
    const second = await pages.get('/a');
    expect((second?.lastModified ?? 0) - (first?.lastModified ?? 0)).toBe(1_000);
  });
});
