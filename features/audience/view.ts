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
  /** Where the reader came from, as referrer.ts writes it; absent where that was not said. It makes no other view. */
  from?: string | null;
}

/**
 * Where the door puts a view: ViewQueue (record-view.ts) on one database; a stream, where many machines share the work. Such a
 * sink appends the view and waits until the stream has synced it; workers read the stream, apply what they read and confirm only
 * then. Delivering twice, late or out of order is allowed. `view-contract.ts` says in tests what is asked of both interfaces.
 */
export interface ViewSink {
  /**
   * True once the view survives the death of any process: the reader is told so and sends no more. False, never an error, whenever
   * that is not known; the reader sends it again.
   */
  record(view: View): Promise<boolean>;
}

/** Where views are counted: apply.ts in PostgreSQL. */
export interface ViewStore {
  /**
   * Counts each (slot, article, visitor) once, of articles that were published at that instant, whoever else is applying the same.
   * Resolves when all of it is durable. Throws when it may not be: then all of it or nothing was counted, and the same batch is
   * to be applied again. A batch applied later than a day after its slot's end would count anew: what tells repeated views apart is gone.
   */
  apply(views: readonly View[]): Promise<void>;
}

/** Body of a view: nothing else is believed of a browser. */
export const viewBody = z.strictObject({
  article: z.int().min(1).max(2_147_483_647),
  automated: z.boolean().optional(),
  from: z.string().optional(),
});

/** The slot of an instant (seconds since 1970), named by the UTC minute at which it began. */
export const slotAt = (seconds: number, day: ViewDay) =>
  (Math.floor((seconds - day.startSeconds) / day.seconds) * day.seconds + day.startSeconds) / 60;

/** UTC seconds at which a slot ends. */
export const slotEnd = (slot: number, day: ViewDay) => slot * 60 + day.seconds;
