import type { Content } from '../features/articles/content.ts';

type Query = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** A story of one's own, a draft with one revision for each content given, the last being the working copy. Gives its number. */
export async function aStory(query: Query, owner: { id: string | null; name: string }, ...versions: Partial<Content>[]): Promise<number> {
  const [section] = await query<{ id: number }>("SELECT id FROM sections WHERE slug = 'culture'");
  const [author] = await query<{ id: number }>('SELECT id FROM authors ORDER BY id LIMIT 1');
  const begun: Content = {
    language: 'en',
    slug: '',
    headline: '',
    frontHeadline: '',
    standfirst: '',
    kicker: '',
    section: section?.id ?? 0,
    series: null,
    authors: [author?.id ?? 0],
    tags: [],
    lead: { media: null, alt: '', caption: '' },
    counterpart: null,
    body: [],
  };
  const contents = versions.map((version) => ({ ...begun, ...version }));
  const last = contents.at(-1) ?? begun;
  const [row] = await query<{ number: number }>(
    `INSERT INTO articles (language, slug, headline, standfirst, body, section_id, owner_id, revision)
     VALUES ($6, 'draft-' || gen_random_uuid(), $1, $2, '[]', $3, $4, $5) RETURNING number`,
    [last.headline, last.standfirst, last.section, owner.id, contents.length, last.language],
  );
  const number = row?.number ?? 0;
  for (const [place, content] of contents.entries()) {
    const at = new Date(Date.now() - (contents.length - place) * 3_600_000);
    await query(
      `INSERT INTO revisions (article_number, number, content, saved_by, saved_by_name, began_at, saved_at, pinned_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $6)`,
      [number, place + 1, JSON.stringify(content), owner.id, owner.name, at],
    );
    await query('INSERT INTO events (at, actor, actor_id, verb, article_number, revision) VALUES ($1, $2, $3, $4, $5, $6)', [
      at,
      owner.name,
      owner.id,
      place === 0 ? 'create' : 'edit',
      number,
      place + 1,
    ]);
  }
  return number;
}

/** The working copy as the server has it. */
export async function workingCopy(query: Query, number: number): Promise<Content> {
  const [row] = await query<{ content: Content }>(
    'SELECT content FROM revisions r JOIN articles a ON a.number = r.article_number AND a.revision = r.number WHERE a.number = $1',
    [number],
  );
  if (!row) throw new Error(`Story ${number} has no working copy.`);
  return row.content;
}

export const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph' as const, text: [{ text }] });
