import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { test as base } from 'playwright/test';
import type { Change } from './change-story.ts';

const run = promisify(execFile);

interface Fixtures {
  /** A question to the portal's database. */
  query: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** A change by the newsroom's verbs in a process of its own, as another portal on the same database would make it. */
  newsroom: (change: Change) => Promise<void>;
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
    await use(async (change) => {
      const parameters = ['--import', './scripts/server-only.mjs', 'e2e/change-story.ts', JSON.stringify(change)];
      await run(process.execPath, parameters, { cwd: `${import.meta.dirname}/..` });
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
