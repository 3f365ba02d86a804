import { describe, expect, test } from 'vitest';
import { endOf, pathOf, type Target, targetOf } from './redirect.ts';

const hosts = ['news.example', 'localhost:3000'];

describe('an old address, as it is written or pasted', () => {
  test.each([
    ['/2019/03/old_story.html', '/2019/03/old_story.html'],
    ['2019/03/Old_Story.HTML', '/2019/03/old_story.html'],
    [' /a//b/ ', '/a/b'],
    ['/ja/2019/x.html', '/ja/2019/x.html'],
    ['https://news.example/Index.php?id=3#top', '/index.php'],
    ['http://localhost:3000/x.html', '/x.html'],
    ['//news.example/x.html', '/x.html'],
    ['/古い/記事.html', '/%e5%8f%a4%e3%81%84/%e8%a8%98%e4%ba%8b.html'],
    ['/%E5%8F%A4', '/%e5%8f%a4'],
    ['/a/../b.html', '/b.html'],
    ['/a\u0000b\tc\n', '/a%00bc'],
    ['/administration', '/administration'],
    ['/mediathek', '/mediathek'],
    ['/previews/x', '/previews/x'],
  ])('%j is %s', (given, path) => expect(pathOf(given, 'path', hosts)).toEqual({ ok: true, value: path }));

  test.each([
    ['', 'path-missing'],
    ['   ', 'path-missing'],
    ['https://evil.example/x', 'path-foreign'],
    ['//evil.example/x', 'path-foreign'],
    ['/\\evil.example/x', 'path-foreign'],
    ['\\\\evil.example', 'path-foreign'],
    ['https://news.example@evil.example/', 'path-foreign'],
    ['https://news.example.evil.example/', 'path-foreign'],
    ['javascript:alert(1)', 'path-foreign'],
    ['JavaScript:alert(1)', 'path-foreign'],
    ['data:text/html,x', 'path-foreign'],
    ['ftp://news.example/x', 'path-foreign'],
    ['https://[', 'path-foreign'],
    [`/${'a'.repeat(500)}`, 'path-long'],
    [`/${'港'.repeat(56)}`, 'path-long'],
    ['/admin', 'path-reserved'],
    ['/Admin/articles', 'path-reserved'],
    ['/api/views', 'path-reserved'],
    ['/_next/x.js', 'path-reserved'],
    ['/media/x', 'path-reserved'],
    ['/icon.svg', 'path-reserved'],
    ['/preview/x', 'path-reserved'],
    ['/ja/preview/x.y', 'path-reserved'],
    ['/speculation-rules.json', 'path-reserved'],
    ['/worker.js', 'path-reserved'],
    ['/manifest.webmanifest', 'path-reserved'],
    ['/feed.xml', 'path-reserved'],
    ['/ja/atom.xml', 'path-reserved'],
  ])('%j is refused: %s', (given, reason) => expect(pathOf(given, 'path', hosts)).toMatchObject({ ok: false, reason }));

  test('the longest that fits', () => expect(pathOf(`/${'a'.repeat(499)}`, 'path', hosts)).toMatchObject({ ok: true }));
});

test.each<[string, Target]>([
  ['12', { articleNumber: 12 }],
  [' #12 ', { articleNumber: 12 }],
  ['https://news.example/admin/articles/12', { articleNumber: 12 }],
  ['/society/night-ferries', { path: '/society/night-ferries' }],
  ['/ja', { path: '/ja' }],
  ['/feed.xml', { path: '/feed.xml' }],
])('the target %j', (given, target) => expect(targetOf(given, hosts)).toEqual({ ok: true, value: target }));

test.each([
  ['', 'target-missing'],
  ['https://evil.example/', 'target-foreign'],
  ['//evil.example', 'target-foreign'],
  ['/admin', 'target-reserved'],
  [`/${'a'.repeat(500)}`, 'target-long'],
])('the target %j is refused: %s', (given, reason) => expect(targetOf(given, hosts)).toMatchObject({ ok: false, reason }));

describe('the end of a way', () => {
  const leadsTo = new Map<string, Target>([
    ['/a', { path: '/b' }],
    ['/b', { path: '/c' }],
    ['/story', { articleNumber: 7 }],
    ['/to-story', { path: '/story' }],
    ['/x', { path: '/y' }],
    ['/y', { path: '/x' }],
    ['/self', { path: '/self' }],
  ]);
  test.each<[string, Target | null]>([
    ['/nowhere', { path: '/nowhere' }],
    ['/b', { path: '/c' }],
    ['/a', { path: '/c' }],
    ['/to-story', { articleNumber: 7 }],
    ['/x', null],
    ['/self', null],
  ])('%s', (path, end) => expect(endOf(path, leadsTo)).toEqual(end));
});
