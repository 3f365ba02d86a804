import type { Page } from 'playwright/test';
import { bytesSent } from '../bench/load.ts';
import { askLighthouse, itemsOf } from '../scripts/lighthouse.ts';
import { expect, test } from './fixtures.ts';
import { performanceEntries, shift } from './performance-entries.ts';
import { inBothEditions, story } from './templates.ts';

const pages = inBothEditions(['/', '/society', story, '/search', '/ranking']);

const kilobyte = 1_024;
/** Bytes as they are sent to a browser that takes Brotli, as all do over HTTPS: of scripts; of page, style and scripts; of fonts. */
const most = { script: 10 * kilobyte, text: 25 * kilobyte, fonts: 60 * kilobyte };
const categories = ['accessibility', 'best-practices', 'seo'];
const audits: [string, ...string[]] = ['cumulative-layout-shift', 'layout-shifts', 'network-requests'];

interface Sent {
  url: string;
  resourceType?: string;
}

/** What Lighthouse has against a page, as a phone loads it: everything but the score that depends on the clock. */
for (const path of pages) {
  test(`${path} keeps its budgets`, async ({ baseURL }) => {
    const result = await askLighthouse(`${baseURL}${path}`, process.env.BROWSER_PATH, { categories, audits });
    const wanting = categories.flatMap((category) =>
      (result.categories[category]?.auditRefs ?? [])
        .map(({ id, weight }) => ({ id, weight, audit: result.audits[id] }))
        .filter(({ weight, audit }) => weight > 0 && typeof audit?.score === 'number' && audit.score < 1)
        .map(({ id, audit }) => `${category}: ${id} ${JSON.stringify(audit?.details).slice(0, 1_000)}`),
    );
    expect(wanting).toEqual([]);
    expect(categories.map((category) => result.categories[category]?.score)).toEqual([1, 1, 1]);
    expect(itemsOf<{ node?: { snippet: string } }>(result, 'layout-shifts').map(({ node }) => node?.snippet)).toEqual([]);
    expect(result.audits['cumulative-layout-shift']?.numericValue).toBe(0);

    const sent = itemsOf<Sent>(result, 'network-requests');
    expect(sent.map(({ url }) => url).filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
    const bytes = async (...kinds: string[]) => {
      const addresses = sent.filter(({ resourceType = '' }) => kinds.includes(resourceType)).map(({ url }) => url);
      return (await Promise.all(addresses.map(bytesSent))).reduce((sum, each) => sum + each, 0);
    };
    const [page, script] = [await bytes('Document'), await bytes('Script')];
    expect(page).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(most.script);
    expect(page + (await bytes('Stylesheet')) + script).toBeLessThanOrEqual(most.text);
    expect(await bytes('Font')).toBeLessThanOrEqual(most.fonts);
  });
}

/** A frame that took more than 50 ms, and the scripts in it, each with its time (Long Animation Frames). */
interface Frame {
  scripts: { sourceURL: string; invoker: string; duration: number }[];
}

/** What our scripts did at one go for longer than a reader's finger waits. */
const blocking = async (page: Page) =>
  (await performanceEntries<Frame>(page, 'long-animation-frame'))
    .flatMap(({ scripts }) => scripts)
    .filter(({ sourceURL, duration }) => sourceURL.startsWith(new URL(page.url()).origin) && duration > 50)
    .map(({ sourceURL, invoker, duration }) => `${sourceURL} ${invoker} ${Math.round(duration)} ms`);

test('no script of ours makes a phone wait', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  // As Lighthouse slows a desk down to a phone.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const path of pages) {
    const found: string[][] = [];
    // What blocks does so each time; what only waited for a busy machine does not.
    for (let time = 0; time < 3 && found.every(({ length }) => length > 0); time++) {
      await page.goto(path, { waitUntil: 'load' });
      found.push(await blocking(page));
    }
    expect(found.at(-1), path).toEqual([]);
  }
});

test('faces that come late move nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  for (const path of pages) {
    const came = page.waitForResponse('**/*.woff2');
    await page.goto(path, { waitUntil: 'load' });
    await came;
    await page.evaluate(() => document.fonts.ready);
    // Where a system has none of the faces that ours are like, the browser takes one for the other for a moment: by a hair.
    expect(await shift(page), path).toBeLessThan(0.001);
  }
});
