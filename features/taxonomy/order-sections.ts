import 'server-only';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canFile } from '#features/accounts/roles.ts';
import { filing, lockRow } from './filed-rows.ts';
import { type FilingOutcome, refuse } from './filing.ts';

/** Moves a section one place up (-1) or down (1) among those beside it. At the end of the row it stays where it is. */
export async function moveSection(id: number, step: -1 | 1, { actor, at }: { actor: Actor; at: Date }): Promise<FilingOutcome<null>> {
  if (!canFile(actor)) return refuse('forbidden');
  return filing(async (client): Promise<FilingOutcome<null>> => {
    const row = await lockRow(client, 'section', id);
    if (!row) return refuse('absent');
    const { rows } = await client.query<{ id: number; slug: string }>(
      'SELECT id, slug FROM sections WHERE parent_id IS NOT DISTINCT FROM $1 ORDER BY position, id',
      [row.parentId],
    );
    const before = rows.map(({ slug }) => slug);
    const place = rows.findIndex((each) => each.id === id);
    const [moved, other] = [rows[place], rows[place + step]];
    if (!moved || !other) return { ok: true, value: null };
    rows[place] = other;
    rows[place + step] = moved;
    await client.query(
      'UPDATE sections SET position = place FROM unnest($1::int[]) WITH ORDINALITY AS ordered (section, place) WHERE id = section',
      [rows.map((each) => each.id)],
    );
    const after = { order: rows.map(({ slug }) => slug) };
    await recordEvent(client, { actor, at, verb: 'orderSections', before: { order: before }, after, detail: { id } });
    return { ok: true, value: null };
  });
}
