import { z } from 'zod';

/** How long a reader counts once: `seconds` long, cut at `startSeconds` past 00:00 UTC. Never a local day, so summer time changes nothing. */
export interface ViewDay {
  startSeconds: number;
  seconds: number;
}

/** One reader of one article in one slot, as it is stored. */
export interface View {
  /** UTC minute since 1970 at which the slot began. */
  slot: number;
  article: number;
  /** 64 bits of the visitor key, signed. */
  visitor: bigint;
  /** 32 bits that stand for the visitor's network (/24 or /48), signed. */
  net: number;
  /** UTC seconds since 1970. */
  at: number;
}

/** Body of a view: nothing else is believed of a browser. */
export const viewBody = z.strictObject({ article: z.int().min(1).max(2_147_483_647), automated: z.boolean().optional() });

/** The slot of an instant (seconds since 1970), named by the UTC minute at which it began. */
export const slotAt = (seconds: number, day: ViewDay) =>
  (Math.floor((seconds - day.startSeconds) / day.seconds) * day.seconds + day.startSeconds) / 60;

/** UTC seconds at which a slot ends. */
export const slotEnd = (slot: number, day: ViewDay) => slot * 60 + day.seconds;
