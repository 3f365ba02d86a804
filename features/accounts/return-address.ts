export const firstPage = '/admin/articles';

/** Where to go after signing in: where one was led away from, if that is a page of the newsroom; the first page otherwise. */
export function returnAddress(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !URL.canParse(wanted, 'http://here')) return firstPage;
  // Taken apart and put together again, so that what is judged is what a browser would open.
  const { origin, pathname, search, hash } = new URL(wanted, 'http://here');
  return origin === 'http://here' && /^\/admin(\/|$)/.test(pathname) ? pathname + search + hash : firstPage;
}
