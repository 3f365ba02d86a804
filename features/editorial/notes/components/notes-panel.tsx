'use client';

import { useEffect, useState } from 'react';
import type { Actor, Owned } from '#features/accounts/roles.ts';
import type { Block } from '#features/articles/body/blocks.ts';
import { useTexts } from '#ui/texts.tsx';
import { asksFor, canResolve, longestPassage, type Note, orderNotes, placeOf } from '../note.ts';
import type { useNotes } from '../use-notes.ts';
import type { Reader } from './mention-field.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteThread } from './note-thread.tsx';

/** What is selected in the text. */
export type Passage = { blockId: string; text: string } | null;

interface Props {
  article: Owned;
  actor: Actor;
  people: readonly Reader[];
  body: readonly Block[];
  passage: Passage;
  notes: readonly Note[];
  act: ReturnType<typeof useNotes>['act'];
}

/** What the newsroom says to each other about a story, beside it. */
export function NotesPanel({ article, actor, people, body, passage, notes, act }: Props) {
  const t = useTexts('notes');
  const [about, forget] = useAbout(passage);
  const others = people.filter(({ id }) => id !== actor.id);
  return (
    <div id="field-notes" className="grid gap-4">
      <NoteForm
        label={t('add')}
        send={t('send')}
        people={others}
        mayBlock
        onSend={async (words) => {
          const where = { blockId: about?.blockId ?? null, passage: about?.text.slice(0, longestPassage) ?? '' };
          const refused = await act({ kind: 'write', ...words, ...where });
          if (!refused) forget();
          return refused;
        }}
      >
        {about ? (
          <div className="border-l-2 border-ink pl-3">
            <p className="line-clamp-4">“{about.text.slice(0, longestPassage)}”</p>
            <button type="button" className="button button-plain -ml-2" onClick={forget}>
              {t('wholeStory')}
            </button>
          </div>
        ) : (
          <p className="hint">{t('hint')}</p>
        )}
      </NoteForm>
      {notes.length === 0 ? (
        <p className="border-t border-rule pt-3 text-second">{t('empty')}</p>
      ) : (
        <ul aria-label={t('list')}>
          {orderNotes(notes, body).map((note) => (
            <NoteThread
              key={note.id}
              note={note}
              people={people}
              isInText={placeOf(note, body) !== null}
              isForMe={asksFor(actor.id, note)}
              mayResolve={canResolve(actor, note, article)}
              act={act}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * The passage that a note is going to be about. It stays when the writer leaves the text for the note; only another
 * selection in the text, or none there, replaces it.
 */
function useAbout(passage: Passage): [Passage, () => void] {
  const [about, setAbout] = useState<Passage>(null);
  useEffect(() => {
    const isInText = document.getElementById('field-body')?.contains(document.activeElement);
    if (passage?.text.trim() || isInText) setAbout(passage);
  }, [passage]);
  return [about, () => setAbout(null)];
}
