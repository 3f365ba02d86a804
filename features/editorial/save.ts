import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { type Actor, canEdit, canWrite } from '#features/accounts/roles.ts';
import { isSlug } from '#features/articles/article.ts';
import type { Content } from '#features/articles/content.ts';
import { db, type Prisma, type Transaction } from '#platform/db/client.ts';
import { holderOfSlug } from './apply-content.ts';
import { type Locked, lockArticle, type Outcome, owned, recordEvent, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';

/** Saves of one person within this time are one revision. */
export const sameRevisionMs = 5 * 60_000;

interface Save {
  actor: Actor;
  at: Date;
  /** The revision this content was made from. */
  base: number;
  content: Content;
}

/** What somebody else saved meanwhile. */
export interface Overtaken {
  revision: number;
  content: Content;
  savedBy: string;
  savedAt: Date;
}

/**
 * Keeps a working copy. It can never change what readers have, nor where the story stands in the workflow. Refuses to write
 * over a revision that the writer has not seen, and gives it to them.
 */
export async function save(
  number: number,
  { actor, at, base, content }: Save,
): Promise<Outcome<{ revision: number; savedAt: Date }> | { ok: false; reason: 'overtaken'; theirs: Overtaken }> {
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    if (!canEdit(actor, { ...owned(article, at), stage: article.stage })) return refuse('forbidden');
    const latest = await tx.revision.findUnique({ where: { articleNumber_number: { articleNumber: number, number: article.revision } } });
    if (article.revision !== base) {
      const theirs = await getRevisionContent(number, article.revision, tx);
      if (!theirs) return refuse('no-such-revision');
      // The same words again, as from a save whose answer was lost on the way: nothing to write, nothing to merge.
      if (isDeepStrictEqual(theirs, content)) return { ok: true, value: { revision: article.revision, savedAt: latest?.savedAt ?? at } };
      const by = { savedBy: latest?.savedByName ?? '', savedAt: latest?.savedAt ?? at };
      return { ok: false, reason: 'overtaken', theirs: { revision: article.revision, content: theirs, ...by } } as const;
    }
    // Whoever may write here may leave it where it is filed, their sections having changed or not.
    const filed = latest ? (latest.content as Content).section : article.sectionId;
    if (content.section !== filed && !(await mayFile(tx, actor, content.section))) return refuse('forbidden-section');
    const revision = base + 1;
    const isSame =
      latest?.savedById === actor.id &&
      latest.pinnedAt === null &&
      at.getTime() - latest.beganAt.getTime() < sameRevisionMs &&
      base !== article.liveRevision &&
      base !== article.dueRevision;
    const kept = { number: revision, content: content as Prisma.InputJsonValue, savedAt: at };
    if (isSame) {
      await tx.revision.update({ where: { articleNumber_number: { articleNumber: number, number: base } }, data: kept });
    } else {
      if (!latest) await keepFirst(tx, article, at);
      await tx.revision.create({ data: { ...kept, articleNumber: number, savedById: actor.id, savedByName: actor.name, beganAt: at } });
      await recordEvent(tx, { actor, verb: 'edit', articleNumber: number, revision, at });
    }
    const isNews = article.publishedAt === null;
    await tx.article.update({
      where: { number },
      data: { revision, changedAt: at, ...(isNews && (await listFields(tx, article, content))) },
    });
    return { ok: true, value: { revision, savedAt: at } };
  });
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
