import 'server-only';
import { type Actor, canRead, canRedirect } from '#features/accounts/roles.ts';
import { getSite, type Site } from '#features/taxonomy/queries.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import { findAt } from '../find-at.ts';
import { lockArticle, type Outcome, owned, recordEvent, refuse } from '../outcome.ts';
import { readTargets } from './queries.ts';
import { endOf, type RedirectRefusal, type Target } from './redirect.ts';

interface Led {
  actor: Actor;
  at: Date;
  /** Both in their plain form, as `pathOf` gives them. */
  path: string;
  target: Target;
}

/**
 * Leads an address at which readers find nothing to a story or to another path. What leads on from there is followed now,
 * and what led here is led further: for a reader it is always one hop, and never a circle.
 */
export async function addRedirect({ actor, at, path, target }: Led): Promise<Outcome<Target, RedirectRefusal>> {
  if (!canRedirect(actor)) return refuse('forbidden');
  const site = await getSite();
  return db.$transaction(async (tx): Promise<Outcome<Target, RedirectRefusal>> => {
    // Two that would make a circle together come one after the other.
    await tx.$executeRaw`LOCK TABLE redirects IN SHARE ROW EXCLUSIVE MODE`;
    if ('path' in target && target.path === path) return refuse('self');
    if (await findAt(path, { site, now: at, tx })) return refuse('path-live');
    const targets = await readTargets(tx);
    if (targets.has(path)) return refuse('path-taken');
    const end = 'path' in target ? endOf(target.path, new Map(targets).set(path, target)) : target;
    if (!end) return refuse('loop');
    const settled = await settle(tx, end, { site, actor, at });
    if (!settled) return refuse('story-absent');
    const columns = 'path' in settled ? { target: settled.path, articleNumber: null } : { target: null, ...settled };
    await tx.redirect.create({ data: { path, ...columns, createdById: actor.id, createdByName: actor.name, createdAt: at } });
    await tx.redirect.updateMany({ where: { target: path }, data: columns });
    const articleNumber = 'path' in settled ? null : settled.articleNumber;
    await recordEvent(tx, { actor, verb: 'addRedirect', articleNumber, revision: null, at, after: { path, ...settled } });
    return { ok: true, value: settled };
  });
}

/** A path at which a story stands is that story, wherever it moves. Null for a number that this person knows no story by. */
async function settle(tx: Transaction, end: Target, { site, actor, at }: { site: Site; actor: Actor; at: Date }): Promise<Target | null> {
  if ('path' in end) {
    const found = await findAt(end.path, { site, now: at, tx });
    return found?.kind === 'story' ? { articleNumber: found.number } : end;
  }
  const article = await lockArticle(tx, end.articleNumber);
  return article && canRead(actor, owned(article, at)) ? end : null;
}
