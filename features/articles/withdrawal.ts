/** Why a story was withdrawn, in one word. */
export const withdrawalKinds = ['legal', 'wrong', 'duplicate', 'other'] as const;
export type WithdrawalKind = (typeof withdrawalKinds)[number];

export const withdrawalKindOf = (value: string | null): WithdrawalKind => withdrawalKinds.find((kind) => kind === value) ?? 'other';
