import { expect, test } from 'vitest';
import { keptAs, offlineFor, wayOf } from './ways.ts';

const origin = 'https://news.example';

test.each([
  ['GET', 'navigate', '/', 'page'],
  ['GET', 'navigate', '/ja/society/a-story?from=mail', 'page'],
  ['GET', 'navigate', '/administration', 'page'],
  ['GET', 'navigate', '/admin', null],
  ['GET', 'navigate', '/admin/articles/7', null],
  ['GET', 'navigate', '/sign-in', null],
  ['GET', 'navigate', '/join/x', null],
  ['GET', 'navigate', '/preview/x.y', null],
  ['GET', 'navigate', '/ja/preview/x.y', null],
  ['GET', 'navigate', '/api/health', null],
  ['POST', 'navigate', '/society', null],
  ['GET', 'cors', '/society', null],
  ['GET', 'cors', '/api/ranking', null],
  ['POST', 'cors', '/api/views', null],
  ['GET', 'no-cors', '/_next/static/chunks/x.css', 'part'],
  ['GET', 'cors', '/elements/reader.js?v=1', 'part'],
  ['GET', 'no-cors', '/media/0123/full-960.avif', 'part'],
  ['GET', 'no-cors', '/media/0123/full-0.mp4', null],
  ['GET', 'no-cors', 'https://elsewhere.example/media/0123/full-960.avif', null],
])('%s %s %s: %s', (method, mode, address, way) => expect(wayOf({ method, mode, url: new URL(address, origin).href }, origin)).toBe(way));

test.each([
  ['/society/a-story', '/society/a-story'],
  ['/society/a-story?from=mail#end', '/society/a-story'],
  ['/elements/reader.js?v=1', '/elements/reader.js?v=1'],
  ['/media/0123/full-960.avif', '/media/0123'],
  ['/media/0123/full-640.webp', '/media/0123'],
  ['/media/0123', '/media/0123'],
])('%s is kept as %s', (address, key) => expect(keptAs(origin + address)).toBe(key));

test.each([
  ['/', ['/offline']],
  ['/society/a-story', ['/offline']],
  ['/jazz', ['/offline']],
  ['/ja', ['/ja/offline', '/offline']],
  ['/ja/society', ['/ja/offline', '/offline']],
])('for %s stands %j', (address, pages) => expect(offlineFor(origin + address)).toEqual(pages));
