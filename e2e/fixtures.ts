import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { type BrowserContext, test as base } from 'playwright/test';
import type { Role } from '../features/accounts/roles.ts';
import { type Person, sessionCookie, signedIn } from '../scripts/session.ts';

const run = promisify(execFile);

interface Fixtures {
  /** A question to the portal's database. */
  query: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** `npm run article`: a verb in a process of its own, as another portal on the same database would make it. */
  newsroom: (...parameters: string[]) => Promise<void>;
  /** A person made for this test and signed in, through the database, in the page's browser context. */
  signInAs: (role: Role, given?: { name?: string; language?: string; sectionIds?: number[]; context?: BrowserContext }) => Promise<Person>;
  /** What the browser was asked for elsewhere, or said went wrong. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  query: async ({}, use) => {
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
    await use(async (text, values) => (await pool.query(text, values)).rows);
    await pool.end();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  newsroom: async ({}, use) => {
    await use(async (...given) => {
      const parameters = ['--import', './scripts/server-only.mjs', 'scripts/article.ts', ...given];
      await run(process.execPath, parameters, { cwd: `${import.meta.dirname}/..` });
    });
  },
  signInAs: async ({ query, context: own, baseURL }, use) => {
    await use(async (role, { context = own, ...given } = {}) => {
      const { person, cookie } = await signedIn(query, process.env.DATA_DIR ?? '', { role, ...given });
      await context.addCookies([{ name: sessionCookie, value: cookie, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
      return person;
    });
  },
  complaints: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => !request.url().startsWith(baseURL ?? '') && complaints.push(`asked ${request.url()}`));
    await use(complaints);
  },
});
export { expect } from 'playwright/test';
