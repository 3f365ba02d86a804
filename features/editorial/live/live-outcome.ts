import type { Outcome, Refusal, Refused } from '../outcome.ts';

/** Each is a message `live.refusal.<reason>`. */
export type LiveRefusal =
  | Extract<Refusal, 'absent' | 'forbidden' | 'not-now' | 'overtaken'>
  | 'not-live'
  | 'over'
  | 'empty'
  | 'long'
  | 'pictures'
  | 'no-such-picture'
  | 'incomplete-picture'
  | 'gone'
  | 'malformed'
  | 'signed-out';

export type LiveOutcome<Value> = Outcome<Value, LiveRefusal>;
export type LiveRefused = Refused<LiveRefusal>;
