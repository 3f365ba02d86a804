import { expect, it } from 'vitest';
import { StoredPage } from './stored-page.ts';

it('keeps its own bytes alone, not the pool of 64 kB that a small Buffer is a part of', async () => {
  const body = Buffer.from('<p>News</p>'.repeat(1_000));
  expect(body.buffer.byteLength).toBeGreaterThan(body.length);
  const page = new StoredPage({ status: 200, headers: {}, body }, 0);
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const variant = await page.variant(encoding);
    expect(variant.body.buffer.byteLength, encoding).toBe(variant.body.length);
  }
});
