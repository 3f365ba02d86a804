/** In the order they are looked for: a browser that calls itself by another's name as well comes first. */
const browsers = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\/|Opera/],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;
const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['ChromeOS', /CrOS/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux/],
] as const;

const first = (known: readonly (readonly [string, RegExp])[], userAgent: string) => known.find(([, mark]) => mark.test(userAgent))?.[0];

/** A browser as its owner would call it: `Firefox, Linux`. Null for what says nothing of the kind. */
export function deviceOf(userAgent: string | null): string | null {
  const parts = [first(browsers, userAgent ?? ''), first(systems, userAgent ?? '')].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}
