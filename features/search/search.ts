/** A question as its address asks it. What is no such thing there is kept as it was written, so that the form can show it again. */
export interface Asked {
  q: string;
  section: string;
  author: string;
  from: string;
  to: string;
  sort: Sort;
  page: number;
  /** Whether the words are to be taken as they are written. */
  exact: boolean;
}

export const sorts = ['relevance', 'date'] as const;
export type Sort = (typeof sorts)[number];
export const isSort = (value: unknown): value is Sort => sorts.includes(value as Sort);

/** How many stories stand on a page. */
export const pageLength = 20;
/** How many stories are listed and counted: the newest that were found. Of more than that it is said that they are more. */
export const mostFound = 1_000;
/** To see how words stand, each story is looked at: of those that have them, the newest so many. */
export const mostLookedAt = 600;
/** Characters of a question that are read. */
export const longestQuery = 200;

type Given = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim() : '');

/** What text may not have on its way to the database: NUL and other control characters, halves of a character. */
export const cleanQuery = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffd]+/gu, ' ')
    .trim();

/** Reads an address. `page` is for the caller to judge: here anything but a page's number is the first. */
export function readAsked(given: Given): Asked {
  const page = one(given.page);
  const sort = one(given.sort);
  return {
    q: cleanQuery(one(given.q)),
    section: cleanQuery(one(given.section)),
    author: cleanQuery(one(given.author)),
    from: cleanQuery(one(given.from)),
    to: cleanQuery(one(given.to)),
    sort: isSort(sort) ? sort : 'relevance',
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
    exact: one(given.exact) === '1',
  };
}

const bare: Asked = { q: '', section: '', author: '', from: '', to: '', sort: 'relevance', page: 1, exact: false };

/** The address of a question, without language: what is as it is anyway is not written. */
export function searchPath(asked: Partial<Asked>): string {
  const { q, section, author, from, to, sort, page, exact } = { ...bare, ...asked };
  const query = new URLSearchParams(
    Object.entries({
      q,
      section,
      author,
      from,
      to,
      sort: sort === 'relevance' ? '' : sort,
      page: page === 1 ? '' : String(page),
      exact: exact ? '1' : '',
    }).filter(([, value]) => value !== ''),
  ).toString();
  return query ? `/search?${query}` : '/search';
}

/** How many pages the stories found fill. */
export const lastPage = (found: number) => Math.max(1, Math.ceil(found / pageLength));
