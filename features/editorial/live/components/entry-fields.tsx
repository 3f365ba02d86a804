'use client';

import { useRef, useState } from 'react';
import { longestEntry, longestHeadline, mostPictures } from '#features/articles/live/entry.ts';
import type { MediaItem, MediaSource } from '#features/media/media-source.ts';
import { LineField, LinesField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { WhenReady } from '#ui/when-ready.tsx';

export interface Words {
  headline: string;
  text: string;
  pictures: number[];
  isKey: boolean;
}
export const noWords: Words = { headline: '', text: '', pictures: [], isKey: false };

interface Props {
  words: Words;
  onChange(words: Words): void;
  onSend(): void;
  source: MediaSource;
  language: string;
  /** What the button that sends says. */
  send: string;
  /** A correction says nothing of key events. */
  withKey?: boolean;
  autoFocus?: boolean;
  children?: React.ReactNode;
}

/** The one field an entry is written in, and what may go with it. Ctrl+Enter sends. */
export function EntryFields({ words, onChange, onSend, source, language, send, withKey = true, autoFocus = false, children }: Props) {
  const t = useTexts('live');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(words);
  latest.current = words;
  const put = (change: Partial<Words>) => onChange({ ...latest.current, ...change });
  const isEmpty = !words.text.trim() && !words.headline.trim() && words.pictures.length === 0;
  const tooLong = words.text.length + words.headline.length - longestEntry;
  const attach = (item: MediaItem | null) => {
    if (item && !latest.current.pictures.includes(item.id)) put({ pictures: [...latest.current.pictures, item.id].slice(0, mostPictures) });
  };
  const pick = async () => attach(await source.pick('image'));
  /** A picture that was pasted or dropped goes up, and wants words of its own before readers can have it. */
  const bring = async (files: FileList) => {
    for (const file of [...files].filter(({ type }) => type.startsWith('image/'))) {
      setBusy(true);
      const sent = await source.upload(file).catch(() => ({ ok: false as const, reason: t('refusal.offline') }));
      setBusy(false);
      if (!sent.ok) return setProblem(sent.reason);
      setProblem('');
      attach(sent.value.alt && sent.value.credit ? sent.value : ((await source.describe(sent.value)) ?? null));
    }
  };
  return (
    <form
      aria-label={send}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (!isEmpty) onSend();
      }}
      onPaste={(event) => {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        void bring(event.clipboardData.files);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void bring(event.dataTransfer.files);
      }}
    >
      <WhenReady>
        <LineField
          label={t('field.headline')}
          className="font-semibold"
          lang={language}
          maxLength={longestHeadline}
          value={words.headline}
          onChange={(event) => put({ headline: event.target.value })}
        />
        <LinesField
          label={t('field.text')}
          hint={tooLong > 0 ? t('tooLong', { count: tooLong }) : t('hint')}
          className="min-h-32 font-serif text-[1.0625rem]/7"
          lang={language}
          rows={5}
          // Opened by the person to write here.
          autoFocus={autoFocus}
          aria-invalid={tooLong > 0}
          value={words.text}
          onChange={(event) => put({ text: event.target.value })}
        />
        {words.pictures.length > 0 && (
          <ul className="flex flex-wrap gap-x-4">
            {words.pictures.map((picture) => (
              <li key={picture}>
                {t('picture', { number: String(picture) })}{' '}
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={t('takeOutPicture', { number: String(picture) })}
                  onClick={() => put({ pictures: words.pictures.filter((each) => each !== picture) })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className="button button-primary" disabled={isEmpty || tooLong > 0 || isBusy}>
            {send}
          </button>
          <button type="button" className="button" onClick={() => void pick()} disabled={isBusy || words.pictures.length >= mostPictures}>
            {t(isBusy ? 'uploading' : 'addPicture')}
          </button>
          {withKey && (
            <label className="inline-flex min-h-11 items-center gap-2 lg:min-h-9">
              <input type="checkbox" checked={words.isKey} onChange={(event) => put({ isKey: event.target.checked })} />
              {t('field.isKey')}
            </label>
          )}
          {children}
        </div>
        <p role="alert" className="problem empty:hidden">
          {problem}
        </p>
      </WhenReady>
    </form>
  );
}
