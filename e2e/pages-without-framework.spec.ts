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

test('pages keep to their weight, as it is sent', async ({ page, baseURL }) => {
  const sizes: Record<string, number> = {};
  page.on('requestfinished', async (request) => {
    sizes[request.resourceType()] = (sizes[request.resourceType()] ?? 0) + (await request.sizes()).responseBodySize;
  });
  await page.goto(story, { waitUntil: 'networkidle' });
  const { document = Number.NaN, stylesheet = Number.NaN, script = Number.NaN } = sizes;
  expect(script).toBeLessThan(10 * 1024);
  expect(document + stylesheet + script).toBeLessThan(25 * 1024);
  const front = await (await page.request.get(`${baseURL}/`)).text();
  expect(Buffer.byteLength(front)).toBeLessThan(1024 * 1024);
});
