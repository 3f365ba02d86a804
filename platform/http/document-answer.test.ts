import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentAnswer, streamOf, type XmlDocument } from './document-answer.ts';

const changedAt = new Date('2026-11-22T19:00:00.500Z');
const document: XmlDocument = { etag: 'W/"a"', changedAt, make: () => '<a/>' };
const ask = (headers: Record<string, string> = {}, found: XmlDocument | null = document, method = 'GET') =>
  documentAnswer(new Request('https://news.example/a.xml', { headers, method }), async () => found);

beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

test('a document is sent with its marks', async () => {
  const answer = await ask();
  expect([answer.status, await answer.text(), Object.fromEntries(answer.headers)]).toEqual([
    200,
    '<a/>',
    {
      etag: 'W/"a"',
      'last-modified': 'Sun, 22 Nov 2026 19:00:00 GMT',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'application/xml; charset=utf-8',
    },
  ]);
});

test.each([
  ['the tag', { 'if-none-match': 'W/"a"' }, 304],
  ['the tag among others, held to be strong', { 'if-none-match': '"x", "a"' }, 304],
  ['anything', { 'if-none-match': '*' }, 304],
  ['another tag and the date', { 'if-none-match': '"x"', 'if-modified-since': 'Sun, 22 Nov 2026 19:00:00 GMT' }, 200],
  ['the date', { 'if-modified-since': 'Sun, 22 Nov 2026 19:00:00 GMT' }, 304],
  ['an earlier date', { 'if-modified-since': 'Sun, 22 Nov 2026 18:59:59 GMT' }, 200],
  ['no date at all', { 'if-modified-since': 'yesterday' }, 200],
] as const)('who has %s is answered %s', async (_, headers, status) => expect((await ask(headers)).status).toBe(status));

test('in the second of a change its time is not said, and none that is unknown', async () => {
  for (const unsettled of [new Date(), null]) {
    const answer = await ask({ 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() }, { ...document, changedAt: unsettled });
    expect([answer.status, answer.headers.has('last-modified')]).toEqual([200, false]);
  }
});

test('what is not there, what is only asked about, and what cannot be made', async () => {
  expect((await ask({}, null)).status).toBe(404);
  const make = vi.fn(() => '<a/>');
  const head = await ask({}, { ...document, make }, 'HEAD');
  expect([head.status, head.headers.get('etag'), await head.text(), make.mock.calls.length]).toEqual([200, 'W/"a"', '', 0]);
  const broken = await documentAnswer(new Request('https://news.example/'), () => Promise.reject(new Error('away')));
  expect([broken.status, broken.headers.get('retry-after'), broken.headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
});

describe('a stream', () => {
  const made: number[] = [];
  async function* pieces() {
    try {
      for (let piece = 0; piece < 1_000; piece += 1) {
        made.push(piece);
        yield `${piece},`;
      }
    } finally {
      made.push(-1);
    }
  }

  test('makes a piece when one is wanted, and stops when nobody wants any', async () => {
    const reader = streamOf(pieces()).getReader();
    expect(made).toEqual([]);
    expect([new TextDecoder().decode((await reader.read()).value), made]).toEqual(['0,', [0]]);
    await reader.cancel();
    expect(made).toEqual([0, -1]);
  });

  test('is whole, or breaks off', async () => {
    const whole = await ask({}, { ...document, make: pieces });
    expect((await whole.text()).split(',').length).toBe(1_001);
    async function* failing() {
      yield '<a>';
      throw new Error('away');
    }
    await expect((await ask({}, { ...document, make: failing })).text()).rejects.toThrow('away');
  });
});
