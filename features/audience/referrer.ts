/*
 * Where a reader came from: a host, never an address. A browser says it, so it is believed no further than a name.
 */

/** Came by themselves: typed it, kept it, or was led by something that does not say. */
export const direct = '';
/** Came from another page of the paper. */
export const internal = '.';
/** Came from elsewhere, and it is not told from where: no name, or one too many. */
export const elsewhere = '*';

/** A story's hour keeps so many hosts apart; whoever makes names up fills a hundred places and no more. */
export const mostHosts = 100;

/** RFC 1123 §2.1, in lower case; an address in numbers is no name, and a last part of digits alone would make one. */
const hostName = /^(?=.{1,253}$)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)*(?!-)(?!\d+$)[a-z0-9-]{1,63}(?<!-)$/;

/** What a browser said of where its reader came from, as it is kept; null where it said nothing, as those of older pages do. */
export function referrerOf(said: string | undefined, own: string): string | null {
  if (said === undefined) return null;
  if (said === direct || said === internal) return said;
  const host = said.toLowerCase();
  if (host === own) return internal;
  return hostName.test(host) ? host : elsewhere;
}
