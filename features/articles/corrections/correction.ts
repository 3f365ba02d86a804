/** A correction says what was wrong; a clarification, what could be misread. */
export const correctionKinds = ['correction', 'clarification'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What readers are told of one. */
export interface Correction {
  id: number;
  kind: CorrectionKind;
  text: string;
  at: Date;
}

/** Columns of a correction, for a `select`. */
export const correctionSelect = { id: true, kind: true, text: true, at: true } as const;

/** Where it stands on the page of its story. */
export const correctionAnchor = ({ id }: Pick<Correction, 'id'>) => `correction-${id}`;

/** Those that may be read at this instant, the newest first. */
export const correctionsAt = (rows: readonly (Omit<Correction, 'kind'> & { kind: string })[], now: Date): Correction[] =>
  rows
    .filter(({ at }) => at <= now)
    .map((row): Correction => ({ ...row, kind: row.kind === 'clarification' ? row.kind : 'correction' }))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id);
