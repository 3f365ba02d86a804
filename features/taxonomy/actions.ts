'use server';

import { z } from 'zod';
import { canFile } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { cleanText } from '#ui/clean-text.ts';
import type { Localized } from '#ui/language.ts';
import { findTopic } from './desk-queries.ts';
import { type FilingOutcome, isKind, type Kind, readFiled, refuse } from './filing.ts';
import { mergeTopics } from './merge-topics.ts';
import { moveSection } from './order-sections.ts';
import { removeFiled } from './remove-filed.ts';
import { createFiled, type Overtaken, saveFiled } from './save-filed.ts';

const id = z.int().positive().max(2_147_483_647);
const by = async () => ({ actor: await requireActor(), at: clock.now() });

/** Makes one where `id` is null, else changes it. */
export async function saveFiledAction(
  kind: Kind,
  which: { id: number; base: number } | null,
  given: unknown,
): Promise<FilingOutcome<unknown> | Overtaken> {
  const who = await by();
  const parsed = z.object({ id, base: id }).nullable().safeParse(which);
  if (!isKind(kind) || !parsed.success) return refuse('malformed');
  const input = readFiled(kind, given);
  if (!input.ok) return input;
  if (!parsed.data) return createFiled(kind, input.value, who);
  return saveFiled(kind, parsed.data.id, { ...who, base: parsed.data.base, input: input.value });
}

export async function removeFiledAction(kind: Kind, which: number, moveTo: number | null): Promise<FilingOutcome<null>> {
  const who = await by();
  const parsed = z.tuple([id, id.nullable()]).safeParse([which, moveTo]);
  return isKind(kind) && parsed.success ? removeFiled(kind, parsed.data[0], { ...who, moveTo: parsed.data[1] }) : refuse('malformed');
}

/** `words` name the topic that stays, by its address or its name. */
export async function mergeTopicsAction(which: number, words: string): Promise<FilingOutcome<{ moved: number; into: Localized }>> {
  const who = await by();
  const parsed = z.tuple([id, z.string().max(4_000)]).safeParse([which, words]);
  if (!parsed.success) return refuse('malformed');
  const into = canFile(who.actor) ? await findTopic(cleanText(parsed.data[1]).trim().toLowerCase()) : null;
  if (!into) return refuse('merge-absent');
  const merged = await mergeTopics(parsed.data[0], { ...who, into: into.id });
  return merged.ok ? { ok: true, value: { ...merged.value, into: into.name } } : merged;
}

export async function moveSectionAction(which: number, step: -1 | 1): Promise<FilingOutcome<null>> {
  const who = await by();
  const parsed = z.tuple([id, z.union([z.literal(-1), z.literal(1)])]).safeParse([which, step]);
  return parsed.success ? moveSection(parsed.data[0], parsed.data[1], who) : refuse('malformed');
}
