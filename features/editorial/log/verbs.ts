import { type Actor, canReadLog, canReadWholeLog } from '#features/accounts/roles.ts';

/** What was done, by what it was done to. Every verb of the code stands here once, and has words: `log.verb.<verb>`. */
export const verbsOf = {
  stories: [
    ...['create', 'edit', 'submit', 'recall', 'sendBack', 'approve', 'schedule', 'unschedule', 'publish', 'publishFailed', 'discard'],
    ...['withdraw', 'restore', 'restoreRevision', 'takeOver', 'note', 'answerNote', 'resolveNote', 'reopenNote', 'seed'],
    ...['correct', 'amendCorrection', 'removeCorrection', 'postEntry', 'correctEntry', 'markEntry', 'removeEntry'],
  ],
  fronts: [
    ...['arrangeFront', 'discardFront', 'launchFront', 'scheduleFront', 'cancelFront', 'restoreFront'],
    ...['raiseBanner', 'changeBanner', 'takeDownBanner'],
  ],
  filing: [
    ...['createSection', 'saveSection', 'removeSection', 'orderSections', 'createTopic', 'saveTopic', 'removeTopic', 'mergeTopic'],
    ...['createSeries', 'saveSeries', 'removeSeries', 'createAuthor', 'saveAuthor', 'removeAuthor'],
  ],
  media: ['upload', 'describe', 'delete', 'endRights'],
  addresses: ['addRedirect', 'removeRedirect', 'announceAgain'],
  ranking: ['holdRanking', 'diluteRanking', 'releaseRanking', 'vetoRanking'],
  people: ['invite', 'revokeInvitation', 'join', 'changeRole', 'suspend', 'reinstate', 'removeSecondFactor', 'offerReset', 'openSetUp'],
  access: [
    ...['signIn', 'signInFailed', 'signOut', 'endSession', 'endOtherSessions', 'changePassword', 'resetPassword', 'changeProfile'],
    ...['turnOnSecondFactor', 'turnOffSecondFactor', 'makeRecoveryCodes', 'addPasskey', 'removePasskey'],
  ],
  settings: ['changeSettings'],
} as const;

export type EventKind = keyof typeof verbsOf;
export const eventKinds = Object.keys(verbsOf) as EventKind[];
export const isEventKind = (value: unknown): value is EventKind => eventKinds.includes(value as EventKind);

/** Of people, of how they come in and of the settings only an admin reads. */
const guarded: readonly EventKind[] = ['people', 'access', 'settings'];

export const kindsFor = (actor: Actor): EventKind[] =>
  canReadWholeLog(actor) ? eventKinds : canReadLog(actor) ? eventKinds.filter((kind) => !guarded.includes(kind)) : [];

/** The verbs that somebody may see, of a kind or of all; null for every verb there is, known or not. */
export function verbsFor(actor: Actor, kind: EventKind | null): readonly string[] | null {
  const may = kindsFor(actor);
  if (kind) return may.includes(kind) ? verbsOf[kind] : [];
  return canReadWholeLog(actor) ? null : may.flatMap((each) => verbsOf[each]);
}
