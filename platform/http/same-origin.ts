/**
 * Whether a request that changes something comes from a page of ours: the browser says so itself (Fetch Metadata,
 * https://www.w3.org/TR/fetch-metadata/), an older one by Origin. Without either it is no browser, and carries no one's cookie by accident.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  return !origin || (URL.canParse(origin) && new URL(origin).host === headers.get('host'));
}
