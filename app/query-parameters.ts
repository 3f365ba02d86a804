import { isSlug, pageNumber } from '../features/articles/article.ts';
import { livePageNumber } from '../features/articles/live/pages.ts';
import { isSpan } from '../features/audience/ranking.ts';
import type { Parameters } from '../platform/page-cache/key.ts';
import { languages } from '../ui/language.ts';

const ofLists: Parameters = { page: (value) => pageNumber(value) !== null };
const ofStories: Parameters = { page: (value) => typeof livePageNumber(value) === 'number' };
const ofRanking: Parameters = { window: isSpan, section: isSlug, topic: isSlug, author: isSlug };
const ofClosedDay: Parameters = { section: isSlug };
/** A form is answered whatever was written into it: the page says what is wrong with it. */
const anything = () => true;
const ofSearch: Parameters = {
  q: anything,
  section: anything,
  author: anything,
  from: anything,
  to: anything,
  sort: anything,
  page: (value) => pageNumber(value) !== null,
  exact: anything,
};

const edition = `/(?:${languages.join('|')})`;
const ranking = new RegExp(`^(?:${edition})?/ranking$`);
const search = new RegExp(`^(?:${edition})?/search$`);
const closedDay = new RegExp(`^(?:${edition})?/ranking/[^/]+$`);
const asksNothing = new RegExp(`^(?:${edition}|(?:${edition})?/(?:about|policies|privacy|archive|absent|saved|offline))$`);
/** Sections, and what is listed by series, topic, author and time. */
const list = new RegExp(`^(?:${edition})?/(?:(?:series|topic|author|archive)/)?[^/]+$`);
/** A story: of a live blog, its earlier entries. */
const story = new RegExp(`^(?:${edition})?/[^/]+/[^/]+$`);

/** What a reader's page asks of its address behind the `?`; whatever else stands there changes nothing. */
export function parametersOf(path: string): Parameters {
  if (asksNothing.test(path)) return {};
  if (ranking.test(path)) return ofRanking;
  if (search.test(path)) return ofSearch;
  if (closedDay.test(path)) return ofClosedDay;
  if (list.test(path)) return ofLists;
  return story.test(path) ? ofStories : {};
}

/** Whether an address is one of endlessly many that readers make up: its page may not push others out of memory. */
export const isMadeUp = (key: string) => new RegExp(`^(?:${edition})?/search\\?`).test(key);
