'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Piece } from '../compare-text.ts';

/** A text with its changes: underlined what came, struck out what went, and said in words to those who listen. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const t = useTexts('diff');
  return pieces.map(({ kind, text }, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    if (kind === 'same') return <span key={place}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Mark key={place} className={looks[kind]}>
        <span className="sr-only select-none">{t(`said.${kind}`)} </span>
        {text}
        <span className="sr-only select-none"> {t('said.end')}</span>
      </Mark>
    );
  });
}

const looks = {
  added: 'bg-tint px-0.5 underline decoration-ink decoration-2 underline-offset-3',
  removed: 'px-0.5 text-second line-through decoration-seal decoration-2',
};
