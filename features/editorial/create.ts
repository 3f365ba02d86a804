import 'server-only';
import { type Actor, canWrite } from '#features/accounts/roles.ts';
import type { Content } from '#features/articles/content.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';

interface New {
  actor: Actor & { authorId: number | null };
  at: Date;
  section: number;
  language: Language;
}

/** Begins a story: an empty working copy of the actor's own, signed by them where they are an author. */
export async function createArticle({ actor, at, section: sectionId, language }: New): Promise<Outcome<{ number: number }>> {
  return db.$transaction(async (tx): Promise<Outcome<{ number: number }>> => {
    const section = await tx.section.findUnique({ where: { id: sectionId }, select: { id: true, parentId: true } });
    if (!section || !canWrite(actor, { sectionId, parentSectionId: section.parentId })) return refuse('forbidden-section');
    const content: Content = {
      language,
      slug: '',
      headline: '',
      frontHeadline: '',
      standfirst: '',
      kicker: '',
      section: sectionId,
      series: null,
      authors: actor.authorId ? [actor.authorId] : [],
      tags: [],
      lead: { media: null, alt: '', caption: '' },
      counterpart: null,
      body: [],
    };
    const [next] = await tx.$queryRaw<{ number: number }[]>`SELECT nextval(pg_get_serial_sequence('articles', 'number'))::int AS number`;
    const number = next?.number ?? 0;
    await tx.article.create({
      data: {
        number,
        language,
        // Until it has an address of its own.
        slug: `draft-${number}`,
        headline: '',
        standfirst: '',
        body: [],
        sectionId,
        ownerId: actor.id,
        changedAt: at,
        createdAt: at,
      },
    });
    await tx.revision.create({
      data: {
        articleNumber: number,
        number: 1,
        content: content as Prisma.InputJsonValue,
        savedById: actor.id,
        savedByName: actor.name,
        beganAt: at,
        savedAt: at,
      },
    });
    await recordEvent(tx, { actor, verb: 'create', articleNumber: number, revision: 1, at });
    return { ok: true, value: { number } };
  });
}
