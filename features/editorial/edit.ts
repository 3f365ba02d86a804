import 'server-only';
import { isSlug } from '#features/articles/article.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import { lockArticle, type Outcome, recordEvent, refuse } from './outcome.ts';

export interface Changes {
  headline?: string;
  frontHeadline?: string;
  standfirst?: string;
  slug?: string;
  /** Slug of another section. */
  section?: string;
}

interface Edit {
  actor: string;
  at: Date;
  changes: Changes;
  /** Whether readers are told: sets the time of the last update. */
  isSubstantive: boolean;
}

/** Changes an article's words or place. An address it leaves leads to the new one for ever. */
export async function edit(number: number, { actor, at, changes, isSubstantive }: Edit): Promise<Outcome<{ revision: number }>> {
  if (Object.keys(changes).length === 0) return refuse('Nothing was given to change.');
  const blank = Object.entries(changes).find(([, value]) => !value?.trim());
  if (blank) return refuse(`The ${blank[0]} may not be empty.`);
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse(`There is no article ${number}.`);
    const { section: sectionSlug, ...words } = changes;
    const section = sectionSlug ? await tx.section.findUnique({ where: { slug: sectionSlug } }) : null;
    if (sectionSlug && !section) return refuse(`There is no section “${sectionSlug}”.`);
    if (words.slug && words.slug !== article.slug) {
      const refused = await moveAddress(tx, { number, language: article.language, from: article.slug, to: words.slug });
      if (refused) return refuse(refused);
    }
    const changed = await tx.article.update({
      where: { number },
      data: { ...words, ...(section && { sectionId: section.id }), ...(isSubstantive && { updatedAt: at }), revision: { increment: 1 } },
    });
    const before = Object.fromEntries(Object.keys(words).map((field) => [field, article[field as keyof typeof words]]));
    await recordEvent(tx, {
      actor,
      verb: 'edit',
      articleNumber: number,
      at,
      before: { ...before, sectionId: article.sectionId },
      after: { ...changes },
    });
    return { ok: true, value: { revision: changed.revision } };
  });
}

/** Keeps the slug that is left; says why the new one cannot be had, or null. */
async function moveAddress(
  tx: Transaction,
  { number, language, from, to }: { number: number; language: string; from: string; to: string },
) {
  if (!isSlug(to)) return `“${to.slice(0, 120)}” is no slug: use lower-case letters, digits and single hyphens, at most 120.`;
  const taken = await tx.article.findUnique({ where: { language_slug: { language, slug: to } } });
  if (taken) return `“${to}” is the address of article ${taken.number}.`;
  const former = await tx.address.findUnique({ where: { language_slug: { language, slug: to } } });
  if (former && former.articleNumber !== number) return `“${to}” leads to article ${former.articleNumber}, which had it before.`;
  // An article that goes back to where it was leads nowhere from there.
  if (former) await tx.address.delete({ where: { language_slug: { language, slug: to } } });
  await tx.address.create({ data: { language, slug: from, articleNumber: number } });
  return null;
}
