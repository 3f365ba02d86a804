import { type Content, contentSchema } from '#features/articles/content.ts';
import type { Conflict, Decisions } from './conflict.ts';
import { contentOf, type FieldName, type Fields, fieldNames, fieldsOf, leadFields } from './fields.ts';
import { isSame } from './is-same.ts';
import { mergeBodies } from './merge-blocks.ts';

export interface Merge {
  content: Content;
  conflicts: Conflict[];
}

/**
 * Brings two texts together that were made from the same one: what only one side changed is taken; what both changed
 * differently is a conflict, and goes as decided. Undecided, both versions of a block stay, and my version of a field.
 */
export function merge(base: Content, mine: Content, theirs: Content, decisions: Decisions = new Map()): Merge {
  const fields = mergeFields(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs), decisions);
  const { body, conflicts } = mergeBodies(base.body, mine.body, theirs.body, decisions);
  return { content: contentOf(fields.merged, body), conflicts: [...fields.conflicts, ...conflicts] };
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, decisions: Decisions) {
  const isOnePicture = isSame(base.lead, mine.lead) && isSame(base.lead, theirs.lead);
  const together: readonly FieldName[] = isOnePicture ? [] : leadFields;
  const merged = { ...theirs };
  const conflicts: Conflict[] = [];
  for (const field of fieldNames) {
    if (field !== 'lead' && together.includes(field)) continue;
    const names = field === 'lead' && together.length > 0 ? together : [field];
    const isAlike = (one: Fields, other: Fields) => names.every((name) => isSame(one[name], other[name]));
    if (isAlike(mine, theirs) || isAlike(mine, base)) continue;
    const key = `field:${field}`;
    const list = isAlike(theirs, base) ? null : mergeList(field, base, mine, theirs);
    if (list) Object.assign(merged, list);
    else {
      const isDisputed = !isAlike(theirs, base);
      if (isDisputed) conflicts.push({ kind: 'field', key, field });
      if (isDisputed && decisions.get(key) === 'theirs') continue;
      for (const name of names) Object.assign(merged, { [name]: mine[name] });
    }
  }
  return { merged, conflicts };
}

/** Who signs and what it is about: what each added or took out, unless that makes too many, or each has put them into another order. */
function mergeList(field: FieldName, base: Fields, mine: Fields, theirs: Fields): Partial<Fields> | null {
  if (field !== 'authors' && field !== 'tags') return null;
  const common = (one: Fields, other: Fields) => one[field].filter((id) => other[field].includes(id));
  if (field === 'authors' && !isSame(common(mine, theirs), common(theirs, mine))) return null;
  const list = [
    ...theirs[field].filter((id) => mine[field].includes(id) || !base[field].includes(id)),
    ...mine[field].filter((id) => !base[field].includes(id) && !theirs[field].includes(id)),
  ];
  return contentSchema.shape[field].safeParse(list).success ? { [field]: list } : null;
}
