/** What happened to an entry, for those who follow: never its words, which its page has. */
export interface LiveEvent {
  entry: number;
  /** Of the live blog, by it. */
  version: number;
  is: 'posted' | 'changed' | 'removed';
}

/** How a live blog stands towards readers. */
export type Standing = { state: 'absent' | 'withdrawn' } | { state: 'running' | 'ended'; version: number };

/** One event as it goes over the wire (HTML standard, server-sent events): the version is what a follower comes back with. */
export const frameOf = ({ version, ...event }: LiveEvent) => `id: ${version}\ndata: ${JSON.stringify(event)}\n\n`;

/** The last words of a stream. */
export const endFrame = (version: number) => `id: ${version}\ndata: {"is":"ended"}\n\n`;

/** A version as a follower names it: in `Last-Event-ID` or `?after=`; null for what is none. */
export const versionOf = (given: string | null | undefined): number | null => (given && /^\d{1,9}$/.test(given) ? Number(given) : null);
