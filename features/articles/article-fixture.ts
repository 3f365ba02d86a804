import { db, type Prisma } from '#platform/db/client.ts';

let made = 0;

/** An article for a test, published a day ago in the section `society` unless told otherwise. Gives its number. */
export async function anArticle(
  given: Partial<Prisma.ArticleUncheckedCreateInput> & { sectionSlug?: string; parentSlug?: string } = {},
): Promise<number> {
  const { sectionSlug = 'society', parentSlug, ...data } = given;
  const slug = `story-${++made}`;
  const sectionId = await aSection(sectionSlug, parentSlug);
  const { number } = await db.article.create({
    data: {
      language: 'en',
      slug,
      headline: `Story ${made}`,
      standfirst: `What story ${made} tells.`,
      body: [{ id: 'b1', kind: 'paragraph', text: [{ text: 'It happened by the harbour.' }] }],
      publishedAt: new Date(Date.now() - 86_400_000),
      liveRevision: data.publishedAt === null ? null : 1,
      sectionId,
      ...data,
    },
    select: { number: true },
  });
  return number;
}

/** The number of a section, made when it is not there. */
export async function aSection(slug: string, parentSlug?: string): Promise<number> {
  const parentId = parentSlug ? await aSection(parentSlug) : null;
  const name = { en: slug, ja: slug };
  const { id } = await db.section.upsert({ where: { slug }, create: { slug, name, description: name, position: 1, parentId }, update: {} });
  return id;
}
