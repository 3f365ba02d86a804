import type { Language } from '#ui/language.ts';

/** How many minutes make “now”, the running one with them; and how many an hour. */
export const nowMinutes = 5;
export const hourMinutes = 60;
/** A story rises by what so many minutes brought beyond as many before them. */
export const risingMinutes = 15;
/** How many places a list of the board has. */
export const listedStories = 12;

/** Readers counted in one minute, of one section and language. */
export interface Beat {
  minute: number;
  language: Language;
  section: number;
  readers: number;
}

/** A story that was read lately. */
export interface ReadStory {
  number: number;
  headline: string;
  language: Language;
  section: number;
  ownerId: string | null;
  isHeld: boolean;
  now: number;
  hour: number;
  /** In the last quarter of an hour, and in the quarter before. */
  quarter: number;
  before: number;
}

/** What the one question answers, for whoever looks. */
export interface Pulse {
  /** When it was asked, in ms since 1970, and the minute that ran then. */
  at: number;
  minute: number;
  beats: readonly Beat[];
  stories: readonly ReadStory[];
}

/** The same hour a week and a day before, its minutes named as if they were of this one. */
export type Earlier = Record<'week' | 'day', readonly Beat[]>;

export interface BoardFilter {
  /** The numbers of a section and of all below it; null: the whole paper. */
  sections: readonly number[] | null;
  language: Language | null;
}

export interface Curve {
  /** When each minute begins, in seconds since 1970. */
  times: number[];
  readers: number[];
  before: number[] | null;
  /** What `before` is of. */
  comparedTo: 'week' | 'day' | null;
}

type Filed = Pick<Beat, 'language' | 'section'>;
const isIn =
  ({ sections, language }: BoardFilter) =>
  (thing: Filed) =>
    (sections === null || sections.includes(thing.section)) && (language === null || language === thing.language);

const sum = (beats: readonly Beat[]) => beats.reduce((total, { readers }) => total + readers, 0);

function byMinute(beats: readonly Beat[], minute: number): number[] {
  const readers = Array<number>(hourMinutes).fill(0);
  for (const beat of beats) {
    const place = beat.minute - minute + hourMinutes - 1;
    if (place >= 0 && place < hourMinutes) readers[place] = (readers[place] ?? 0) + beat.readers;
  }
  return readers;
}

/** The last sixty minutes, the running one last, beside the same a week before; where nobody read then, a day before. */
export function curveOf({ minute, beats }: Pulse, earlier: Earlier, filter: BoardFilter): Curve {
  const mine = isIn(filter);
  const compared = (['week', 'day'] as const).find((back) => earlier[back].some(mine)) ?? null;
  return {
    times: Array.from({ length: hourMinutes }, (_, place) => (minute - hourMinutes + 1 + place) * 60),
    readers: byMinute(beats.filter(mine), minute),
    before: compared && byMinute(earlier[compared].filter(mine), minute),
    comparedTo: compared,
  };
}

/** Readers now and in the last hour, of whatever is asked for. */
export function countBeats({ minute, beats }: Pulse, filter: BoardFilter): { now: number; hour: number } {
  const mine = beats.filter(isIn(filter));
  return { now: sum(mine.filter((beat) => beat.minute > minute - nowMinutes)), hour: sum(mine) };
}

/** What is read most at this moment; of equals what was read more in the hour, then the later story. */
export const topOf = ({ stories }: Pulse, filter: BoardFilter): ReadStory[] =>
  stories
    .filter(isIn(filter))
    .sort((a, b) => b.now - a.now || b.hour - a.hour || b.number - a.number)
    .slice(0, listedStories);

/** By how many readers a story rises. */
export const riseOf = ({ quarter, before }: ReadStory) => quarter - before;

/** What has gained most readers; what has gained none is not rising. */
export const risingOf = ({ stories }: Pulse, filter: BoardFilter): ReadStory[] =>
  stories
    .filter(isIn(filter))
    .filter((story) => riseOf(story) > 0)
    .sort((a, b) => riseOf(b) - riseOf(a) || b.quarter - a.quarter || b.number - a.number)
    .slice(0, listedStories);
