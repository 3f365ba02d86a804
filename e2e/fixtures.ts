import { execFile } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';
import { type BrowserContext, test as base } from 'playwright/test';
import type { Role } from '../features/accounts/roles.ts';
import { sessionCookie } from '../features/accounts/session-cookie.ts';
import { minuteOf } from '../platform/clock.ts';
import { type Person, signedIn } from '../scripts/session.ts';
import { aStory as insertStory, paragraph } from './a-story.ts';

const run = promisify(execFile);

interface Story {
  headline: string;
  section: string;
  language: 'en' | 'ja';
  ownerId: string | null;
  paragraphs: string[];
  /** Whether it has the demo's first picture at its head. */
  hasPicture: boolean;
}

interface Fixtures {
  /** A question to the portal's database. */
  query: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** `npm run article`: a verb in a process of its own, as another portal on the same database would make it. */
  newsroom: (...parameters: string[]) => Promise<void>;
  /** A person made for this test and signed in, through the database, in the page's browser context. */
  signInAs: (role: Role, given?: { name?: string; language?: string; sectionIds?: number[]; context?: BrowserContext }) => Promise<Person>;
  /** A story made for this test: a draft that nothing stands against publishing, in the section given by its slug. */
  aStory: (given?: Partial<Story>) => Promise<{ number: number; slug: string; path: string }>;
  /** How many readers the English story at this address was counted since the test's first minute began: older minutes are swept meanwhile. */
  readersOf: (path: string) => Promise<number>;
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
  aStory: async ({ query }, use) => {
    await use(async (given = {}) => {
      const { headline = 'A bell for the harbour', section = 'society', language = 'en', ownerId = null, hasPicture = true } = given;
      const { paragraphs = ['The bell was cast on Monday.', 'It will ring at high water.'] } = given;
      const slug = `story-${randomUUID()}`;
      const [filed] = await query<{ section: number; media: number }>(
        "SELECT (SELECT id FROM sections WHERE slug = $1) AS section, (SELECT min(id) FROM media WHERE kind = 'image') AS media",
        [section],
      );
      if (!filed) throw new Error('The demo newspaper is not there.');
      const number = await insertStory(
        query,
        { id: ownerId, name: 'Fixture' },
        {
          ...{ language, slug, headline, section: filed.section },
          standfirst: 'What it tells, in one sentence that is long enough to be read by those who read nothing else.',
          lead: { media: hasPicture ? filed.media : null, alt: '', caption: '' },
          body: paragraphs.map((text, place) => paragraph(`p${place}`, text)),
        },
      );
      return { number, slug, path: `${language === 'en' ? '' : `/${language}`}/${section}/${slug}` };
    });
  },
  readersOf: async ({ query }, use) => {
    const since = minuteOf(new Date());
    await use(async (path) => {
      const [row] = await query<{ readers: number | null }>(
        `SELECT (SELECT coalesce(sum(readers), 0)::int FROM view_minute WHERE article = number AND minute >= $2) AS readers
         FROM articles WHERE slug = $1 AND language = 'en'`,
        [path.split('/').at(-1), since],
      );
      if (row?.readers == null) throw new Error(`There is no story at ${path}.`);
      return row.readers;
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

/** What a browser calls itself that nobody has read with before: whose views are counted anew. */
export const newReader = () =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.${randomInt(1_000_000)}.0 Safari/537.36`;
export { expect } from 'playwright/test';
export type { Person };
