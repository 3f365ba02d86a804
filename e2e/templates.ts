/** What a template's address is made of, where it is not always the same. */
export interface Made {
  withdrawn: string;
  /** A day whose ranking is closed, as `2026-11-22`. */
  closedDay: string;
}
type Address = string | ((made: Made) => string);

export const story = '/society/night-ferries-return-inner-harbour';

/** Every kind of page that readers get, by an address of it without its edition's prefix. Whoever adds a template adds it here. */
export const templates: Record<string, Address> = {
  front: '/',
  section: '/society',
  subsection: '/waterfront',
  article: story,
  'side by side': `${story}/side-by-side`,
  topic: '/topic/ferries',
  series: '/series/anchor-street',
  author: '/author/mio-kanda',
  archive: '/archive',
  month: `/archive/${new Date().toISOString().slice(0, 7)}`,
  search: '/search',
  results: '/search?q=ferry',
  ranking: '/ranking',
  'closed day': ({ closedDay }) => `/ranking/${closedDay}`,
  corrections: '/corrections',
  about: '/about',
  policies: '/policies',
  privacy: '/privacy',
  saved: '/saved',
  offline: '/offline',
  404: '/nothing/here',
  410: ({ withdrawn }) => withdrawn,
};

/** Those whose address is always the same. */
export const standing = Object.values(templates).filter((address) => typeof address === 'string');

export const inEdition = (language: 'en' | 'ja', path: string) => (language === 'en' ? path : `/ja${path === '/' ? '' : path}`);
export const inBothEditions = (paths: readonly string[]) => paths.flatMap((path) => [path, inEdition('ja', path)]);
