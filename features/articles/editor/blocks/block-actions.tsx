'use client';

import type { ReactNodeViewProps } from '@tiptap/react';

/** Buttons of a block: no part of its text. */
export function BlockActions({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a text would be read as part of it
    <div role="group" aria-label={label} contentEditable={false} className="block-actions">
      {children}
    </div>
  );
}

/** Takes a block out and goes back to the text. */
export const removeBlock = ({ editor, deleteNode }: Pick<ReactNodeViewProps, 'editor' | 'deleteNode'>) => {
  deleteNode();
  editor.view.focus();
};
