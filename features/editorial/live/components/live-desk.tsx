'use client';

import { useEffect, useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { newId } from '#features/articles/editor/ids.ts';
import { isRunning } from '#features/articles/live/entry.ts';
import { useMediaSource } from '#features/media/components/media-library.tsx';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { dayKey, timeOfDay, timestamp } from '#ui/time.ts';
import type { LiveDeskState } from '../queries.ts';
import { useLive } from '../use-live.ts';
import { DeskEntryItem } from './desk-entry.tsx';
import { EntryFields, noWords, type Words } from './entry-fields.tsx';
import { LiveState } from './live-state.tsx';
import { OutgoingList } from './outgoing-list.tsx';

interface Props {
  user: string;
  article: { number: number; language: string; isOut: boolean };
  opened: LiveDeskState;
}

/** Where a live blog is written: one field, and below it what is out, the newest first. */
export function LiveDesk({ user, article, opened }: Props) {
  const t = useTexts('live');
  const zone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  const { state, isOffline, outgoing, act, post, retry, drop } = useLive(user, article.number, opened);
  const { source, dialog } = useMediaSource();
  const [words, setWords] = useState<Words>(noWords);
  const { live, entries, mayPost } = state;
  const started = live && new Date(live.startedAt);
  const running =
    live !== null && isRunning({ startedAt: new Date(live.startedAt), endedAt: live.endedAt ? new Date(live.endedAt) : null }, new Date());
  const time = (given: string) => {
    const at = new Date(given);
    const isSameDay = started && dayKey(at, zone) === dayKey(started, zone);
    return isSameDay ? timeOfDay(at, zone) : timestamp(at, isLanguage(locale) ? locale : 'en', zone);
  };
  const isUnsaved = words.text.trim() !== '' || outgoing.length > 0;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isUnsaved && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  const send = () => {
    post({ key: newId(), ...words });
    setWords(noWords);
  };
  return (
    <>
      <LiveState live={live} mayRun={state.mayRun} isOut={article.isOut} time={time} act={act} />
      {isOffline && (
        <p role="status" className="notice notice-problem my-3">
          {t('offline')}
        </p>
      )}
      {running && mayPost && (
        <section aria-label={t('write')} className="max-w-[70ch] py-4">
          <EntryFields words={words} onChange={setWords} onSend={send} source={source} language={article.language} send={t('post')} />
        </section>
      )}
      {running && !mayPost && <p className="hint py-4">{t('notYours')}</p>}
      <OutgoingList
        outgoing={outgoing}
        onRetry={retry}
        onDrop={drop}
        onTakeBack={(entry) => {
          drop(entry.key);
          setWords({ headline: entry.headline, text: entry.text, pictures: entry.pictures, isKey: entry.isKey });
        }}
        isFieldFree={words.text.trim() === '' && words.headline === ''}
      />
      {live && (
        <section aria-labelledby="entries" className="max-w-[70ch] pt-2">
          <h2 id="entries" className="pb-2">
            {t('entries', { count: entries.filter(({ deletedAt }) => !deletedAt).length })}
          </h2>
          {entries.length === 0 && <p className="border-t border-rule py-4 text-second">{t('empty')}</p>}
          <ol>
            {entries.map((entry) => (
              <DeskEntryItem
                key={entry.number}
                entry={entry}
                mayPost={mayPost}
                language={article.language}
                time={time}
                source={source}
                act={act}
              />
            ))}
          </ol>
        </section>
      )}
      {dialog}
    </>
  );
}
