'use client';

import type { MediaSource } from '#features/media/media-source.ts';
import type { Language } from '#ui/language.ts';
import type { Block } from '../body/blocks.ts';

interface Props {
  initial: readonly Block[];
  language: Language;
  isEditable: boolean;
  labelledBy: string;
  media: MediaSource;
  onChange(body: Block[]): void;
  /** Told what is selected in the text, and in which block; null where nothing is. */
  onPassage?(passage: { blockId: string; text: string } | null): void;
}

/** STUB, replaced by the editor part. */
export function BlockEditor({ initial, language, labelledBy, onChange, onPassage }: Props) {
  return (
    <textarea
      lang={language}
      aria-labelledby={labelledBy}
      className="input"
      defaultValue={initial
        .map((block) => ('text' in block && typeof block.text !== 'string' ? block.text.map((span) => span.text).join('') : ''))
        .join('\n')}
      onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
        const place = value.slice(0, selectionStart).split('\n').length - 1;
        const text = value.slice(selectionStart, selectionEnd);
        onPassage?.(text ? { blockId: initial[place]?.id ?? `s${place}`, text } : null);
      }}
      onChange={(event) =>
        onChange(event.target.value.split('\n').map((text, place) => ({ id: `s${place}`, kind: 'paragraph', text: [{ text }] })))
      }
    />
  );
}
