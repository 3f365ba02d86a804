import { describe, expect, test } from 'vitest';
import { isHost } from './is-host.ts';
import { readJson } from './read-json.ts';
import { isSameOrigin } from './same-origin.ts';
import { plainHeaders, securityHeaders } from './security-headers.ts';

test.each([
  ['a page of ours', { 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://news.example', host: 'news.example' }, false],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['an old browser on a page of ours', { origin: 'https://news.example', host: 'news.example' }, true],
  ['an old browser elsewhere', { origin: 'https://evil.example', host: 'news.example' }, false],
  ['a sandboxed frame', { origin: 'null', host: 'news.example' }, false],
  ['no browser', { host: 'news.example' }, true],
])('%s', (_, headers, expected) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected);
});

test.each([
  ['news.example', 'https://news.example', true],
  ['NEWS.example', 'https://news.example', true],
  ['news.example:443', 'https://news.example', true],
  ['news.example:80', 'http://news.example', true],
  ['news.example:8080', 'http://news.example:8080', true],
  ['news.example:80', 'https://news.example', false],
  ['news.example', 'http://news.example:8080', false],
  ['news.example.evil.example', 'https://news.example', false],
  ['', 'https://news.example', false],
  [undefined, 'https://news.example', false],
])('host %s for %s: %s', (host, site, expected) => expect(isHost(host, new URL(site))).toBe(expected));

test.each([securityHeaders({ script: "'sha256-x'", isSecure: true }), plainHeaders({ isSecure: true })])(
  'every answer is careful',
  (headers) => {
    expect(headers['content-security-policy']).toMatch(/^default-src .*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
  },
);

describe('a JSON body', () => {
  const read = (body: BodyInit, mostBytes = 20) => readJson(new Request('http://x/', { method: 'POST', body }), mostBytes);
  test.each([
    ['is parsed', '{"a":1}', { ok: true, value: { a: 1 } }],
    ['too long', JSON.stringify('x'.repeat(30)), { ok: false, reason: 'too-large' }],
    ['no JSON', '{a', { ok: false, reason: 'malformed' }],
    ['empty', '', { ok: false, reason: 'malformed' }],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), { ok: false, reason: 'malformed' }],
  ])('%s', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });
});
