import 'server-only';
import { listAsOf, listNewestAsOf } from '#features/articles/as-of.ts';
import { type ArticleCard, listByNumbers, listNewest, listNewestOfEach } from '#features/articles/queries.ts';
import { getRanking } from '#features/audience/queries.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { articlesIn, type Container, type FrontOf } from './front.ts';
import type { Placeable, Stock } from './place.ts';

/** Of each section, no more than all places of the front could take. */
const fromEach = 14;

export type Placing = ArticleCard & Placeable;

const placing = (article: ArticleCard): Placing => {
  const { id, parent } = article.section;
  return { ...article, topSection: parent?.id ?? id, sections: parent ? [id, parent.id] : [id] };
};

/** What these containers can be filled with: now, or as far as it is known at an instant gone by, of which nobody knows the readers. */
export async function readStock(
  { language, section }: FrontOf,
  containers: readonly Container[],
  asOf: Date | null,
): Promise<Stock<Placing>> {
  const all = await listSections();
  const within = section === null ? null : all.find(({ id }) => id === section);
  const sections = within ? within.covers : all.map(({ id }) => id);
  const numbers = articlesIn(containers);
  const tags = [...new Set(containers.flatMap(({ kind, of }) => (kind === 'topic' && of !== null ? of : [])))];
  // Each container may leave out what all the others have taken.
  const most = containers.reduce((sum, { slots }) => sum + slots.length, 0);
  const limit = Math.max(fromEach, Math.min(most, 60));
  const [newest, chosen, mostRead, ofTopic] = await Promise.all([
    asOf ? listNewestAsOf({ language, sections, limit }, asOf) : listNewestOfEach({ language, sections, limit }),
    asOf ? listAsOf(numbers, asOf) : listByNumbers(numbers),
    asOf ? [] : listMostRead({ language, section }),
    Promise.all(
      tags.map(async (tag) => {
        const found = asOf ? await listNewestAsOf({ language, sections, tag, limit }, asOf) : await listNewest({ language, tag, limit });
        return [tag, found.map(placing)] as const;
      }),
    ),
  ]);
  return {
    newest: newest.map(placing),
    chosen: chosen.filter((article) => article.language === language).map(placing),
    ofTopic: new Map(ofTopic),
    mostRead,
  };
}

/** Numbers of the stories most read in the last day, without those that only fill the ranking's places. */
export async function listMostRead({ language, section }: FrontOf): Promise<number[]> {
  const found = section === null ? null : (await listSections()).find(({ id }) => id === section);
  const { places } = await getRanking(language, found ? { of: 'section', ...found } : { of: 'site' }, '24h', 20);
  return places.filter(({ from }) => from !== 'newest').map(({ article }) => article.number);
}
