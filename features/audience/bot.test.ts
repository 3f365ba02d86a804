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

const isRefused = (userAgent: string) => botReason({ ...reader, userAgent }) !== null;

test('at least 99 % of known crawlers are refused', () => {
  const known = [...new Set(crawlers.flatMap((crawler) => crawler.instances))];
  const passed = known.filter((userAgent) => !isRefused(userAgent));
  expect(known.length).toBeGreaterThan(2_000);
  expect(1 - passed.length / known.length, `let in:\n${passed.join('\n')}`).toBeGreaterThanOrEqual(0.99);
});

test('at most 0.1 % of real browsers are refused', () => {
  // All that the corpus has, each as often as it was met: the same every time.
  const browsers = UserAgent.top(Number.MAX_SAFE_INTEGER);
  const refused = browsers.filter(({ userAgent }) => isRefused(userAgent));
  const sum = (of: typeof browsers) => of.reduce((total, { weight }) => total + weight, 0);
  expect(browsers.length).toBeGreaterThanOrEqual(10_000);
  expect(sum(refused) / sum(browsers), `refused:\n${refused.map(({ userAgent }) => userAgent).join('\n')}`).toBeLessThanOrEqual(0.001);
});
