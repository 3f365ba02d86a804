/** From the narrowest to the widest; each may do all that the one before may. */
export const roles = ['reporter', 'editor', 'chief', 'admin'] as const;
export type Role = (typeof roles)[number];
export const isRole = (value: unknown): value is Role => roles.includes(value as Role);

/** Who acts: read from the session at every page, action and query, never from what a browser says. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  /** Sections the actor works for; empty: all of them. */
  sectionIds: readonly number[];
}

/** As much of an article as permission depends on. */
export interface Owned {
  ownerId: string | null;
  sectionId: number;
  /** Of the section it is filed under, when that is a subsection. */
  parentSectionId: number | null;
  /** Whether readers have it, or had it. */
  isOut: boolean;
}

const isAtLeast = ({ role }: Actor, least: Role) => roles.indexOf(role) >= roles.indexOf(least);

/** Chiefs and admins work for the whole paper, whatever their list says. A section covers its subsections. */
const covers = (actor: Actor, { sectionId, parentSectionId }: Pick<Owned, 'sectionId' | 'parentSectionId'>) =>
  isAtLeast(actor, 'chief') ||
  actor.sectionIds.length === 0 ||
  actor.sectionIds.includes(sectionId) ||
  (parentSectionId !== null && actor.sectionIds.includes(parentSectionId));

const isOwn = (actor: Actor, { ownerId }: Owned) => ownerId === actor.id;
const isDesk = (actor: Actor, article: Owned) => isAtLeast(actor, 'editor') && covers(actor, article);

/** Reading in the newsroom: one's own, what the desk is responsible for, and what every reader has. */
export const canRead = (actor: Actor, article: Owned) => isOwn(actor, article) || article.isOut || isDesk(actor, article);

export const canWrite = (actor: Actor, section: Pick<Owned, 'sectionId' | 'parentSectionId'>) => covers(actor, section);

/** Changing the working copy. What is out, or lies at the desk, is the desk's to change; the desk may always. */
export const canEdit = (actor: Actor, article: Owned & { stage: string }) =>
  isDesk(actor, article) || (isOwn(actor, article) && !article.isOut && article.stage === 'draft');

/** Handing in: whoever may write it. */
export const canSubmit = (actor: Actor, article: Owned) => isOwn(actor, article) || isDesk(actor, article);

/** Sending back, approving. */
export const canReview = isDesk;
/** Publishing, scheduling: a right of its own. */
export const canPublish = isDesk;
/** Telling readers what a published story got wrong; other words for it. */
export const canCorrect = isDesk;
/** Taking back what readers were told. */
export const canRemoveCorrection = (actor: Actor, _article: Owned) => isAtLeast(actor, 'chief');
/** Letting a story run live, and ending it. */
export const canRunLive = isDesk;
/** Posting to a story that the desk lets run live: its owner, the desk, and reporters of its section. Readers have it at once. */
export const canPostLive = (actor: Actor, article: Owned) => canRead(actor, article) && (isOwn(actor, article) || covers(actor, article));
/** Correcting an entry, taking it out: whoever wrote it, and the desk. */
export const canChangeEntry = (actor: Actor, article: Owned, { writtenById }: { writtenById: string | null }) =>
  isDesk(actor, article) || (writtenById === actor.id && canPostLive(actor, article));
/** Taking a published story away, and bringing it back. */
export const canWithdraw = (actor: Actor, _article: Owned) => isAtLeast(actor, 'chief');

/** Describing a picture, moving its focal point, deleting it: whoever added it, and the desk. */
export const canEditMedia = (actor: Actor, { addedById }: { addedById: string | null }) =>
  addedById === actor.id || isAtLeast(actor, 'editor');

export const canRedirect = (actor: Actor) => isAtLeast(actor, 'editor');
/** Letting a story back into the ranking that was held, or keeping it out. */
export const canDecideHold = (actor: Actor) => isAtLeast(actor, 'editor');
/** Arranging a front: an edition's own, or that of a section one works for. */
export const canArrangeFront = (actor: Actor, section: Pick<Owned, 'sectionId' | 'parentSectionId'> | null) =>
  section ? isAtLeast(actor, 'editor') && covers(actor, section) : isAtLeast(actor, 'chief');
/** Breaking news above every page. */
export const canRaiseBanner = (actor: Actor) => isAtLeast(actor, 'chief');
/** Seeing how the paper is read at this moment: whoever works here. What is held, and why, those alone who decide it. */
export const canSeeBoard = (actor: Actor) => isAtLeast(actor, 'reporter');
/** Seeing how one story is read, by the minute and by where readers came from: the desk any, a writer their own. */
export const canSeeReaders = (actor: Actor, article: Owned) =>
  isOwn(actor, article) || (isAtLeast(actor, 'editor') && canRead(actor, article));
/** Seeing who was told of what, and telling them again. */
export const canSeeSyndication = (actor: Actor) => isAtLeast(actor, 'editor');
/** Sections, topics, series and authors: how the whole paper is filed and signed. */
export const canFile = (actor: Actor) => isAtLeast(actor, 'chief');
/** What the paper is called, in which languages it appears, what it binds itself to. */
export const canSetPaper = (actor: Actor) => isAtLeast(actor, 'admin');
/** Who did what: of people, their access and the settings only an admin sees it. */
export const canReadLog = (actor: Actor) => isAtLeast(actor, 'chief');
export const canReadWholeLog = (actor: Actor) => isAtLeast(actor, 'admin');
export const canManagePeople = (actor: Actor) => isAtLeast(actor, 'admin');
