import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '#features/accounts/session.ts';
import { getDeskArticle } from '#features/editorial/queries.ts';
import { clock } from '#platform/clock.ts';

/** The story that this person asks for, read once for a page and its title; a stranger's draft is as absent as one that never was. */
export const readArticle = cache(async (given: string) => {
  const actor = await requireActor();
  const number = Number(given);
  const article = Number.isInteger(number) && number > 0 && number < 2 ** 31 ? await getDeskArticle(actor, number, clock.now()) : null;
  if (!article) notFound();
  return { actor, article };
});
