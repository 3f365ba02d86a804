import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BuiltFiles } from './built-files.ts';

const style = Array.from({ length: 500 }, (_, at) => `.a${at * 7_919}{color:#${(at * 104_729).toString(16)}}`).join('');

function built() {
  const directory = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(directory, 'deep.css'));
  writeFileSync(join(directory, 'a1b2.css'), style);
  writeFileSync(join(directory, 'a1b2.js'), 'alert(1)');
  return { directory, files: new BuiltFiles({ '/styles': { directory, kind: '.css' } }, { 'x-content-type-options': 'nosniff' }) };
}

test('a style is kept for ever by browsers, in its smallest form', async () => {
  const page = built().files.at('/styles/a1b2.css');
  expect(page?.headers).toEqual({
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
  });
  const variant = await page?.variant('br');
  expect(brotliDecompressSync(variant?.body ?? '').toString()).toBe(style);
  // Node's own default is the best there is.
  expect(variant?.body.length).toBe(brotliCompressSync(style).length);
  expect((await page?.variant('identity'))?.body.toString()).toBe(style);
});

test('only what was there at the start, under its own name and of its kind, is answered', () => {
  const { directory, files } = built();
  writeFileSync(join(directory, 'later.css'), style);
  for (const path of ['/styles/a1b2.js', '/styles/later.css', '/styles/../a1b2.css', '/styles/', '/styles', '/a1b2.css', '/styles/%61.css'])
    expect(files.at(path), path).toBeUndefined();
});
