import 'server-only';
import type { ClientBase } from 'pg';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canSetPaper } from '#features/accounts/roles.ts';
import { db, inLongTransaction } from '#platform/db/client.ts';
import { isLanguage, localized } from '#ui/language.ts';
import { differing, policies, type Settings, type SettingsRefused } from './settings.ts';

interface Row {
  name: unknown;
  shortName: string;
  timeZone: string;
  languages: string[];
  about: unknown;
  policies: unknown;
  closedCrawlers: string[];
  robots: string;
  revision: number;
}

const toSettings = (row: Row): Settings => ({
  name: localized.parse(row.name),
  shortName: row.shortName,
  timeZone: row.timeZone,
  languages: row.languages.filter(isLanguage),
  about: localized.parse(row.about),
  policies: policies.parse(row.policies),
  closedCrawlers: row.closedCrawlers,
  robots: row.robots,
});

/** The settings as a form begins with them; null for who may not set them. */
export async function getSettings(actor: Actor): Promise<{ settings: Settings; revision: number } | null> {
  if (!canSetPaper(actor)) return null;
  const row = await db.settings.findUniqueOrThrow({ where: { id: 1 } });
  return { settings: toSettings(row), revision: row.revision };
}

interface Change {
  actor: Actor;
  at: Date;
  base: number;
  input: Settings;
}

export type SettingsOutcome =
  | { ok: true; value: { revision: number } }
  | SettingsRefused
  | { ok: false; reason: 'overtaken'; theirs: Settings; revision: number };

/**
 * Sets what the paper is called, where its days begin, in which languages it appears and what it binds itself to; every process
 * makes its pages anew. Refuses what would take an address away from what readers have.
 */
export async function changeSettings({ actor, at, base, input }: Change): Promise<SettingsOutcome> {
  if (!canSetPaper(actor)) return { ok: false, reason: 'forbidden' };
  return inLongTransaction(async (client): Promise<SettingsOutcome> => {
    const { rows } = await client.query<Row>(
      `SELECT name, short_name AS "shortName", time_zone AS "timeZone", languages, about, policies, closed_crawlers AS "closedCrawlers", robots, revision
       FROM settings WHERE id = 1 FOR UPDATE`,
    );
    const row = rows[0];
    if (!row) throw new Error('The paper has no settings.');
    const settings = toSettings(row);
    const [before, after] = differing(settings, input);
    if (Object.keys(after).length === 0) return { ok: true, value: { revision: row.revision } };
    if (row.revision !== base) return { ok: false, reason: 'overtaken', theirs: settings, revision: row.revision };
    const refused = (await checkZone(client, input)) ?? (await checkLanguages(client, settings, input));
    if (refused) return refused;
    await client.query(
      `UPDATE settings SET name = $1, short_name = $2, time_zone = $3, languages = $4, about = $5, policies = $6, closed_crawlers = $7,
         robots = $8, revision = revision + 1, updated_at = $9 WHERE id = 1`,
      [
        ...[input.name, input.shortName, input.timeZone, input.languages, input.about, input.policies],
        ...[input.closedCrawlers, input.robots, at],
      ],
    );
    await recordEvent(client, { actor, at, verb: 'changeSettings', before, after });
    return { ok: true, value: { revision: row.revision + 1 } };
  });
}

/** The database counts days by the same zone, and may know fewer. */
async function checkZone(client: ClientBase, { timeZone }: Settings): Promise<SettingsRefused | null> {
  const { rows } = await client.query('SELECT FROM pg_timezone_names WHERE name = $1', [timeZone]);
  return rows.length > 0 ? null : { ok: false, reason: 'zone-unknown', detail: { zone: timeZone } };
}

/**
 * Which language has no prefix is fixed by the first publication: `/society/x` cannot mean a story in the one language and lead to
 * another's at the same time (docs/decisions/0023). An edition that readers have stories of stays on.
 */
async function checkLanguages(client: ClientBase, was: Settings, { languages }: Settings): Promise<SettingsRefused | null> {
  const { rows } = await client.query<{ language: string; stories: number }>(
    `SELECT language, count(*) FILTER (WHERE withdrawn_at IS NULL)::int AS stories FROM articles WHERE published_at IS NOT NULL GROUP BY 1`,
  );
  if (was.languages[0] !== languages[0] && rows.length > 0) return { ok: false, reason: 'default-fixed' };
  const lost = rows.find(
    ({ language, stories }) =>
      stories > 0 && was.languages.some((each) => each === language) && !languages.some((each) => each === language),
  );
  return lost ? { ok: false, reason: 'language-has-stories', detail: { language: lost.language, stories: lost.stories } } : null;
}
