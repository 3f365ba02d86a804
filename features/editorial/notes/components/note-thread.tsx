'use client';

import { useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import type { NoteWish } from '../actions.ts';
import type { Answer, Note, NoteRefusal } from '../note.ts';
import { showPassage } from '../show-passage.ts';
import type { Reader } from './mention-field.tsx';
import { NoteForm } from './note-form.tsx';

interface Props {
  note: Note;
  people: readonly Reader[];
  /** Whether its passage is still in the text as it was. */
  isInText: boolean;
  isForMe: boolean;
  mayResolve: boolean;
  act(wish: NoteWish): Promise<NoteRefusal | 'offline' | null>;
}

/** A remark, what was answered, and what can be done with it. */
export function NoteThread({ note, people, isInText, isForMe, mayResolve, act }: Props) {
  const t = useTexts('notes');
  const [isAnswering, setIsAnswering] = useState(false);
  const [refusal, setRefusal] = useState<NoteRefusal | 'offline' | null>(null);
  const isOpen = note.resolvedAt === null;
  const marks = [isOpen && note.isBlocking && t('blocking'), isForMe && t('forMe')].filter(Boolean);
  return (
    <li className={`grid gap-2 border-t border-rule py-3 ${isOpen ? '' : 'text-second'}`}>
      {marks.length > 0 && <p className="font-semibold text-[0.8125rem]/5 text-seal">{marks.join(' · ')}</p>}
      {note.passage && (
        <blockquote className="border-l-2 border-ink pl-3">
          {isInText ? (
            <button type="button" className="cursor-pointer text-left hover:underline" onClick={() => showPassage(note.passage)}>
              “{note.passage}”
            </button>
          ) : (
            <span className="text-second">“{note.passage}”</span>
          )}
        </blockquote>
      )}
      {!isInText && <p className="hint">{t('changed')}</p>}
      <Words words={note} people={people} />
      {note.answers.length > 0 && (
        <ul className="grid gap-2 border-l border-rule pl-3">
          {note.answers.map((answer) => (
            <li key={answer.id}>
              <Words words={answer} people={people} />
            </li>
          ))}
        </ul>
      )}
      {note.resolvedAt && <p className="hint">{t('resolvedBy', { name: note.resolvedByName ?? t('someone') })}</p>}
      {isAnswering ? (
        <NoteForm
          label={t('answer')}
          send={t('sendAnswer')}
          people={people}
          onCancel={() => setIsAnswering(false)}
          onSend={async ({ text, mentions }) => {
            const refused = await act({ kind: 'answer', note: note.id, text, mentions });
            if (!refused) setIsAnswering(false);
            return refused;
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {isOpen && (
            <button type="button" className="button button-plain -ml-2" onClick={() => setIsAnswering(true)}>
              {t('answer')}
            </button>
          )}
          {mayResolve && (
            <button
              type="button"
              className="button button-plain -ml-2"
              onClick={async () => setRefusal(await act({ kind: isOpen ? 'resolve' : 'reopen', note: note.id }))}
            >
              {t(isOpen ? 'resolve' : 'reopen')}
            </button>
          )}
        </div>
      )}
      <p role="alert" className="problem empty:hidden">
        {refusal && t(`refusal.${refusal}`)}
      </p>
    </li>
  );
}

function Words({ words, people }: { words: Answer; people: readonly Reader[] }) {
  const zone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  const names = people.filter(({ id }) => words.mentions.includes(id)).map(({ name }) => `@${name}`);
  return (
    <div>
      <p className="hint">
        <span className="font-semibold text-ink">{words.authorName}</span> ·{' '}
        <time dateTime={words.createdAt.toISOString()}>{timestamp(words.createdAt, isLanguage(locale) ? locale : 'en', zone)}</time>
      </p>
      <p className="break-words whitespace-pre-line">
        {splitAt(words.text, names).map(({ text, from, isName }) => (isName ? <b key={from}>{text}</b> : text))}
      </p>
    </div>
  );
}

/** A text in pieces, the names among them apart. */
function splitAt(text: string, names: readonly string[]): { text: string; from: number; isName: boolean }[] {
  const name = names.find((each) => text.includes(each));
  if (!name) return [{ text, from: 0, isName: false }];
  const from = text.indexOf(name);
  const after = from + name.length;
  const shifted = (pieces: ReturnType<typeof splitAt>, by: number) => pieces.map((piece) => ({ ...piece, from: piece.from + by }));
  return [...splitAt(text.slice(0, from), names), { text: name, from, isName: true }, ...shifted(splitAt(text.slice(after), names), after)];
}
