'use client';

import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import type { Content } from '#features/articles/content.ts';
import type { MediaItem, MediaSource } from '#features/media/media-source.ts';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import type { Choices } from '../../components/article-fields.tsx';
import { mediaOf } from '../media-of.ts';
import { type Names, namesFrom } from '../names.ts';

/** How everything in these contents is called; pictures by their words, as soon as the library has answered. */
export function useNames(choices: Choices, source: MediaSource, contents: readonly Content[]): Names {
  const t = useTexts('diff');
  const desk = useTexts('desk');
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  const [media, setMedia] = useState<readonly MediaItem[]>([]);
  const wanted = [...new Set(contents.flatMap(mediaOf))].join();
  useEffect(() => {
    let isStale = false;
    const ids = wanted.split(',').filter(Boolean).map(Number);
    if (ids.length > 0)
      void source.get(ids).then(
        (found) => isStale || setMedia(found),
        // Their numbers are names enough.
        () => undefined,
      );
    return () => {
      isStale = true;
    };
  }, [source, wanted]);
  return useMemo(() => {
    const words = new Map(media.map(({ id, alt, caption }) => [id, alt || caption]));
    return namesFrom(choices, {
      media: (id) => (words.get(id) ? t('mediaNamed', { id, words: words.get(id) ?? '' }) : t('media', { id })),
      story: (number) => t('story', { number }),
      language: (code) => (isLanguage(code) ? desk(`language.${code}`) : code),
      time: (iso) => timestamp(new Date(iso), isLanguage(locale) ? locale : 'en', zone),
    });
  }, [choices, media, t, desk, locale, zone]);
}
