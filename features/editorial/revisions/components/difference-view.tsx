'use client';

import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import type { BlockChange } from '../compare-blocks.ts';
import type { Difference } from '../compare-contents.ts';
import type { Part } from '../restore-part.ts';
import { Pieces } from './pieces.tsx';

interface Props {
  difference: Difference;
  /** Of the text, for fonts and reading aloud. */
  language: Language;
  /** What can be done with one field or one block that was there before. */
  action?(part: Part, name: string): React.ReactNode;
}

/** All that differs between two versions: fields by their names, then the body with what stayed left out. */
export function DifferenceView({ difference, language, action }: Props) {
  const t = useTexts('diff');
  const names = useTexts('desk');
  const { fields, blocks } = difference;
  return (
    <div>
      {fields.length > 0 && (
        <dl>
          {fields.map(({ field, pieces }) => (
            <div key={field} className={row}>
              <dt className={heading}>{names(`field.${field}`)}</dt>
              <dd className="min-w-0">
                <p lang={language} className={text}>
                  <Pieces pieces={pieces} />
                </p>
                {action?.({ kind: 'field', field }, names(`field.${field}`))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {blocks.some(({ kind }) => kind !== 'same') && (
        <ol aria-label={t('body')}>
          {blocks.map((change) =>
            change.kind === 'same' ? (
              <li key={`same ${change.key}`} className="border-t border-rule py-2 text-center text-second">
                {t('unchanged', { count: change.count })}
              </li>
            ) : (
              <li key={change.key} className={row}>
                <BlockHeading change={change} />
                <div className="min-w-0">
                  <BlockPieces change={change} language={language} />
                  {isRestorable(change) && action?.({ kind: 'block', key: change.key }, t(`block.${change.block}`))}
                </div>
              </li>
            ),
          )}
        </ol>
      )}
    </div>
  );
}

const row = 'grid grid-cols-1 gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)]';
const heading = 'font-semibold text-[0.8125rem]/6';
const text = 'whitespace-pre-line font-serif text-base/6.5 wrap-anywhere';

/** What became of it, in words: “Paragraph, moved and changed”. */
function BlockHeading({ change }: { change: BlockChange }) {
  const t = useTexts('diff');
  const { kind, block, was, isMoved } = change;
  return (
    <p className={heading}>
      {was ? t('becameKind', { before: t(`block.${was}`), after: t(`block.${block}`) }) : t(`block.${block}`)}
      <span className="block font-normal text-second">{t(`became.${kind === 'changed' && isMoved ? 'both' : kind}`)}</span>
    </p>
  );
}

/** The words of one block, and below them what it has besides. */
export function BlockPieces({ change, language }: { change: BlockChange; language: Language }) {
  const t = useTexts('diff');
  return (
    <>
      {change.pieces.length > 0 && (
        <p lang={language} className={text}>
          <Pieces pieces={change.pieces} />
        </p>
      )}
      {change.facets.map(({ facet, pieces }) => (
        <p key={facet} className="hint wrap-anywhere">
          {t(`facet.${facet}`)}
          {pieces.length > 0 && ': '}
          <Pieces pieces={pieces} />
        </p>
      ))}
    </>
  );
}

/** Where a block stands is no part of it, and one that was not there yet has nothing to come back to. */
const isRestorable = ({ kind }: BlockChange) => kind === 'changed' || kind === 'removed';

/** How changes are marked, for the eye; who listens is told at each. */
export function Legend() {
  const t = useTexts('diff');
  return (
    <p aria-hidden="true" className="hint">
      {t('legend')}{' '}
      <Pieces
        pieces={[
          { kind: 'added', text: t('became.added') },
          { kind: 'same', text: ', ' },
          { kind: 'removed', text: t('became.removed') },
        ]}
      />
    </p>
  );
}
