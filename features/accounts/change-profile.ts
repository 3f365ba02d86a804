import 'server-only';
import { db } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { type Outcome, recordEvent } from './outcome.ts';
import type { StaffActor } from './session.ts';

interface Profile {
  actor: StaffActor;
  at: Date;
  name: string;
  language: Language;
}

/** What one is called here, and the language one works in. */
export async function changeProfile({ actor, at, name, language }: Profile): Promise<Outcome<null, never>> {
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { name, language } });
    const before = { name: actor.name, language: actor.language };
    await recordEvent(tx, { actor, verb: 'changeProfile', at, before, after: { name, language } });
  });
  return { ok: true, value: null };
}
