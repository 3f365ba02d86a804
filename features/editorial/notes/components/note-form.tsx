'use client';

import { useState, useTransition } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { NoteRefusal } from '../note.ts';
import { mentionedIn } from '../note.ts';
import { MentionField, type Reader } from './mention-field.tsx';

interface Props {
  label: string;
  send: string;
  people: readonly Reader[];
  /** Whether it may block publication. */
  mayBlock?: boolean;
  /** Gives why nothing came of it, else null. */
  onSend(words: { text: string; mentions: string[]; isBlocking: boolean }): Promise<NoteRefusal | 'offline' | null>;
  onCancel?(): void;
  children?: React.ReactNode;
}

/** Writes a note or an answer; words that were refused stay. */
export function NoteForm({ label, send, people, mayBlock = false, onSend, onCancel, children }: Props) {
  const t = useTexts('notes');
  const [text, setText] = useState('');
  const [isBlocking, setIsBlocking] = useState(false);
  const [refusal, setRefusal] = useState<NoteRefusal | 'offline' | null>(null);
  const [isPending, begin] = useTransition();
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        begin(async () => {
          const refused = await onSend({ text, mentions: mentionedIn(text, people), isBlocking });
          setRefusal(refused);
          if (refused) return;
          setText('');
          setIsBlocking(false);
        });
      }}
    >
      {children}
      <MentionField label={label} namesLabel={t('people')} value={text} people={people} onChange={setText} />
      {mayBlock && (
        <label className="flex min-h-11 items-center gap-2 lg:min-h-8">
          <input type="checkbox" className="size-4" checked={isBlocking} onChange={(event) => setIsBlocking(event.target.checked)} />
          {t('blocks')}
        </label>
      )}
      <p role="alert" className="problem empty:hidden">
        {refusal && t(`refusal.${refusal}`)}
      </p>
      <div className="flex gap-2">
        <button type="submit" className="button" disabled={isPending}>
          {send}
        </button>
        {onCancel && (
          <button type="button" className="button button-plain" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
