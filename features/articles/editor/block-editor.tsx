'use client';

import dynamic from 'next/dynamic';
import type { MediaSource } from '#features/media/media-source.ts';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import type { Block } from '../body/blocks.ts';

export interface Passage {
  blockId: string;
  text: string;
}

export interface BlockEditorProps {
  /** Read once: who replaces the whole text gives the editor another key. */
  initial: readonly Block[];
  /** Of the text, for fonts, spelling and reading aloud. */
  language: Language;
  isEditable: boolean;
  labelledBy: string;
  media: MediaSource;
  /** Follows the writing by a moment; at once when the editor or the page is left. */
  onChange(body: Block[]): void;
  /** What is selected, for a note on it; null for nothing. */
  onPassage?(passage: Passage | null): void;
}

// ProseMirror is larger than the rest of the page: it comes after it, and needs a browser anyway.
const TextEditor = dynamic(() => import('./text-editor.tsx').then((module) => module.TextEditor), { ssr: false, loading: Opening });

/** The body of a story under a writer's hands, as readers will see it. */
export function BlockEditor(props: BlockEditorProps) {
  return <TextEditor {...props} />;
}

function Opening() {
  return <p className="hint min-h-96 border-t border-ink py-4">{useTexts('editor')('opening')}</p>;
}
