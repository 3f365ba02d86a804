import { defineConfig } from 'playwright/test';
import { browserArguments } from '../scripts/browser.ts';

const pages = /pages-.*\.spec\.ts/;

/** Run by `npm test`, which starts a portal of its own and names it here. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  reporter: [['list'], ['json']],
  // Much of a journey is waiting: the tests of one file run in order, three files at a time.
  workers: 3,
  // Generous: nothing here is timed, and a machine may have others to serve.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.BASE_URL,
    // What a reader has; the browser's own says that it is driven, and would not be counted.
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      args: [...browserArguments, '--disable-blink-features=AutomationControlled'],
    },
  },
  projects: [
    // What must hold of every page is looked at before the journeys write into the paper.
    { name: 'the paper as it is', testMatch: pages, fullyParallel: true },
    { name: 'as readers get it', testIgnore: pages, dependencies: ['the paper as it is'] },
    // The framework's scripts are a setting: the readers' journeys hold either way.
    {
      name: 'with scripts',
      testMatch: /reader-.*\.spec\.ts/,
      use: { baseURL: process.env.SCRIPTED_URL },
      dependencies: ['the paper as it is'],
    },
  ],
});
