'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Block } from '../body/blocks.ts';
import { bodyText, countText } from '../body/to-text.ts';

/** How long the text is, and how long it takes to read. */
export function Counts({ blocks }: { blocks: readonly Block[] }) {
  const t = useTexts('editor');
  const { words, characters, minutes } = countText(bodyText(blocks));
  return <p className="hint border-t border-rule pt-2 tabular-nums">{t('counts', { words, characters, minutes })}</p>;
}
