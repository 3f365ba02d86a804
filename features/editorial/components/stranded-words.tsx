'use client';

import { useState } from 'react';
import type { Content } from '#features/articles/content.ts';
import type { MediaSource } from '#features/media/media-source.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import { useStranded } from '../draft/use-stranded.ts';
import { compareContents } from '../revisions/compare-contents.ts';
import { DifferenceView } from '../revisions/components/difference-view.tsx';
import { FullText } from '../revisions/components/full-text.tsx';
import { useNames } from '../revisions/components/use-names.ts';
import type { Choices } from './article-fields.tsx';

interface Props {
  user: string;
  number: number;
  content: Content;
  choices: Choices;
  source: MediaSource;
}

/**
 * Words that no server has, about a story that was handed on before they could be sent: to be read, copied, or thrown away
 * by their writer alone. Should the story come back, they are sent after all.
 */
export function StrandedWords({ user, number, content, choices, source }: Props) {
  const { content: left, drop } = useStranded(user, number, content);
  return left && <Left left={left} content={content} choices={choices} source={source} onDrop={() => void drop()} />;
}

function Left({ left, content, choices, source, onDrop }: Omit<Props, 'user' | 'number'> & { left: Content; onDrop(): void }) {
  const t = useTexts('diff');
  const desk = useTexts('desk');
  const names = useNames(choices, source, [content, left]);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section aria-labelledby="stranded" className="notice notice-problem mt-3">
      <h2 id="stranded">{t('stranded.title')}</h2>
      <p className="max-w-[66ch] pb-2">{t('stranded.explain')}</p>
      <DifferenceView difference={compareContents(content, left, names)} language={left.language} />
      <FullText summary={t('stranded.whole')} titles={[t('conflict.mine')]} contents={[left]} />
      <button type="button" className="button" onClick={() => setIsAsked(true)}>
        {t('stranded.drop')}
      </button>
      <Dialog title={t('stranded.ask')} isOpen={isAsked} onClose={() => setIsAsked(false)}>
        <p>{t('stranded.gone')}</p>
        <p className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="button" className="button" onClick={() => setIsAsked(false)}>
            {desk('dialog.cancel')}
          </button>
          <button type="button" className="button button-primary" onClick={onDrop}>
            {t('stranded.confirm')}
          </button>
        </p>
      </Dialog>
    </section>
  );
}
