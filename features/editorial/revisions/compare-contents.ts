import type { Content } from '#features/articles/content.ts';
import { type BlockChange, compareBodies, compareList, type Unchanged } from './compare-blocks.ts';
import { compareText, type Piece } from './compare-text.ts';
import { type FieldName, type Fields, fieldNames, fieldsOf } from './fields.ts';
import { isSame } from './is-same.ts';
import { type Names, valuesOf } from './names.ts';

export interface FieldChange {
  field: FieldName;
  pieces: Piece[];
}

/** All that differs between two contents, as words. */
export interface Difference {
  fields: FieldChange[];
  blocks: (BlockChange | Unchanged)[];
}

const texts: readonly FieldName[] = ['headline', 'frontHeadline', 'standfirst', 'kicker', 'leadAlt', 'leadCaption'];

/** What became of a content: its fields in the order of reading, then its blocks. */
export function compareContents(before: Content, after: Content, names: Names): Difference {
  const older = fieldsOf(before);
  const newer = fieldsOf(after);
  const fields = fieldNames.filter((field) => !isSame(older[field], newer[field]));
  return {
    fields: fields.map((field) => compareField(field, older, newer, names)),
    blocks: compareBodies(before.body, after.body, { language: after.language, names }),
  };
}

export function compareField(field: FieldName, before: Fields, after: Fields, names: Names): FieldChange {
  const was = valuesOf(before, field, names);
  const is = valuesOf(after, field, names);
  const pieces = texts.includes(field) ? compareText(was.join(), is.join(), after.language) : compareList(was, is);
  return { field, pieces };
}

export const hasChanges = ({ fields, blocks }: Difference) => fields.length > 0 || blocks.some(({ kind }) => kind !== 'same');
