/** Query parameters that make another page of it; all others are left out of the key, so that nobody can flood the cache with them. */
const known = ['page', 'window', 'section'];
const longestPath = 400;
const longestValue = 60;

/** What every address leads to that can be none of ours. */
const impossible = '/not/in/the/paper';

/** A path in its one form: lower case, no trailing or doubled slash. */
export const plainPath = (path: string) =>
  path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');

/**
 * The address under which a request's page is kept: lower case, no trailing or doubled slash, known parameters only. Whatever
 * has other signs than ours have is one and the same unknown page of its edition.
 */
export function keyOf(target: string): { key: string; isCanonical: boolean } {
  // Nearly every request: nothing to mend and nothing to leave out.
  if (target.length <= longestPath && /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(target)) return { key: target, isCanonical: true };
  const [path = '/', query = ''] = split(target, '?');
  const plain = plainPath(path);
  if (plain.length > longestPath || !/^\/[a-z0-9/-]*$/.test(plain)) {
    const edition = /^\/[a-z]{2}(?=\/)/.exec(plain)?.[0] ?? '';
    return { key: edition + impossible, isCanonical: true };
  }
  return { key: plain + keptQuery(query), isCanonical: plain === path };
}

function keptQuery(query: string): string {
  if (!query) return '';
  const given = new URLSearchParams(query);
  const kept = known.flatMap((name) =>
    given
      .getAll(name)
      .slice(0, 2)
      .map((value) => [name, value.slice(0, longestValue)]),
  );
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}

function split(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
