import { isSlug, pageNumber } from '../features/articles/article.ts';
import { isSpan } from '../features/audience/ranking.ts';
import type { Parameters } from '../platform/page-cache/key.ts';
import { languages } from '../ui/language.ts';

const ofLists: Parameters = { page: (value) => pageNumber(value) !== null };
const ofRanking: Parameters = { window: isSpan, section: isSlug, topic: isSlug, author: isSlug };
const ofClosedDay: Parameters = { section: isSlug };

const edition = `/(?:${languages.join('|')})`;
const ranking = new RegExp(`^(?:${edition})?/ranking$`);
const closedDay = new RegExp(`^(?:${edition})?/ranking/[^/]+$`);
/** Sections, and what is listed by series, topic, author and time. */
const list = new RegExp(
  `^(?!(?:${edition}|(?:${edition})?/(?:about|privacy|archive|absent))$)(?:${edition})?/(?:(?:series|topic|author|archive)/)?[^/]+$`,
);

/** What a reader's page asks of its address behind the `?`; whatever else stands there changes nothing. */
export function parametersOf(path: string): Parameters {
  if (ranking.test(path)) return ofRanking;
  if (closedDay.test(path)) return ofClosedDay;
  return list.test(path) ? ofLists : {};
}
