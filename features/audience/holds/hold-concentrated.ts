import 'server-only';
import type { ClientBase } from 'pg';
import { recordEvent } from '#features/accounts/record-event.ts';
import { log } from '#platform/log.ts';
import { slotAt, type ViewDay } from '../view.ts';
import { type Concentration, fewestLookedAt, isConcentrated } from './hold.ts';

/** Places that must not be taken from one network. */
const watched = 20;
/** So many readers of a story are looked at; where there are more, a sample of about that size. */
const sampleSize = 1_000;
/** A story is looked at again once its readers are a tenth more or fewer. */
const changeWorthLooking = 0.1;

/** How many readers a story had when this process last looked at it. A process that does not know looks. */
const lookedAt = new Map<number, number>();

interface Found extends Concentration {
  article: number;
}

/*
 * Visitor keys are spread evenly, so those up to a bound are a fair sample, and the primary key leads straight to them. A network has
 * another number in each slot: adding up the largest of each slot takes the worst case; slots with next to nobody say nothing.
 */
const look = `
  SELECT article, sum(readers)::int AS readers, sum(most)::int AS "fromOne"
  FROM (
    SELECT article, sum(readers) AS readers, max(readers) AS most
    FROM (
      SELECT v.slot, v.article, v.net, count(*) AS readers
      FROM unnest($1::int[], $2::bigint[]) AS wanted (article, bound) CROSS JOIN unnest($3::int[]) AS slots (slot)
      JOIN view_seen v ON v.slot = slots.slot AND v.article = wanted.article AND v.visitor <= wanted.bound
      GROUP BY v.slot, v.article, v.net
    ) AS networks GROUP BY slot, article HAVING sum(readers) >= ${fewestLookedAt}
  ) AS slots GROUP BY article`;

/** The largest visitor key that a sample of about `sampleSize` of so many readers takes in. */
export function boundFor(readers: number): bigint {
  const share = Math.min(1, sampleSize / Math.max(1, readers));
  return -(2n ** 63n) + (BigInt(Math.floor(share * 2 ** 32)) << 32n) - 1n;
}

/** The slots of the last 24 hours. */
function slotsOf(now: Date, day: ViewDay): number[] {
  const last = slotAt(now.getTime() / 1_000, day);
  const minutes = day.seconds / 60;
  return Array.from({ length: Math.ceil(1_440 / minutes) + 1 }, (_, back) => last - back * minutes);
}

async function lookAt(client: ClientBase, stories: readonly { article: number; readers: number }[], slots: readonly number[]) {
  if (stories.length === 0) return [];
  const values = [stories.map(({ article }) => article), stories.map(({ readers }) => boundFor(readers)), slots];
  return (await client.query<Found>({ name: 'look-at-networks', text: look, values })).rows;
}

/** Stories in a place worth taking, as often as their readers have changed by enough. */
async function listCandidates(client: ClientBase) {
  const { rows } = await client.query<{ article: number; readers: number }>(
    `SELECT article, h24 AS readers FROM view_window
     WHERE h24 >= ${fewestLookedAt} AND article IN (SELECT unnest(articles[1:${watched}]) FROM ranking_snapshot WHERE span IN ('1h', '24h', 'rising'))
       AND article NOT IN (SELECT article FROM ranking_hold WHERE decision = 'released')`,
  );
  if (lookedAt.size > 10 * rows.length) lookedAt.clear();
  const due = rows.filter(({ article, readers }) => Math.abs(readers / (lookedAt.get(article) ?? 0) - 1) > changeWorthLooking);
  for (const { article, readers } of due) lookedAt.set(article, readers);
  return due;
}

/**
 * Takes out of the rankings what more than half of its readers came to from one network, in the last 24 hours, and lets in again what
 * has been diluted since; each a row and an event. Returns whether places have to be given anew.
 */
export async function holdConcentrated(client: ClientBase, now: Date, day: ViewDay): Promise<boolean> {
  const slots = slotsOf(now, day);
  const found = (await lookAt(client, await listCandidates(client), slots)).filter(isConcentrated);
  for (const { article, readers, fromOne } of found) {
    await client.query('INSERT INTO ranking_hold (article, held_at, readers, from_one) VALUES ($1, $2, $3, $4)', [
      article,
      now,
      readers,
      fromOne,
    ]);
    await client.query('DELETE FROM view_window WHERE article = $1', [article]);
    await record(client, 'holdRanking', { article, readers, fromOne }, now);
    log('warn', 'story held out of the ranking', { article, readers, fromOne });
  }
  return found.length > 0;
}

/** Ends the holds of stories that are read from elsewhere by now. Returns whether there were any. */
export async function endDiluted(client: ClientBase, now: Date, day: ViewDay): Promise<boolean> {
  const { rows } = await client.query<{ article: number; readers: number }>(
    // All its readers and not those that were looked at then: else of the most flooded story every reader would be.
    `SELECT article, greatest(readers, coalesce(h24, 0)) AS readers FROM ranking_hold LEFT JOIN view_window_mark USING (article)
     WHERE diluted_at IS NULL AND decision IS NULL`,
  );
  const found = (await lookAt(client, rows, slotsOf(now, day))).filter((each) => !isConcentrated(each));
  for (const each of found) {
    await client.query('UPDATE ranking_hold SET diluted_at = $2 WHERE article = $1 AND diluted_at IS NULL', [each.article, now]);
    await record(client, 'diluteRanking', each, now);
  }
  return found.length > 0;
}

const byItself = { id: null, name: 'ranking' };
const record = (client: ClientBase, verb: 'holdRanking' | 'diluteRanking', { article, readers, fromOne }: Found, at: Date) =>
  recordEvent(client, { actor: byItself, at, verb, article, detail: { readers, fromOne } });
