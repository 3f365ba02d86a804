'use client';

import { useId } from 'react';
import { blockText } from '#features/articles/body/to-text.ts';
import type { Content } from '#features/articles/content.ts';
import { useTexts } from '#ui/texts.tsx';
import { compareBlock } from '../compare-blocks.ts';
import { compareField } from '../compare-contents.ts';
import { type Choice, type Conflict, choicesOf } from '../conflict.ts';
import { fieldsOf, leadFields } from '../fields.ts';
import type { Names } from '../names.ts';
import { BlockPieces } from './difference-view.tsx';
import { Pieces } from './pieces.tsx';

/** Two texts, where they come from, and how things in them are called. */
export interface Sides {
  base: Content;
  mine: Content;
  theirs: Content;
  theirName: string;
  names: Names;
}

interface Props {
  conflict: Conflict;
  sides: Sides;
  chosen: Choice | undefined;
  onChoose(choice: Choice): void;
}

/** One thing that both changed: each version as it differs from what both began with, and what to keep. */
export function ConflictChoice({ conflict, sides, chosen, onChoose }: Props) {
  const t = useTexts('diff');
  const desk = useTexts('desk');
  const name = useId();
  const { theirName } = sides;
  const title = () => {
    if (conflict.kind === 'field') return desk(`field.${conflict.field}`);
    const block = conflict.kind === 'block' && (conflict.mine ?? conflict.theirs);
    return block ? t(`block.${block.kind}`) : t('conflict.order');
  };
  const choose = (choice: Choice, label: string) => (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold lg:min-h-8">
      <input type="radio" name={name} className="size-4 accent-ink" checked={chosen === choice} onChange={() => onChoose(choice)} />
      {label}
    </label>
  );
  const column = (side: 'mine' | 'theirs', label: string) => (
    <div className={`min-w-0 border-l-3 pl-3 ${chosen === side || chosen === 'both' ? 'border-ink' : 'border-rule'}`}>
      {choose(side, label)}
      <Version conflict={conflict} side={side} sides={sides} />
    </div>
  );
  return (
    <fieldset className="border-t border-rule py-4">
      <legend className="float-left w-full pb-1">{title()}</legend>
      <div className="clear-both grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-2">
        {column('mine', t('conflict.keepMine'))}
        {column('theirs', t('conflict.keepTheirs', { name: theirName || t('conflict.someone') }))}
      </div>
      {choicesOf(conflict).includes('both') && choose('both', t('conflict.keepBoth'))}
    </fieldset>
  );
}

/** What one side made of it. */
function Version({ conflict, side, sides }: { conflict: Conflict; side: 'mine' | 'theirs'; sides: Sides }) {
  const t = useTexts('diff');
  const desk = useTexts('desk');
  const { base, names } = sides;
  const content = sides[side];
  const text = 'whitespace-pre-line font-serif text-base/6.5 wrap-anywhere';
  if (conflict.kind === 'order')
    return (
      <ol lang={content.language} className="list-decimal pl-6 font-serif">
        {content.body.map((block) => (
          <li key={block.id}>{blockText(block).slice(0, 80) || t(`block.${block.kind}`)}</li>
        ))}
      </ol>
    );
  if (conflict.kind === 'field') {
    // A picture stands there with its words.
    const fields = conflict.field === 'lead' ? leadFields : [conflict.field];
    return fields.map((field) => {
      const { pieces } = compareField(field, fieldsOf(base), fieldsOf(content), names);
      if (pieces.length === 0) return field === conflict.field && <p key={field}>{t('conflict.empty')}</p>;
      return (
        <p key={field} lang={content.language} className={text}>
          {field !== conflict.field && <span className="hint font-sans">{desk(`field.${field}`)}: </span>}
          <Pieces pieces={pieces} />
        </p>
      );
    });
  }
  if (!conflict[side]) return <p>{t('conflict.takenOut')}</p>;
  const change = compareBlock(conflict.key, conflict.base, conflict[side], true, { language: content.language, names });
  return change && <BlockPieces change={change} language={content.language} />;
}
