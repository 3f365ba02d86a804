'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { requireActor } from '#features/accounts/session.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { languages } from '#ui/language.ts';
import { instantsOf } from '#ui/zoned-time.ts';
import { type BannerRefusal, severities, wordsOf } from './banner.ts';
import { changeBanner, raiseBanner, takeDownBanner } from './raise-banner.ts';

const words = z.strictObject({ text: z.string().max(2_000), link: z.string().max(2_000) });
const input = z.strictObject({
  /** The one that is changed; null: a new one. */
  change: z.strictObject({ id: z.int().positive(), base: z.int() }).nullable(),
  severity: z.enum(severities),
  words: z.partialRecord(z.enum(languages), words),
  /** Until when, on the paper's clock. */
  wall: z.string().max(40),
});
export type BannerDone = { ok: true } | { ok: false; reason: BannerRefusal };

/** The names this portal goes by: the public one, and the one that the request came by. */
const ownHosts = async () => [new URL(env.publicUrl).host, (await headers()).get('host') ?? ''].filter(Boolean);

export async function raiseBannerAction(given: z.input<typeof input>): Promise<BannerDone> {
  const actor = await requireActor();
  const { change, severity, wall, ...form } = input.parse(given);
  const said = wordsOf(form.words, await ownHosts());
  if (!said.ok) return said;
  const until = instantsOf(wall, (await getSite()).timeZone)?.[0];
  if (!until) return { ok: false, reason: 'time-past' };
  const raised = { severity, words: said.value, until };
  const by = { actor, at: clock.now() };
  const done = change ? await changeBanner(change.id, raised, { ...by, base: change.base }) : await raiseBanner(raised, by);
  return done.ok ? { ok: true } : done;
}

export async function takeDownBannerAction(id: number): Promise<BannerDone> {
  const actor = await requireActor();
  const done = await takeDownBanner(z.int().positive().parse(id), { actor, at: clock.now() });
  return done.ok ? { ok: true } : done;
}
