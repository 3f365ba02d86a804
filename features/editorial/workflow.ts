import { type Actor, canEdit, canPublish, canReview, canSubmit, canWithdraw, type Owned } from '#features/accounts/roles.ts';

/** Where the working copy is: on its way, waiting for its time, or the same as what readers have. */
export const copyStates = ['draft', 'in_review', 'approved', 'scheduled', 'clean'] as const;
/** Whether readers have the story. */
export const outStates = ['no', 'published', 'withdrawn'] as const;

export interface Standing {
  copy: (typeof copyStates)[number];
  out: (typeof outStates)[number];
}

interface Dated {
  stage: string;
  revision: number;
  liveRevision: number | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  dueAt: Date | null;
}

/** A time that has come counts as passed, whether or not the timetable has noticed. */
export function standingOf({ stage, revision, liveRevision, publishedAt, withdrawnAt, dueAt }: Dated, now: Date): Standing {
  const isOut = publishedAt !== null && publishedAt <= now;
  const out = !isOut ? 'no' : withdrawnAt ? 'withdrawn' : 'published';
  if (dueAt && dueAt > now) return { copy: 'scheduled', out };
  if (isOut && (revision === liveRevision || dueAt)) return { copy: 'clean', out };
  return { copy: stage === 'in_review' || stage === 'approved' ? stage : 'draft', out };
}

/** The one word for it, in lists. */
export const stateOf = ({ copy, out }: Standing) => (out === 'no' ? (copy === 'clean' ? 'draft' : copy) : out);
export type State = ReturnType<typeof stateOf>;

export const moves = [
  'submit',
  'recall',
  'sendBack',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'discard',
  'withdraw',
  'restore',
] as const;
export type Move = (typeof moves)[number];

interface Rule {
  copy: readonly Standing['copy'][];
  out: readonly Standing['out'][];
  may(actor: Actor, article: Owned & { stage: string }): boolean;
}

const anywhere = outStates;
const underWay = ['draft', 'in_review', 'approved'] as const;

/** All there is to the workflow: from where, and by whom. */
const rules: Record<Move, Rule> = {
  submit: { copy: ['draft'], out: anywhere, may: (actor, article) => canSubmit(actor, article) && canEdit(actor, article) },
  recall: { copy: ['in_review'], out: anywhere, may: canSubmit },
  sendBack: { copy: ['in_review', 'approved'], out: anywhere, may: canReview },
  approve: { copy: ['in_review'], out: anywhere, may: canReview },
  schedule: { copy: [...underWay, 'scheduled'], out: ['no', 'published'], may: canPublish },
  unschedule: { copy: ['scheduled'], out: ['no', 'published'], may: canPublish },
  publish: { copy: [...underWay, 'scheduled'], out: ['no', 'published'], may: canPublish },
  discard: { copy: underWay, out: ['published', 'withdrawn'], may: canEdit },
  withdraw: { copy: copyStates, out: ['published'], may: canWithdraw },
  restore: { copy: copyStates, out: ['withdrawn'], may: canWithdraw },
};

/** Whether the workflow allows a move from here to this person, and which of the two stands against it. */
export function canMove(move: Move, actor: Actor, article: Owned & { stage: string }, { copy, out }: Standing) {
  const rule = rules[move];
  if (!rule.may(actor, article)) return { ok: false as const, reason: 'forbidden' as const };
  if (!rule.copy.includes(copy) || !rule.out.includes(out)) return { ok: false as const, reason: 'not-now' as const };
  return { ok: true as const };
}

/** What this person can do from here: the buttons of the page. */
export const movesOf = (actor: Actor, article: Owned & { stage: string }, standing: Standing): Move[] =>
  moves.filter((move) => canMove(move, actor, article, standing).ok);
