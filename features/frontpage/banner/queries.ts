import 'server-only';
import { cache } from 'react';
import { type Actor, canRaiseBanner } from '#features/accounts/roles.ts';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { type Banner, bannerAt, severities, wordsSchema } from './banner.ts';

const columns = 'id, revision, severity, words, until';
type Row = Omit<Banner, 'severity' | 'words'> & { severity: string; words: unknown };

const toBanner = <Given extends Row>(row: Given) => ({
  ...row,
  severity: severities.find((each) => each === row.severity) ?? 'breaking',
  words: wordsSchema.parse(row.words),
});

/** What stands at this instant, in whatever edition. */
export async function listStandingBanners(now: Date): Promise<Banner[]> {
  const { rows } = await pool.query<Row>({
    name: 'standing-banners',
    text: `SELECT ${columns} FROM banners WHERE ended_at IS NULL AND until > $1 ORDER BY id DESC`,
    values: [now],
  });
  return rows.map(toBanner);
}

/** The banner of an edition's pages, asked once a page; null where there is none. */
export const getBanner = cache(async (language: Language) => bannerAt(await listStandingBanners(clock.now()), language, clock.now()));

export type ListedBanner = Banner & { madeByName: string; madeAt: Date; endedAt: Date | null; endedByName: string | null };

/** What stands and what stood lately, newest first; nothing to whom it does not concern. */
export async function listBanners(actor: Actor): Promise<ListedBanner[]> {
  if (!canRaiseBanner(actor)) return [];
  const { rows } = await pool.query<Row & Omit<ListedBanner, keyof Banner>>(
    `SELECT ${columns}, made_by_name AS "madeByName", made_at AS "madeAt", ended_at AS "endedAt", ended_by_name AS "endedByName"
     FROM banners ORDER BY ended_at IS NOT NULL, id DESC LIMIT 30`,
  );
  return rows.map(toBanner);
}
