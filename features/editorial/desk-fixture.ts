import type { Actor, Role } from '#features/accounts/roles.ts';
import { aSection } from '#features/articles/article-fixture.ts';
import type { Content } from '#features/articles/content.ts';
import { db } from '#platform/db/client.ts';
import { createArticle } from './create.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';

let made = 0;

/** Somebody who works here, for a test. */
export async function aPerson(role: Role, sectionIds: number[] = []): Promise<Actor & { authorId: number | null }> {
  const id = `person-${++made}`;
  const name = `Person ${made}`;
  await db.user.create({ data: { id, name, email: `${id}@example.org`, role, sectionIds } });
  return { id, name, role, sectionIds, authorId: null };
}

/** A working copy that the check list would let through. */
export async function aContent(section: number, given: Partial<Content> = {}): Promise<Content> {
  const slug = given.slug ?? `written-${++made}`;
  const author = await db.author.upsert({
    where: { slug: 'a-writer' },
    create: { slug: 'a-writer', name: { en: 'A. Writer' }, role: {}, biography: {} },
    update: {},
  });
  return {
    language: 'en',
    slug,
    headline: `Headline ${made}`,
    frontHeadline: '',
    standfirst: 'What it tells in a sentence.',
    kicker: '',
    section,
    series: null,
    authors: [author.id],
    tags: [],
    lead: { media: null, alt: '', caption: '' },
    counterpart: null,
    body: [{ id: 'b1', kind: 'paragraph', text: [{ text: 'It happened by the harbour, where the night ferries turn.' }] }],
    ...given,
  };
}

export type Person = Awaited<ReturnType<typeof aPerson>>;

/** No story any more, a section, and who leads the paper. */
export async function aDesk() {
  await db.article.deleteMany();
  return { society: await aSection('society'), chief: await aPerson('chief') };
}

/** A story with a saved working copy: revision 2. */
export async function written(actor: Person, section: number, at: Date, given: Partial<Content> = {}) {
  const made = await createArticle({ actor, at, section, language: 'en' });
  if (!made.ok) throw new Error(made.reason);
  const { number } = made.value;
  const content = await aContent(section, given);
  const saved = await save(number, { actor, at, base: 1, content });
  if (!saved.ok) throw new Error(saved.reason);
  const { revision } = saved.value;
  return { number, content, revision, by: { actor, at, revision } };
}

/** The same, out. */
export async function published(actor: Person, section: number, at: Date, given: Partial<Content> = {}) {
  const story = await written(actor, section, at, given);
  const outcome = await publish(story.number, story.by);
  if (!outcome.ok) throw new Error(outcome.reason);
  return story;
}
