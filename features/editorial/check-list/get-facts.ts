import 'server-only';
import { isSlug } from '#features/articles/article.ts';
import { rightsAt } from '#features/media/rights.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import type { Transaction } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { plainPath } from '#platform/page-cache/key.ts';
import { findCounterpart, holderOfSlug } from '../apply-content.ts';
import { findAt } from '../find-at.ts';
import type { Asked, Facts } from './facts.ts';

/** What there is to know about a working copy besides its text: for the check list, on the screen and before every publication. */
export async function getFacts(tx: Transaction, number: number, asked: Asked): Promise<Facts> {
  const select = { id: true, kind: true, alt: true, caption: true, credit: true, width: true, rightsUntil: true } as const;
  const media = await tx.media.findMany({ where: { id: { in: asked.media } }, select });
  return {
    addressHolder: isSlug(asked.slug) ? await holderOfSlug(tx, number, asked.language, asked.slug) : null,
    isCounterpartFree: (await findCounterpart(tx, number, asked)) !== 'taken',
    gone: await listGone(tx, asked),
    media: Object.fromEntries(
      media.map(({ id, rightsUntil, ...medium }) => [id, { ...medium, rights: rightsAt(rightsUntil, clock.now()) }]),
    ),
    deadLinks: await listDead(tx, asked.links),
    blockingNotes: await tx.note.count({ where: { articleNumber: number, isBlocking: true, resolvedAt: null } }),
  };
}

async function listGone(tx: Transaction, { section, series, authors, tags }: Asked): Promise<Facts['gone']> {
  const among = (ids: readonly number[]) => ({ where: { id: { in: [...ids] } } });
  const isGone = {
    section: (await tx.section.count(among([section]))) === 0,
    series: series !== null && (await tx.series.count(among([series]))) === 0,
    authors: (await tx.author.count(among(authors))) < new Set(authors).size,
    tags: (await tx.tag.count(among(tags))) < new Set(tags).size,
  };
  return (['section', 'series', 'authors', 'tags'] as const).filter((field) => isGone[field]);
}

/** Of links, those into the paper that lead nowhere; what stands elsewhere is not asked. */
async function listDead(tx: Transaction, links: readonly string[]): Promise<string[]> {
  if (links.length === 0) return [];
  const own = new URL(env.publicUrl).host;
  const paper = { site: await getSite(), now: clock.now(), tx };
  const dead: string[] = [];
  for (const link of links) {
    const url = URL.canParse(link, env.publicUrl) ? new URL(link, env.publicUrl) : null;
    if (url?.host !== own) continue;
    const path = plainPath(url.pathname);
    if (path.startsWith('/media/') || (await findAt(path, paper))) continue;
    if (!(await tx.redirect.findUnique({ where: { path }, select: { path: true } }))) dead.push(link);
  }
  return dead;
}
