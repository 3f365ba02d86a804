import { href } from '../../body/blocks.ts';

/** What follows readers about and says nothing of the place. */
const tracking = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok)$/i;

/** Doors that others put before an address, and the parameter that has it. */
const doors: readonly [RegExp, readonly string[]][] = [
  [/^(www\.)?google\.[a-z.]+\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com\/$/, ['url']],
  [/^lm?\.facebook\.com\/l\.php$/, ['u']],
];

/**
 * Where a pasted link really leads: out of its redirects, without trackers. Null for scripts, files, and places within the
 * page it was copied from: they lead nowhere here.
 */
export function cleanLink(raw: string): string | null {
  const address = raw.trim();
  if (/^mailto:/i.test(address)) return checked(address.replace(/^mailto:/i, 'mailto:').replace(/\s/g, '%20'));
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  for (const [door, parameters] of doors) {
    if (!door.test(url.hostname + url.pathname)) continue;
    const behind = parameters.map((name) => url.searchParams.get(name)).find(Boolean);
    return behind ? cleanLink(behind) : null;
  }
  const trackers = [...new Set(url.searchParams.keys())].filter((name) => tracking.test(name));
  if (trackers.length === 0) return checked(address.replace(/\s/g, '%20'));
  for (const name of trackers) url.searchParams.delete(name);
  return checked(url.href);
}

const checked = (address: string) => (href.safeParse(address).success ? address : null);
