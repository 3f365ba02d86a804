/** A correction says what was wrong; a clarification, what could be misread; an update, what is known since. */
export const correctionKinds = ['correction', 'clarification', 'update'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A serious one stands at the head of its story, a minor one at its foot. */
export const correctionPriorities = ['minor', 'serious'] as const;
export type CorrectionPriority = (typeof correctionPriorities)[number];

/** What readers are told of one. */
export interface Correction {
  id: number;
  kind: CorrectionKind;
  priority: CorrectionPriority;
  text: string;
  at: Date;
}

/** Columns of a correction, for a `select`. */
export const correctionSelect = { id: true, kind: true, priority: true, text: true, at: true } as const;

/** A row as it comes, with its two words known. */
export const toCorrection = <Row extends { kind: string; priority: string }>(row: Row) => ({
  ...row,
  kind: correctionKinds.find((kind) => kind === row.kind) ?? ('correction' as const),
  priority: correctionPriorities.find((priority) => priority === row.priority) ?? ('minor' as const),
});

/** Where it stands on the page of its story. */
export const correctionAnchor = ({ id }: Pick<Correction, 'id'>) => `correction-${id}`;

/** Those that may be read at this instant, the newest first. */
export const correctionsAt = (
  rows: readonly (Omit<Correction, 'kind' | 'priority'> & { kind: string; priority: string })[],
  now: Date,
): Correction[] =>
  rows
    .filter(({ at }) => at <= now)
    .map(toCorrection)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id);

/** As a story's page has them: at its head, and at its foot. */
export const byPlace = <One extends Pick<Correction, 'priority'>>(corrections: readonly One[]) => ({
  head: corrections.filter(({ priority }) => priority === 'serious'),
  foot: corrections.filter(({ priority }) => priority !== 'serious'),
});
