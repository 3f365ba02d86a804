import { defineConfig } from 'playwright/test';

/** Run by `npm test`, which starts a portal of its own and names it here. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  reporter: [['list'], ['json']],
  // Much of a journey is waiting: the tests of one file run in order, two files at a time.
  workers: 2,
  // Generous: nothing here is timed, and a machine may have others to serve.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.BASE_URL,
    // What a reader has; the browser's own says that it is driven, and would not be counted.
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-blink-features=AutomationControlled',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'as readers get it' },
    // The framework's scripts are a setting: the readers' journeys hold either way.
    { name: 'with scripts', testMatch: /reader-.*\.spec\.ts/, use: { baseURL: process.env.SCRIPTED_URL } },
  ],
});
