import 'server-only';
import { listNewestOfEach } from '#features/articles/queries.ts';
import { getRanking } from '#features/audience/queries.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import type { Language } from '#ui/language.ts';
import { fillFront } from './fill.ts';

/** Of each section, no more than all places of the front could take. */
const fromEach = 14;

/** The front page as it fills itself now. */
export async function getFront(language: Language) {
  const sections = await listSections();
  const [newest, ranking] = await Promise.all([
    listNewestOfEach({ language, sections: sections.map((section) => section.id), limit: fromEach }),
    getRanking(language, { of: 'site' }, '24h', 20),
  ]);
  const stories = newest.map((article) => ({ ...article, topSection: article.section.parent?.id ?? article.section.id }));
  const mostRead = ranking.places.filter((place) => place.from !== 'newest').map((place) => place.article.number);
  const top = sections.filter((section) => section.parent === null);
  const { containers, ...front } = fillFront(
    stories,
    mostRead,
    top.map((section) => section.id),
    clock.now(),
  );
  return {
    ...front,
    containers: containers.flatMap(({ section, stories: chosen }) => {
      const found = top.find((each) => each.id === section);
      return found ? [{ section: found, stories: chosen }] : [];
    }),
  };
}
