'use client';

import { useState } from 'react';
import type { MediaSource } from '#features/media/media-source.ts';
import { useTexts } from '#ui/texts.tsx';
import type { LiveWish } from '../actions.ts';
import type { DeskEntry } from '../queries.ts';
import { EntryFields, type Words } from './entry-fields.tsx';

interface Props {
  entry: DeskEntry;
  mayPost: boolean;
  language: string;
  /** `14:27 JST`. */
  time(at: string): string;
  source: MediaSource;
  act(wish: LiveWish): Promise<string | null>;
}

/** An entry as the newsroom sees it: with who wrote it, what became of it, and what can be done with it. */
export function DeskEntryItem({ entry, mayPost, language, time, source, act }: Props) {
  const t = useTexts('live');
  const [words, setWords] = useState<Words | null>(null);
  // The revision that is being corrected: another one is shown beside it before anything is overwritten.
  const [base, setBase] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const told = async (wish: LiveWish) => {
    const reason = await act(wish);
    setProblem(reason ? t(`refusal.${reason}` as Parameters<typeof t>[0]) : '');
    return reason;
  };
  const correct = async () => {
    if (!words) return;
    const { isKey: _key, ...written } = words;
    const reason = await told({ kind: 'correct', entry: entry.number, revision: base, ...written });
    if (reason === null) setWords(null);
  };
  if (entry.deletedAt)
    return (
      <li id={`entry-${entry.number}`} className="border-t border-rule py-3 text-second">
        <p>{t('removed', { time: time(entry.deletedAt), name: entry.deletedBy ?? '' })}</p>
        <details>
          <summary className="cursor-pointer">{t('seeRemoved')}</summary>
          <EntryWords entry={entry} language={language} />
        </details>
      </li>
    );
  const name = String(entry.number);
  return (
    <li id={`entry-${entry.number}`} className="border-t border-rule py-3">
      <p className="hint">
        <time dateTime={entry.at} className="font-semibold">
          {time(entry.at)}
        </time>{' '}
        · {entry.writtenBy}
        {entry.isKey && <strong> · {t('isKey')}</strong>}
        {entry.isPinned && <strong> · {t('isPinned')}</strong>}
        {entry.correctedAt && ` · ${t('corrected', { time: time(entry.correctedAt), name: entry.correctedBy ?? '' })}`}
      </p>
      {words ? (
        <>
          {base !== entry.revision && (
            <div className="notice my-2">
              <p>{t('overtaken')}</p>
              <EntryWords entry={entry} language={language} />
              <button type="button" className="button mt-2" onClick={() => setBase(entry.revision)}>
                {t('useMine')}
              </button>{' '}
              <button type="button" className="button button-plain" onClick={() => setWords(null)}>
                {t('useTheirs')}
              </button>
            </div>
          )}
          <EntryFields
            words={words}
            onChange={setWords}
            onSend={() => void correct()}
            source={source}
            language={language}
            send={t('saveCorrection')}
            withKey={false}
            autoFocus
          >
            <button type="button" className="button button-plain" onClick={() => setWords(null)}>
              {t('cancel')}
            </button>
          </EntryFields>
        </>
      ) : (
        <EntryWords entry={entry} language={language} />
      )}
      {!words && mayPost && (
        <div className="flex flex-wrap gap-1">
          {entry.mayChange && (
            <button
              type="button"
              className="button button-plain -ml-2"
              aria-label={t('correctName', { number: name })}
              onClick={() => {
                setBase(entry.revision);
                setWords({ headline: entry.headline, text: entry.text, pictures: entry.pictures, isKey: entry.isKey });
              }}
            >
              {t('correct')}
            </button>
          )}
          {(['isKey', 'isPinned'] as const).map((mark) => (
            <button
              key={mark}
              type="button"
              className="button button-plain"
              aria-pressed={entry[mark]}
              aria-label={t(mark === 'isKey' ? 'keyName' : 'pinName', { number: name })}
              onClick={() => void told({ kind: 'mark', entry: entry.number, mark, isOn: !entry[mark] })}
            >
              {t(mark === 'isKey' ? 'markKey' : 'pin')}
            </button>
          ))}
          {entry.mayChange &&
            (isAsked ? (
              <>
                <button type="button" className="button" onClick={() => void told({ kind: 'remove', entry: entry.number })}>
                  {t('removeNow')}
                </button>
                <button type="button" className="button button-plain" onClick={() => setAsked(false)}>
                  {t('cancel')}
                </button>
              </>
            ) : (
              <button
                type="button"
                className="button button-plain"
                aria-label={t('removeName', { number: name })}
                onClick={() => setAsked(true)}
              >
                {t('remove')}
              </button>
            ))}
        </div>
      )}
      <p role="alert" className="problem empty:hidden">
        {problem}
      </p>
    </li>
  );
}

function EntryWords({ entry, language }: { entry: Pick<DeskEntry, 'headline' | 'text' | 'pictures'>; language: string }) {
  const t = useTexts('live');
  return (
    <div lang={language} className="max-w-[66ch] py-1 [overflow-wrap:anywhere]">
      {entry.headline && <p className="font-semibold">{entry.headline}</p>}
      <p className="whitespace-pre-line">{entry.text}</p>
      {entry.pictures.map((picture) => (
        <p key={picture} className="hint">
          {t('picture', { number: String(picture) })}
        </p>
      ))}
    </div>
  );
}
