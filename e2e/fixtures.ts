import { execFile } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type BrowserContext, test as base } from 'playwright/test';
import type { Role } from '../features/accounts/roles.ts';
import type { Change } from './change-story.ts';

const run = promisify(execFile);

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

interface Fixtures {
  /** A question to the portal's database. */
  query: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** A change by the newsroom's verbs in a process of its own, as another portal on the same database would make it. */
  newsroom: (change: Change) => Promise<void>;
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
    await use(async (change) => {
      const parameters = ['--import', './scripts/server-only.mjs', 'e2e/change-story.ts', JSON.stringify(change)];
      await run(process.execPath, parameters, { cwd: `${import.meta.dirname}/..` });
    });
  },
  signInAs: async ({ query, context: own, baseURL }, use) => {
    await use(async (role, { name = `The ${role}`, language = 'en', sectionIds = [], context = own } = {}) => {
      const id = randomUUID();
      const email = `${id}@example.org`;
      await query('INSERT INTO users (id, name, email, role, language, section_ids) VALUES ($1, $2, $3, $4, $5, $6)', [
        id,
        name,
        email,
        role,
        language,
        sectionIds,
      ]);
      const token = randomUUID();
      await query("INSERT INTO sessions (id, token, user_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')", [
        randomUUID(),
        token,
        id,
      ]);
      // The portal makes its secret when it first needs one.
      await fetch(`${baseURL}/api/auth/ok`);
      const signature = createHmac('sha256', readFileSync(join(process.env.DATA_DIR ?? '', 'secret'), 'utf8'))
        .update(token)
        .digest('base64');
      const value = encodeURIComponent(`${token}.${signature}`);
      await context.addCookies([{ name: 'better-auth.session_token', value, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
      return { id, name, email, role };
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
