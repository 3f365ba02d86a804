import { describe, expect, test } from 'vitest';
import { referrerOf } from './referrer.ts';

const label = 'a'.repeat(63);
describe('where a reader came from', () => {
  test.each([
    ['nothing was said', undefined, null],
    ['by themselves', '', ''],
    ['from our own pages', '.', '.'],
    ['from our own host by name', 'paper.example', '.'],
    ['a host', 'news.example.org', 'news.example.org'],
    ['in capitals', 'News.Example.ORG', 'news.example.org'],
    ['a name of one part', 'intranet', 'intranet'],
    ['a Japanese name, as browsers write it', 'xn--wgv71a119e.jp', 'xn--wgv71a119e.jp'],
    ['a Japanese name, as no browser does', '日本語.jp', '*'],
    ['253 letters', `${label}.${label}.${label}.${'a'.repeat(61)}`, `${label}.${label}.${label}.${'a'.repeat(61)}`],
    ['254 letters', `${label}.${label}.${label}.${'a'.repeat(62)}`, '*'],
    ['300 letters', 'a'.repeat(300), '*'],
    ['a part of 64 letters', `${label}a.example`, '*'],
    ['an address', '192.0.2.7', '*'],
    ['an address of version 6', '[2001:db8::1]', '*'],
    ['an address as one number', '3221225991', '*'],
    ['a port', 'news.example:8080', '*'],
    ['a path', 'news.example/a/secret', '*'],
    ['an address of a page', 'https://news.example/', '*'],
    ['a script', 'javascript:alert(1)', '*'],
    ['markup', '<b>', '*'],
    ['control characters', 'news\u0000.example', '*'],
    ['a line break at its end', 'news.example\n', '*'],
    ['a hyphen where none may be', '-news.example', '*'],
    ['an empty part', 'news..example', '*'],
    ['a dot at the end', 'news.example.', '*'],
    ['the mark of what is not told', '*', '*'],
  ])('%s', (_, said, expected) => expect(referrerOf(said, 'paper.example')).toBe(expected));
});
