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
}

/** STUB, replaced by the editor part. */
export function BlockEditor({ initial, language, labelledBy, onChange }: Props) {
  return (
    <textarea
      lang={language}
      aria-labelledby={labelledBy}
      className="input"
      defaultValue={initial
        .map((block) => ('text' in block && typeof block.text !== 'string' ? block.text.map((span) => span.text).join('') : ''))
        .join('\n')}
      onChange={(event) =>
        onChange(event.target.value.split('\n').map((text, place) => ({ id: `s${place}`, kind: 'paragraph', text: [{ text }] })))
      }
    />
  );
}
