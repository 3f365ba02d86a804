import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const sniffer = 'node_modules/@pa11y/html_codesniffer/build/HTMLCS.js';

/** What axe finds: WCAG 2.2 AA and its best practices (one h1, headings without a jump, landmarks), in light and in dark. */
export async function axeFinds(page: Page): Promise<string[]> {
  const told = async (axe: AxeBuilder) =>
    (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  // No frame of another origin is here, for which axe would open a window of its own; and nobody reads what passed.
  const axe = (options: Parameters<AxeBuilder['options']>[0]) =>
    new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...options });
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await told(axe({ rules: { 'target-size': { enabled: true } } }));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await told(axe({ runOnly: ['color-contrast'] }));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

/** Errors that pa11y would tell: HTML_CodeSniffer is its engine. */
export async function snifferFinds(page: Page): Promise<string[]> {
  // Evaluated, not added as a tag: the page's policy lets no such script in.
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(`${import.meta.dirname}/../${sniffer}`, 'utf8'));
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
        HTMLCS.process('WCAG2AA', document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === 1)
              .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 200)}`),
          ),
        );
      }),
  );
}
interface Sniffer {
  process(standard: string, document: Document, done: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: HTMLElement }[];
}

/** What reaches beyond the window and would have to be scrolled to sideways; a row that scrolls by itself may. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 160))
      .slice(-3);
  });

/** Buttons, and links that stand alone, that are lower or narrower than a finger wants; a link in a sentence may be, and one as large as its card is not. */
export const tooSmall = (page: Page, least: number) =>
  page.evaluate((pixels) => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    return [...document.querySelectorAll('a[href], button')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip, .cover') && !isInSentence(element),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return height < pixels - 0.5 || width < (element.matches('button') ? pixels - 0.5 : 24);
      })
      .map((element) => `${Math.round(element.getBoundingClientRect().height)} ${element.outerHTML.slice(0, 160)}`);
  }, least);
