import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { browserArguments } from './browser.ts';
import { freePort } from './test-portal.ts';

interface Question {
  categories: string[];
  /** At least one. */
  audits: [string, ...string[]];
}

/**
 * What Lighthouse says of a page as a phone loads it, in a browser of its own: the audits of these categories, and these besides.
 * Throws where the page could not be loaded. At times it misses the beginning of its own recording, and asks to be run again: it is,
 * twice at most.
 */
export async function askLighthouse(url: string, executablePath: string | undefined, question: Question, again = 2): Promise<Result> {
  const result = await askOnce(url, executablePath, question);
  if (!result.runtimeError) return result;
  if (again > 0) return askLighthouse(url, executablePath, question, again - 1);
  throw new Error(`${url}: ${result.runtimeError.message}`);
}

async function askOnce(url: string, executablePath: string | undefined, { categories, audits }: Question): Promise<Result> {
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
    return run.lhr;
  } finally {
    await browser.close();
  }
}

/** Rows of a table that one of its audits gives. */
export const itemsOf = <Item>({ audits }: Result, audit: string): Item[] =>
  (audits[audit]?.details as { items?: Item[] } | undefined)?.items ?? [];
