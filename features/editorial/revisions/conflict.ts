import type { Block } from '#features/articles/body/blocks.ts';
import type { FieldName } from './fields.ts';

export type Choice = 'mine' | 'theirs' | 'both';
/** By the conflict's key. */
export type Decisions = ReadonlyMap<string, Choice>;

/** What both sides changed, each in another way. */
export type Conflict =
  | { kind: 'field'; key: string; field: FieldName }
  | { kind: 'block'; key: string; base: Block | null; mine: Block | null; theirs: Block | null }
  | { kind: 'order'; key: 'order' };

/** What a person may decide: two versions of a block may stand side by side, a headline is one. */
export const choicesOf = (conflict: Conflict): Choice[] =>
  conflict.kind === 'block' && conflict.mine && conflict.theirs ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
