import 'server-only';
import type { ClientBase } from 'pg';
import { type Actor, canArrangeFront } from '#features/accounts/roles.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import type { ArrangementRefusal, Container, FrontOf } from './front.ts';

/** Each is a message `fronts.refusal.<reason>`. */
export type FrontRefusal =
  | ArrangementRefusal
  | 'absent'
  | 'forbidden'
  | 'foreign'
  | 'overtaken'
  | 'time-past'
  | 'time-far'
  | 'not-scheduled'
  | 'nothing-to-launch';

/** A draft as it stands, told to whoever came too late. */
export interface Theirs {
  revision: number;
  containers: Container[] | null;
  by: string | null;
  at: Date | null;
}

export type FrontOutcome<Value> = { ok: true; value: Value } | { ok: false; reason: FrontRefusal; theirs?: Theirs; article?: number };
export const refuse = (reason: FrontRefusal) => ({ ok: false, reason }) as const;

export interface By {
  actor: Actor;
  at: Date;
}

/** Whether there is such a front, and it is this person's to arrange. */
export async function permit({ section }: FrontOf, actor: Actor): Promise<FrontRefusal | null> {
  if (section === null) return canArrangeFront(actor, null) ? null : 'forbidden';
  const sections = await listSections();
  const found = sections.find(({ id }) => id === section);
  if (!found) return 'absent';
  const parent = sections.find(({ slug }) => slug === found.parent);
  return canArrangeFront(actor, { sectionId: section, parentSectionId: parent?.id ?? null }) ? null : 'forbidden';
}

export interface FrontRow {
  id: number;
  revision: number;
  draft: Container[] | null;
  by: string | null;
  at: Date | null;
}

/** The front's row, made where nobody arranged it before, locked until the transaction ends. */
export async function lockFront(client: ClientBase, { language, section }: FrontOf): Promise<FrontRow> {
  await client.query('INSERT INTO fronts (language, section_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [language, section]);
  const { rows } = await client.query<FrontRow>(
    `SELECT id, revision, draft, changed_by_name AS by, changed_at AS at FROM fronts
     WHERE language = $1 AND section_id IS NOT DISTINCT FROM $2 FOR UPDATE`,
    [language, section],
  );
  const row = rows[0];
  if (!row) throw new Error('The front was not made.');
  return row;
}

/** Writes the draft; null: as what is live. Gives its new revision. */
export async function writeDraft(client: ClientBase, id: number, draft: readonly Container[] | null, { actor, at }: By): Promise<number> {
  const { rows } = await client.query<{ revision: number }>(
    `UPDATE fronts SET draft = $2, revision = revision + 1, changed_by_name = $3, changed_at = $4 WHERE id = $1 RETURNING revision`,
    [id, draft && JSON.stringify(draft), actor.name, at],
  );
  return rows[0]?.revision ?? 0;
}
