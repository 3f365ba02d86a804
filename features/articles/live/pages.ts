/** Numbers of entries on one page; fixed by the number, so that an old page stays what it is however many come. */
export const pageLength = 20;

/** As many of its entries as search engines and feeds are told of; each of them stands on its page. */
export const mostTold = 20;

/** The page on which an entry stands for good. */
export const pageOf = (entry: number) => Math.ceil(entry / pageLength);

/** Numbers from the one to the other, both included. */
export interface Span {
  from: number;
  until: number;
}

export interface Page {
  span: Span;
  /** Numbers of pages; null is the bare address, undefined where there is none. */
  earlier?: number | null;
  later?: number | null;
}

interface Given {
  /** Of the last entry there ever was. */
  last: number;
  newestFirst: boolean;
}

/**
 * What stands at an address of a live blog. The bare one has the newest page and the whole one before it, or, where the oldest comes
 * first, the two oldest. Null for a page that is not there, or whose entries stand at the bare address.
 */
export function livePage(wanted: number | null, { last, newestFirst }: Given): Page | null {
  const pages = Math.max(1, pageOf(last));
  const bare = newestFirst ? { first: Math.max(1, pages - 1), last: pages } : { first: 1, last: Math.min(2, pages) };
  const isBare = (page: number) => page >= bare.first && page <= bare.last;
  if (wanted !== null && (wanted < 1 || wanted > pages || isBare(wanted))) return null;
  const [first, end] = wanted === null ? [bare.first, bare.last] : [wanted, wanted];
  const at = (page: number) => (page < 1 || page > pages ? undefined : isBare(page) ? null : page);
  return { span: { from: (first - 1) * pageLength + 1, until: end * pageLength }, earlier: at(first - 1), later: at(end + 1) };
}

/** A `?page=` as written in the address of a live blog; undefined for what is none. */
export const livePageNumber = (value: string | string[] | undefined): number | null | undefined =>
  value === undefined ? null : typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
