import type { Prisma, Transaction } from '#platform/db/client.ts';
import type { Actor } from './roles.ts';

/** What came of a verb: what a person can cause is a reason to be told in their language, never an exception. */
export type Outcome<Value, Reason extends Refusal = Refusal> = { ok: true; value: Value } | Refused<Reason>;
export interface Refused<Reason extends Refusal = Refusal> {
  ok: false;
  reason: Reason;
}

/** Each is a message `accounts.refusal.<reason>`. */
export type Refusal =
  | 'absent'
  | 'forbidden'
  | 'last-admin'
  | 'email-taken'
  | 'no-such-section'
  | 'no-such-author'
  | 'suspended'
  | 'wrong-password'
  | 'too-many'
  | Spent;

/** Why a link opens nothing any more. */
export type Spent = 'unknown' | 'expired' | 'used' | 'revoked';

export const refuse = <Reason extends Refusal>(reason: Reason): Refused<Reason> => ({ ok: false, reason });

interface Recorded {
  actor: Pick<Actor, 'id' | 'name'>;
  verb: string;
  at: Date;
  /** Whom it was done to, where that is somebody else. */
  person?: { id: string; name: string };
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
  detail?: Prisma.InputJsonObject;
}

/** Keeps who did what, in the transaction of the change itself. */
export const recordEvent = (tx: Transaction, { actor, verb, at, person, before, after, detail }: Recorded) =>
  tx.event.create({
    data: {
      actor: actor.name,
      actorId: actor.id,
      verb,
      at,
      ...(before && { before }),
      ...(after && { after }),
      detail: { ...(person && { person: person.id, name: person.name }), ...detail },
    },
  });
