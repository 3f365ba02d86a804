export const story = '/society/night-ferries-return-inner-harbour';

/** One page of each kind that readers get, in the default edition; the Japanese one has each of them too. */
export const templates = [
  '/',
  '/society',
  story,
  '/topic/harbour',
  '/series/anchor-street',
  '/author/mio-kanda',
  '/ranking',
  '/about',
  '/privacy',
  '/nothing/here',
];

export const inBothEditions = (paths: readonly string[]) => paths.flatMap((path) => [path, path === '/' ? '/ja' : `/ja${path}`]);
