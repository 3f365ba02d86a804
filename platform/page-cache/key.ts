const longestPath = 400;

/** What every address leads to that can be none of ours. */
const impossible = '/not/in/the/paper';

/** The query parameters that make another page of a path, in their order, with what a value can be. */
export type Parameters = Readonly<Record<string, (value: string) => boolean>>;

/** A path in its one form: lower case, no trailing or doubled slash. */
export const plainPath = (path: string) =>
  path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');

/**
 * The address under which a request's page is kept: lower case, no trailing or doubled slash, the parameters alone that its path
 * knows, so that nobody can flood the cache with others. Whatever has other signs than ours have, or a value that can be none, is
 * one and the same unknown page of its edition.
 */
export function keyOf(target: string, parametersOf: (path: string) => Parameters): { key: string; isCanonical: boolean } {
  // Nearly every request: nothing to mend and nothing to leave out.
  if (target.length <= longestPath && /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(target)) return { key: target, isCanonical: true };
  const [path = '/', query = ''] = split(target, '?');
  const plain = plainPath(path);
  const kept = plain.length <= longestPath && /^\/[a-z0-9/-]*$/.test(plain) ? keptQuery(query, parametersOf(plain)) : null;
  if (kept !== null) return { key: plain + kept, isCanonical: plain === path };
  const edition = /^\/[a-z]{2}(?=\/)/.exec(plain)?.[0] ?? '';
  return { key: edition + impossible, isCanonical: true };
}

/** Null where a value can be none. */
function keptQuery(query: string, parameters: Parameters): string | null {
  if (!query) return '';
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const [name, isValid] of Object.entries(parameters)) {
    const [value, ...others] = given.getAll(name);
    if (value === undefined) continue;
    if (others.length > 0 || !isValid(value)) return null;
    kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : '';
}

function split(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
