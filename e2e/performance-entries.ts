import type { Page } from 'playwright/test';

/** What the browser has noted of the page under this name, of https://w3c.github.io/timing-entrytypes-registry/. */
export async function performanceEntries<Entry>(page: Page, type: string): Promise<Entry[]> {
  const noted = await page.evaluate(
    (type) =>
      new Promise<string>((done) => {
        new PerformanceObserver((list) => done(JSON.stringify(list.getEntries()))).observe({ type, buffered: true });
        // Nobody is told of nothing.
        setTimeout(() => done('[]'), 300);
      }),
    type,
  );
  return JSON.parse(noted);
}

/** How much of what was in sight has moved, and how far (Cumulative Layout Shift). */
export const shift = async (page: Page) =>
  (await performanceEntries<{ value: number }>(page, 'layout-shift')).reduce((sum, { value }) => sum + value, 0);
