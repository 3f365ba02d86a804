'use client';

import { useLocale, useTimeZone } from 'use-intl';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import type { DeskCorrection } from '../queries.ts';

interface Props {
  correction: DeskCorrection;
  /** With its story, where others stand beside it. */
  hasStory?: boolean;
  onAmend?(): void;
  onRemove?(): void;
}

/** One correction as the newsroom sees it, with what may be done to it. */
export function CorrectionItem({ correction, hasStory = false, onAmend, onRemove }: Props) {
  const t = useTexts('corrections');
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  const { kind, priority, text, at, madeByName, language, headline, articleNumber, path } = correction;
  const time = timestamp(at, isLanguage(locale) ? locale : 'en', timeZone);
  return (
    <li className="border-t border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong className="font-semibold">{t(`kinds.${kind}`)}</strong>
        {priority === 'serious' && <span className="font-semibold">{t('serious')}</span>}
        <span className="hint">
          <time dateTime={at.toISOString()}>{time}</time> · {madeByName}
        </span>
      </p>
      {hasStory && (
        <p>
          <a href={`/admin/articles/${articleNumber}`} className="font-semibold">
            {articleNumber} <span lang={language}>{headline}</span>
          </a>
        </p>
      )}
      <p lang={language} className="font-serif text-base/6 [overflow-wrap:anywhere]">
        {text}
      </p>
      <p className="-ml-2 flex flex-wrap">
        {onAmend && correction.canAmend && (
          <button type="button" className="button button-plain" aria-label={t('amendThis', { time })} onClick={onAmend}>
            {t('amend')}
          </button>
        )}
        {onRemove && correction.canRemove && (
          <button type="button" className="button button-plain" aria-label={t('removeThis', { time })} onClick={onRemove}>
            {t('remove')}
          </button>
        )}
        {path ? (
          <a href={path} target="_blank" rel="noopener" className="button button-plain">
            {t('see')}
          </a>
        ) : (
          <span className="hint px-2 py-1">{t('unseen')}</span>
        )}
      </p>
    </li>
  );
}
