import 'server-only';
import { type Actor, canWrite } from '#features/accounts/roles.ts';
import { isSlug } from '#features/articles/article.ts';
import type { Content } from '#features/articles/content.ts';
import type { Prisma, Transaction } from '#platform/db/client.ts';
import { holderOfSlug } from './apply-content.ts';
import { type Locked, type Outcome, recordEvent, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';

/** Saves of one person within this time are one revision. */
export const sameRevisionMs = 5 * 60_000;

interface Written {
  actor: Actor;
  at: Date;
  content: Content;
  /** Where it came out of the history: then it is a revision of its own, and what it came from is told. */
  restored?: Prisma.InputJsonObject;
}

/** Writes the next revision of a locked article's working copy; what readers have stays as it is. Refuses a section that is not the actor's. */
export async function writeRevision(
  tx: Transaction,
  article: Locked,
  { actor, at, content, restored }: Written,
): Promise<Outcome<{ revision: number; savedAt: Date }>> {
  const { number, revision: base } = article;
  const key = { articleNumber_number: { articleNumber: number, number: base } };
  const latest = await tx.revision.findUnique({ where: key });
  // Whoever may write here may leave it where it is filed, their sections having changed or not.
  const filed = latest ? (latest.content as Content).section : article.sectionId;
  if (content.section !== filed && !(await mayFile(tx, actor, content.section))) return refuse('forbidden-section');
  const revision = base + 1;
  const goesOn =
    !restored &&
    latest?.savedById === actor.id &&
    latest.pinnedAt === null &&
    at.getTime() - latest.beganAt.getTime() < sameRevisionMs &&
    base !== article.liveRevision &&
    base !== article.dueRevision;
  const kept = { number: revision, content: content as Prisma.InputJsonValue, savedAt: at };
  if (goesOn) {
    await tx.revision.update({ where: key, data: kept });
  } else {
    if (!latest) await keepFirst(tx, article, at);
    const by = { savedById: actor.id, savedByName: actor.name, beganAt: at, pinnedAt: restored ? at : null };
    await tx.revision.create({ data: { ...kept, ...by, articleNumber: number } });
    const verb = restored ? 'restoreRevision' : 'edit';
    await recordEvent(tx, { actor, verb, articleNumber: number, revision, at, detail: restored });
  }
  const isNews = article.publishedAt === null;
  const listed = isNews ? await listFields(tx, article, content) : {};
  await tx.article.update({ where: { number }, data: { revision, changedAt: at, ...listed } });
  return { ok: true, value: { revision, savedAt: at } };
}

async function mayFile(tx: Transaction, actor: Actor, sectionId: number): Promise<boolean> {
  const section = await tx.section.findUnique({ where: { id: sectionId }, select: { parentId: true } });
  return section !== null && canWrite(actor, { sectionId, parentSectionId: section.parentId });
}

/** What readers have now, as a revision of its own: the next is compared with it. */
async function keepFirst(tx: Transaction, { number, revision }: Locked, at: Date): Promise<void> {
  const content = await getRevisionContent(number, revision, tx);
  if (!content) return;
  await tx.revision.create({
    data: {
      articleNumber: number,
      number: revision,
      content: content as Prisma.InputJsonValue,
      savedByName: '',
      beganAt: at,
      savedAt: at,
      pinnedAt: at,
    },
  });
}

/** What the newsroom's lists show of a story that was never out. An address that is taken waits until it is mended. */
async function listFields(tx: Transaction, { number }: Locked, content: Content): Promise<Prisma.ArticleUncheckedUpdateInput> {
  const { slug, language } = content;
  const isFree = isSlug(slug) && (await holderOfSlug(tx, number, language, slug)) === null;
  return {
    language,
    headline: content.headline,
    frontHeadline: content.frontHeadline || null,
    standfirst: content.standfirst,
    kicker: content.kicker || null,
    sectionId: content.section,
    slug: isFree ? slug : `draft-${number}`,
  };
}
