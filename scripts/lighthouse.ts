import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { browserArguments } from './browser.ts';
import { freePort } from './test-portal.ts';

/**
 * What Lighthouse says of a page as a phone loads it, in a browser of its own: the audits of these categories, and these besides.
 * Throws where the page could not be loaded.
 */
export async function askLighthouse(
  url: string,
  executablePath: string | undefined,
  { categories, audits = [] }: { categories: string[]; audits?: string[] },
): Promise<Result> {
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, `--remote-debugging-port=${port}`] });
  try {
    const run = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: categories,
      onlyAudits: audits,
      disableFullPageScreenshot: true,
    });
    if (!run) throw new Error(`Lighthouse said nothing of ${url}.`);
    if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
    return run.lhr;
  } finally {
    await browser.close();
  }
}

/** Rows of a table that one of its audits gives. */
export const itemsOf = <Item>({ audits }: Result, audit: string): Item[] =>
  (audits[audit]?.details as { items?: Item[] } | undefined)?.items ?? [];
