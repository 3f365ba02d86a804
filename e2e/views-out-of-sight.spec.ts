import { type BareBrowser, startBareBrowser } from './bare-browser.ts';
import { test as base, expect, newReader } from './fixtures.ts';

const test = base.extend<{ browserOfAReader: BareBrowser }>({
  browserOfAReader: async ({ launchOptions }, use) => {
    const browser = await startBareBrowser(launchOptions, newReader());
    await use(browser);
    await browser.stop();
  },
});

/** Longer than a page must be in sight, with time for the view to be written. */
const longEnough = () => new Promise((done) => setTimeout(done, 2_000));
/** How often a page has told of its view, whether or not it arrived. */
const timesTold = "performance.getEntriesByType('resource').filter((asked) => asked.name.endsWith('/api/views')).length";

test('a page made ahead of time counts once it is opened', async ({ browserOfAReader: browser, baseURL, readersOf }) => {
  const page = await browser.open(`${baseURL}/business`);
  const link = await browser.evaluate<{ href: string; x: number; y: number }>(
    page,
    `(() => {
      const link = document.querySelector('main .cover');
      link.scrollIntoView({ block: 'center' });
      const { x, y } = link.getBoundingClientRect();
      return { href: link.href, x: x + 5, y: y + 5 };
    })()`,
  );
  const before = await readersOf(link.href);
  const mouse = (type: string) =>
    browser.command(page, 'Input.dispatchMouseEvent', { type, x: link.x, y: link.y, button: 'left', clickCount: 1 });

  // The portal's own speculation rules have it made on hover.
  await mouse('mouseMoved');
  const story = await browser.prerendered();
  await browser.arrived(story, link.href);
  expect(await browser.evaluate(story, 'document.prerendering')).toBe(true);
  await longEnough();
  expect(await browser.evaluate(story, timesTold)).toBe(0);
  expect(await readersOf(link.href)).toBe(before);

  await mouse('mousePressed');
  await mouse('mouseReleased');
  await expect.poll(() => browser.evaluate(story, '[document.prerendering, document.visibilityState]')).toEqual([false, 'visible']);
  await expect.poll(() => readersOf(link.href)).toBe(before + 1);
  // It is that page and no other that was opened.
  expect(await browser.evaluate(story, "performance.getEntriesByType('navigation')[0].activationStart")).toBeGreaterThan(2_000);
  expect(await browser.evaluate(story, timesTold)).toBe(1);
});

test('a tab in the background counts once it is shown', async ({ browserOfAReader: browser, baseURL, readersOf }) => {
  const url = `${baseURL}/politics/ward-mayors-harbour-line`;
  const before = await readersOf(url);
  const tab = await browser.open(url, { background: true });
  await longEnough();
  expect(await browser.evaluate(tab, 'document.visibilityState')).toBe('hidden');
  expect(await readersOf(url)).toBe(before);
  await browser.show(tab);
  await expect.poll(() => readersOf(url)).toBe(before + 1);
});

test('left unseen it counts nothing, until one comes back to it and looks', async ({ browserOfAReader: browser, baseURL, readersOf }) => {
  const url = `${baseURL}/politics/turnout-by-ferry`;
  const before = await readersOf(url);
  const tab = await browser.open(url, { background: true });
  await goAndComeBack(browser, tab, url);
  await longEnough();
  expect(await browser.evaluate(tab, timesTold)).toBe(0);
  expect(await readersOf(url)).toBe(before);
  await browser.show(tab);
  await expect.poll(() => readersOf(url)).toBe(before + 1);
});

test('back from the back/forward cache a page tells again, and counts once', async ({ browserOfAReader: browser, baseURL, readersOf }) => {
  const url = `${baseURL}/politics/plain-words-ordinance`;
  const before = await readersOf(url);
  const tab = await browser.open(url);
  await expect.poll(() => readersOf(url)).toBe(before + 1);
  await goAndComeBack(browser, tab, url);
  await expect.poll(() => browser.evaluate(tab, timesTold)).toBe(2);
  await longEnough();
  expect(await readersOf(url)).toBe(before + 1);
});

test('a page that is left before its view has arrived sends it by beacon', async ({ browserOfAReader: browser, baseURL, readersOf }) => {
  const url = `${baseURL}/politics/campaign-vans-quiet-streets`;
  const before = await readersOf(url);
  const tab = await browser.open(url, { background: true });
  const cutOff = (offline: boolean) =>
    browser.command(tab, 'Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await browser.command(tab, 'Network.enable', {});
  await cutOff(true);
  await browser.show(tab);
  await expect.poll(() => browser.evaluate(tab, timesTold)).toBe(1);
  expect(await readersOf(url)).toBe(before);
  // The page's own second try would come three seconds later at the soonest, and then its script stands still.
  await cutOff(false);
  await leave(browser, tab);
  await expect.poll(() => readersOf(url)).toBe(before + 1);
});

async function leave(browser: BareBrowser, tab: string) {
  const next = await browser.evaluate<string>(tab, "location.href = new URL('/about', location.href).href");
  await browser.arrived(tab, next);
}

/** Fails where the page that came back is not the one that was left. */
async function goAndComeBack(browser: BareBrowser, tab: string, url: string) {
  await browser.evaluate(tab, "addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted })");
  await leave(browser, tab);
  await browser.evaluate(tab, 'history.back()');
  await browser.arrived(tab, url);
  expect(await browser.evaluate(tab, 'window.cameBack')).toBe(true);
}
