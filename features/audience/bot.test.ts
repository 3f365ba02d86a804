import crawlers from 'crawler-user-agents';
import UserAgent from 'user-agents';
import { describe, expect, test } from 'vitest';
import { botReason } from './bot.ts';

const browser = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';
const reader = { userAgent: browser, automated: false, purpose: null };

describe('the ladder', () => {
  test.each([
    ['a reader', reader, null],
    ['no user agent', { ...reader, userAgent: null }, 'no-user-agent'],
    ['an empty one', { ...reader, userAgent: '' }, 'no-user-agent'],
    ['one of 19 characters', { ...reader, userAgent: 'Mozilla/5.0 (X11) x' }, 'no-user-agent'],
    ['a driven browser', { ...reader, automated: true }, 'automated'],
    ['fetched ahead', { ...reader, purpose: 'prefetch' }, 'prefetch'],
    ['rendered ahead', { ...reader, purpose: 'prefetch;prerender' }, 'prefetch'],
    ['curl', { ...reader, userAgent: 'curl/8.5.0 (x86_64-pc-linux-gnu)' }, 'crawler'],
    ['a crawler in a browser’s clothes', { ...reader, userAgent: `${browser} (compatible; Googlebot/2.1)` }, 'crawler'],
  ])('%s', (_, signals, expected) => expect(botReason(signals)).toBe(expected));
});

test('at least 99 % of known crawlers are refused', () => {
  const known = crawlers.flatMap((crawler) => crawler.instances);
  const refused = known.filter((userAgent) => botReason({ ...reader, userAgent }));
  expect(known.length).toBeGreaterThan(1_000);
  expect(refused.length / known.length).toBeGreaterThanOrEqual(0.99);
});

test('at most 0.1 % of real browsers are refused', () => {
  const browsers = Array.from({ length: 10_000 }, () => new UserAgent().toString());
  const refused = browsers.filter((userAgent) => botReason({ ...reader, userAgent }));
  expect(refused.length).toBeLessThanOrEqual(10);
});
