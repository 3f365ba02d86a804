/** From this many readers on a story is looked at; below it, one household more or less would decide. */
export const fewestLookedAt = 20;

/** What was found of a story: of so many readers looked at, so many came from the network that most came from. */
export interface Concentration {
  readers: number;
  fromOne: number;
}

/** Whether more than half came from one network. */
export const isConcentrated = ({ readers, fromOne }: Concentration) => readers >= fewestLookedAt && fromOne * 2 > readers;

/** What an editor may say of a hold: listed again and not held any more, or kept out whatever comes. */
export const decisions = ['released', 'vetoed'] as const;
export type Decision = (typeof decisions)[number];

/** Numbers of the stories that are in no ranking. */
export const heldArticles = `SELECT article FROM ranking_hold WHERE diluted_at IS NULL AND decision IS DISTINCT FROM 'released'`;
