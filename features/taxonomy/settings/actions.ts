'use server';

import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { changeSettings, type SettingsOutcome } from './change-settings.ts';
import { readSettings } from './settings.ts';

export async function changeSettingsAction(base: number, given: unknown): Promise<SettingsOutcome> {
  const actor = await requireActor();
  const input = readSettings(given);
  if (!input.ok) return input;
  if (!Number.isInteger(base)) return { ok: false, reason: 'malformed' };
  return changeSettings({ actor, at: clock.now(), base, input: input.value });
}
