import 'server-only';
import type { ClientBase } from 'pg';
import { inLongTransaction } from '#platform/db/client.ts';
import type { FiledInput, Kind } from './filing.ts';

/** Where each kind is kept, and in which columns what a form holds. */
const kept = {
  section: {
    table: 'sections',
    columns: { slug: 'slug', name: 'name', description: 'description', parentId: 'parent_id', inMenu: 'in_menu' },
  },
  topic: { table: 'tags', columns: { slug: 'slug', name: 'name' } },
  series: { table: 'series', columns: { slug: 'slug', name: 'name', description: 'description', sectionId: 'section_id' } },
  author: {
    table: 'authors',
    columns: {
      ...{ slug: 'slug', name: 'name', role: 'role', biography: 'biography' },
      ...{ expertise: 'expertise', links: 'links', contact: 'contact', pictureId: 'picture_id' },
    },
  },
} satisfies Record<Kind, { table: string; columns: Record<string, string> }>;

export const tableOf = (kind: Kind) => kept[kind].table;
const columnsOf = (kind: Kind) => Object.entries<string>(kept[kind].columns);
/** Every column, called as a form calls it. */
export const selected = (kind: Kind) =>
  columnsOf(kind)
    .map(([field, column]) => `${column} AS "${field}"`)
    .join(', ');

export type Row = FiledInput & { id: number; revision: number };

/** Changes of how stories are filed come one after the other: what one looked at, no other changes meanwhile. They may take minutes. */
export const filing = <Value>(work: (client: ClientBase) => Promise<Value>): Promise<Value> =>
  inLongTransaction(async (client) => {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('taxonomy'))");
    return work(client);
  });

export async function lockRow(client: ClientBase, kind: Kind, id: number): Promise<Row | null> {
  const { rows } = await client.query<Row>(`SELECT id, revision, ${selected(kind)} FROM ${tableOf(kind)} WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

export async function insertRow(client: ClientBase, kind: Kind, input: FiledInput): Promise<number> {
  const columns = columnsOf(kind);
  // A new section stands at the end of the paper.
  const [last, place] = kind === 'section' ? [', position', ', (SELECT coalesce(max(position), -1) + 1 FROM sections)'] : ['', ''];
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO ${tableOf(kind)} (${columns.map(([, column]) => column).join(', ')}${last})
     VALUES (${columns.map((_, place) => `$${place + 1}`).join(', ')}${place}) RETURNING id`,
    columns.map(([field]) => input[field]),
  );
  return rows[0]?.id ?? 0;
}

export async function updateRow(client: ClientBase, kind: Kind, id: number, input: FiledInput): Promise<void> {
  const columns = columnsOf(kind);
  await client.query(
    `UPDATE ${tableOf(kind)} SET ${columns.map(([, column], place) => `${column} = $${place + 2}`).join(', ')}, revision = revision + 1 WHERE id = $1`,
    [id, ...columns.map(([field]) => input[field])],
  );
}

/** Only what a form holds. */
export const contentOf = (kind: Kind, row: Row): FiledInput =>
  Object.fromEntries(columnsOf(kind).map(([field]) => [field, row[field]])) as FiledInput;
