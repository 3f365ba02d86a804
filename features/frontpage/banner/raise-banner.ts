import 'server-only';
import type { ClientBase } from 'pg';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canRaiseBanner } from '#features/accounts/roles.ts';
import { inTransaction, pool } from '#platform/db/client.ts';
import { type Banner, type BannerRefusal, longestMs, type Severity, type Words } from './banner.ts';

interface By {
  actor: Actor;
  at: Date;
}
interface Raised {
  severity: Severity;
  words: Words;
  until: Date;
}
export type BannerOutcome<Value> = { ok: true; value: Value } | { ok: false; reason: BannerRefusal };
const refuse = (reason: BannerRefusal) => ({ ok: false, reason }) as const;

function refusal({ until }: Raised, { actor, at }: By): BannerRefusal | null {
  if (!canRaiseBanner(actor)) return 'forbidden';
  if (until <= at) return 'time-past';
  return until.getTime() - at.getTime() > longestMs ? 'time-far' : null;
}

/** Puts a banner above every page of the editions it has words for, at once and until its time. */
export async function raiseBanner(raised: Raised, by: By): Promise<BannerOutcome<{ id: number }>> {
  const refused = refusal(raised, by);
  if (refused) return refuse(refused);
  return inTransaction(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      'INSERT INTO banners (severity, words, until, made_by, made_by_name, made_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
      [raised.severity, JSON.stringify(raised.words), raised.until, by.actor.id, by.actor.name, by.at],
    );
    const id = rows[0]?.id ?? 0;
    await recordEvent(client, { ...by, verb: 'raiseBanner', after: { id, ...raised } });
    return { ok: true, value: { id } };
  });
}

type Standing = Pick<Banner, 'revision'> & Raised;
const lockStanding = async (client: ClientBase, id: number, at: Date): Promise<Standing | undefined> =>
  (
    await client.query<Standing>(
      'SELECT revision, severity, words, until FROM banners WHERE id = $1 AND ended_at IS NULL AND until > $2 FOR UPDATE',
      [id, at],
    )
  ).rows[0];

/** Changes one that stands, as the editor saw it in `base`. */
export async function changeBanner(id: number, raised: Raised, { base, ...by }: By & { base: number }): Promise<BannerOutcome<null>> {
  const refused = refusal(raised, by);
  if (refused) return refuse(refused);
  return inTransaction(async (client): Promise<BannerOutcome<null>> => {
    const standing = await lockStanding(client, id, by.at);
    if (!standing) return refuse('absent');
    if (standing.revision !== base) return refuse('overtaken');
    await client.query('UPDATE banners SET severity = $2, words = $3, until = $4, revision = revision + 1 WHERE id = $1', [
      ...[id, raised.severity, JSON.stringify(raised.words), raised.until],
    ]);
    await recordEvent(client, { ...by, verb: 'changeBanner', before: { id, ...standing }, after: { id, ...raised } });
    return { ok: true, value: null };
  });
}

/** Takes one away before its time. */
export async function takeDownBanner(id: number, by: By): Promise<BannerOutcome<null>> {
  if (!canRaiseBanner(by.actor)) return refuse('forbidden');
  return inTransaction(async (client): Promise<BannerOutcome<null>> => {
    const standing = await lockStanding(client, id, by.at);
    if (!standing) return refuse('absent');
    await client.query('UPDATE banners SET ended_at = $2, ended_by_name = $3 WHERE id = $1', [id, by.at, by.actor.name]);
    await recordEvent(client, { ...by, verb: 'takeDownBanner', before: { id, ...standing } });
    return { ok: true, value: null };
  });
}

/** Ends what has had its time, so that stored pages are made anew without it. */
export async function endBannersDue(now: Date): Promise<void> {
  await pool.query({
    name: 'end-banners-due',
    text: 'UPDATE banners SET ended_at = until WHERE ended_at IS NULL AND until <= $1',
    values: [now],
  });
}
