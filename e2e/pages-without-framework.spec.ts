import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

const story = '/society/night-ferries-return-inner-harbour';

test('a reader’s page has our elements and no script of the framework’s', async ({ request }) => {
  for (const address of ['/', '/society', story, '/ranking', '/nothing/here']) {
    const html = await (await request.get(address)).text();
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map((match) => match[0]).filter((tag) => !tag.includes('ld+json'));
    expect(scripts).toEqual(['<script>', expect.stringMatching(/^<script type="module" src="\/elements\/reader\.js\?v=\w+">$/)]);
    expect(html).not.toContain('__next_f');
  }
});

test('pages keep to their weight', async ({ request }) => {
  const html = await (await request.get(story)).text();
  const [script = '', style = ''] = [/src="(\/elements\/[^"]+)"/.exec(html)?.[1], /rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]];
  const [scriptText, styleText] = [await (await request.get(script)).text(), await (await request.get(style)).text()];
  expect(gzipSync(scriptText).length).toBeLessThan(10 * 1024);
  expect([html, scriptText, styleText].reduce((sum, text) => sum + brotliCompressSync(text).length, 0)).toBeLessThan(25 * 1024);
  const front = await (await request.get('/')).text();
  expect(Buffer.byteLength(front)).toBeLessThan(1024 * 1024);
});
