/** What a template's address is made of, where it is not always the same. */
export interface Made {
  withdrawn: string;
  /** A day whose ranking is closed, as `2026-11-22`. */
  closedDay: string;
}

const story = '/society/night-ferries-return-inner-harbour';

/** Every kind of page that readers get, by an address of it without its edition's prefix. Whoever adds a template adds it here. */
export const templates: Record<string, (made: Made) => string> = {
  front: () => '/',
  section: () => '/society',
  subsection: () => '/waterfront',
  article: () => story,
  topic: () => '/topic/ferries',
  series: () => '/series/anchor-street',
  author: () => '/author/mio-kanda',
  ranking: () => '/ranking',
  'closed day': ({ closedDay }) => `/ranking/${closedDay}`,
  about: () => '/about',
  privacy: () => '/privacy',
  saved: () => '/saved',
  offline: () => '/offline',
  404: () => '/nothing/here',
  410: ({ withdrawn }) => withdrawn,
};
