'use server';

import { z } from 'zod';
import { requireActor } from '#features/accounts/session.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { languages } from '#ui/language.ts';
import { instantsOf } from '#ui/zoned-time.ts';
import { cancelLaunch, launch, restoreVersion } from './launch.ts';
import type { FrontRefusal } from './outcome.ts';
import { discardDraft } from './save-draft.ts';

const of = z.strictObject({ language: z.enum(languages), section: z.int().positive().nullable() });
const version = z.int().positive();
const launched = z.strictObject({ of, base: z.int(), wall: z.string().max(40).nullable() });

export type Done = { ok: true; revision?: number } | { ok: false; reason: FrontRefusal };
const told = (outcome: { ok: true; value: unknown } | { ok: false; reason: FrontRefusal }): Done =>
  outcome.ok ? { ok: true } : { ok: false, reason: outcome.reason };

/** `wall`: when, on the paper's clock; null: now. */
export async function launchAction(given: z.input<typeof launched>): Promise<Done> {
  const actor = await requireActor();
  const input = launched.parse(given);
  const [instant] = input.wall === null ? [null] : (instantsOf(input.wall, (await getSite()).timeZone) ?? []);
  if (instant === undefined) return { ok: false, reason: 'time-past' };
  return told(await launch(input.of, { actor, at: clock.now(), base: input.base, liveAt: instant }));
}

const discarded = z.strictObject({ of, base: z.int() });
export async function discardDraftAction(given: z.input<typeof discarded>): Promise<Done> {
  const actor = await requireActor();
  const input = discarded.parse(given);
  return told(await discardDraft(input.of, { actor, at: clock.now(), base: input.base }));
}

const restored = z.strictObject({ of, version: version.nullable() });
export async function restoreVersionAction(given: z.input<typeof restored>): Promise<Done> {
  const actor = await requireActor();
  const input = restored.parse(given);
  return told(await restoreVersion(input.of, input.version, { actor, at: clock.now() }));
}

const cancelled = z.strictObject({ of, version });
export async function cancelLaunchAction(given: z.input<typeof cancelled>): Promise<Done> {
  const actor = await requireActor();
  const input = cancelled.parse(given);
  return told(await cancelLaunch(input.of, input.version, { actor, at: clock.now() }));
}
