/** Something that happened to a story, and in which words it is told: a message `board.mark.<kind>`. */
export interface StoryMark {
  at: Date;
  kind: 'published' | 'headline' | 'changed' | 'correction' | 'clarification' | 'withdrawn' | 'restored' | 'front' | 'offFront';
  /** The headline as it was from then on; the front's name. */
  detail: string | null;
}

interface Told {
  at: Date;
  verb: string;
  /** Of the revision that was put out. */
  headline: string | null;
}

/**
 * What the events of a story, the oldest first, say of it: of two publications with the same headline the later is a change, with
 * another a new headline. Where the first is not among them (a story from elsewhere), it is known by its time.
 */
export function marksOf(events: readonly Told[], publishedAt: Date): StoryMark[] {
  const marks: StoryMark[] = [{ at: publishedAt, kind: 'published', detail: null }];
  let headline: string | null = null;
  for (const event of events) {
    if (event.verb === 'withdraw') marks.push({ at: event.at, kind: 'withdrawn', detail: null });
    if (event.verb === 'restore') marks.push({ at: event.at, kind: 'restored', detail: null });
    if (event.verb !== 'publish') continue;
    const isFirst = Math.abs(event.at.getTime() - publishedAt.getTime()) < 2_000;
    const isNew = headline !== null && event.headline !== null && event.headline !== headline;
    if (!isFirst) marks.push({ at: event.at, kind: isNew ? 'headline' : 'changed', detail: isNew ? event.headline : null });
    headline = event.headline ?? headline;
  }
  return marks;
}

/** A front as it was launched: whether the story was put there by hand. */
export interface Launched {
  at: Date;
  front: string;
  isThere: boolean;
}

/** Where a story came onto a front, or went from it. */
export function frontMoves(launched: readonly Launched[]): { at: Date; front: string; isThere: boolean }[] {
  const last = new Map<string, boolean>();
  return launched.filter(({ front, isThere }) => {
    const hasMoved = (last.get(front) ?? false) !== isThere;
    last.set(front, isThere);
    return hasMoved;
  });
}

/** Hosts told by name; those beyond, and those with a single reader, are told together. */
export const namedHosts = 12;

export interface HostReaders {
  host: string;
  readers: number;
}

/** The hosts worth naming, the most readers first, then all other hosts together as `*`. */
export function foldHosts(hosts: readonly HostReaders[]): HostReaders[] {
  const isPlain = ({ host }: HostReaders) => host === '' || host === '.';
  const sorted = hosts.filter(({ host }) => host !== '*').sort((a, b) => b.readers - a.readers || (a.host < b.host ? -1 : 1));
  const named = sorted.filter((each) => !isPlain(each) && each.readers > 1).slice(0, namedHosts);
  const kept = sorted.filter((each) => isPlain(each) || named.includes(each));
  const all = hosts.reduce((sum, { readers }) => sum + readers, 0);
  const rest = all - kept.reduce((sum, { readers }) => sum + readers, 0);
  return rest > 0 ? [...kept, { host: '*', readers: rest }] : kept;
}
