type Origin = readonly [host: string, weight: number];

/** As a page tells it: a host, a dot for the paper itself, nothing where the browser does not say. */
const usual: readonly Origin[] = [
  ['', 34],
  ['.', 26],
  ['www.google.com', 16],
  ['news.google.com', 8],
  ['search.yahoo.co.jp', 6],
  ['t.co', 4],
  ['www.bing.com', 3],
  ['duckduckgo.com', 2],
  ['www.reddit.com', 1],
];
/** A story that is passed on comes from where it is passed on. */
const passing: readonly Origin[] = [
  ['t.co', 42],
  ['', 22],
  ['www.facebook.com', 12],
  ['b.hatena.ne.jp', 10],
  ['.', 8],
  ['news.google.com', 6],
];

/** Where a reader came from; `share` from 0 to 1 decides. */
export function cameFrom(share: number, isPassedOn: boolean): string {
  const origins = isPassedOn ? passing : usual;
  let left = share * origins.reduce((sum, [, weight]) => sum + weight, 0);
  const found = origins.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  return found?.[0] ?? '';
}
