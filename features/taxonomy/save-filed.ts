import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { ClientBase } from 'pg';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canFile } from '#features/accounts/roles.ts';
import { inLanguage } from '#ui/language.ts';
import { contentOf, filing, insertRow, lockRow, type Row, tableOf, updateRow } from './filed-rows.ts';
import { type FiledInput, type FilingOutcome, type FilingRefused, type Kind, refuse, verbs } from './filing.ts';

interface By {
  actor: Actor;
  at: Date;
}

/** Somebody else saved meanwhile: what they wrote, to be shown beside one's own. */
export interface Overtaken {
  ok: false;
  reason: 'overtaken';
  theirs: FiledInput;
  revision: number;
}

/** Makes a section, a topic, a series or an author. Gives its number. */
export async function createFiled(kind: Kind, input: FiledInput, { actor, at }: By): Promise<FilingOutcome<{ id: number }>> {
  if (!canFile(actor)) return refuse('forbidden');
  return filing(async (client): Promise<FilingOutcome<{ id: number }>> => {
    const refused = (await checkSlug(client, kind, null, input.slug)) ?? (await checkPlace(client, kind, null, input));
    if (refused) return refused;
    const id = await insertRow(client, kind, input);
    await recordEvent(client, { actor, at, verb: verbs[kind].create, after: input, detail: { id } });
    return { ok: true, value: { id } };
  });
}

/** Changes one, as long as nobody else has since `base` was read. Its old address leads on for good. */
export async function saveFiled(
  kind: Kind,
  id: number,
  { actor, at, base, input }: By & { base: number; input: FiledInput },
): Promise<FilingOutcome<{ revision: number }> | Overtaken> {
  if (!canFile(actor)) return refuse('forbidden');
  return filing(async (client): Promise<FilingOutcome<{ revision: number }> | Overtaken> => {
    const row = await lockRow(client, kind, id);
    if (!row) return refuse('absent');
    const before = contentOf(kind, row);
    if (isDeepStrictEqual(before, input)) return { ok: true, value: { revision: row.revision } };
    if (row.revision !== base) return { ok: false, reason: 'overtaken', theirs: before, revision: row.revision };
    const refused = (await checkSlug(client, kind, row, input.slug)) ?? (await checkPlace(client, kind, row, input));
    if (refused) return refused;
    await updateRow(client, kind, id, input);
    await recordEvent(client, { actor, at, verb: verbs[kind].save, before, after: input, detail: { id } });
    return { ok: true, value: { revision: row.revision + 1 } };
  });
}

/** An address that another has, or once had, is not free; one's own former one is. */
async function checkSlug(client: ClientBase, kind: Kind, row: Row | null, slug: string): Promise<FilingRefused | null> {
  if (slug === row?.slug) return null;
  const table = tableOf(kind);
  const { rows } = await client.query<{ name: FiledInput['name']; isFormer: boolean }>(
    `SELECT name, false AS "isFormer" FROM ${table} WHERE slug = $1
     UNION ALL SELECT l.name, true FROM former_slugs f JOIN ${table} l ON l.id = f.leads_to WHERE f.kind = $2 AND f.slug = $1 AND f.leads_to IS DISTINCT FROM $3`,
    [slug, kind, row?.id ?? null],
  );
  const holder = rows[0];
  return holder ? refuse(holder.isFormer ? 'slug-former' : 'slug-taken', { slug, name: inLanguage(holder.name, 'en') }) : null;
}

/** Sections go two deep, as the addresses of stories do; a series belongs to a section that is there, an author's picture to the library. */
async function checkPlace(client: ClientBase, kind: Kind, row: Row | null, input: FiledInput): Promise<FilingRefused | null> {
  if (kind === 'author') return checkPicture(client, input.pictureId);
  const above = kind === 'section' ? input.parentId : kind === 'series' ? input.sectionId : null;
  if (above === null) return null;
  if (kind === 'section' && above === row?.id) return refuse('parent-self');
  const { rows } = await client.query<{ parent_id: number | null; has_children: boolean }>(
    'SELECT parent_id, EXISTS (SELECT FROM sections WHERE parent_id = $2) AS has_children FROM sections WHERE id = $1',
    [above, row?.id ?? null],
  );
  const found = rows[0];
  if (!found) return refuse('parent-absent');
  return kind === 'section' && (found.parent_id !== null || found.has_children) ? refuse('parent-deep') : null;
}

/** Held until it is kept, so that nobody deletes it meanwhile. */
async function checkPicture(client: ClientBase, id: unknown): Promise<FilingRefused | null> {
  if (typeof id !== 'number') return null;
  const { rowCount } = await client.query("SELECT FROM media WHERE id = $1 AND kind = 'image' FOR KEY SHARE", [id]);
  return rowCount ? null : refuse('picture-absent');
}
