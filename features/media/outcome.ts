/** What came of a verb on media; each reason is a message `media.refusal.<reason>`. */
export type Outcome<Value> = { ok: true; value: Value } | Refused;

export interface Refused {
  ok: false;
  reason: Refusal;
  /** What the reason speaks of. */
  detail?: Record<string, string>;
}

/** Of a file that is brought. */
export type FileRefusal =
  | 'empty'
  | 'type'
  | 'svg'
  | 'heic'
  | 'too-large'
  | 'too-many-pixels'
  | 'shape'
  | 'unreadable'
  | 'storage-full'
  | 'storage-closed';
export type Refusal =
  | FileRefusal
  | 'absent'
  | 'changed'
  | 'forbidden'
  | 'alt-missing'
  | 'credit-missing'
  | 'in-use'
  | 'shows-author'
  | 'malformed'
  | 'signed-out';

export const refuse = (reason: Refusal, detail?: Record<string, string>): Refused => ({ ok: false, reason, ...(detail && { detail }) });
