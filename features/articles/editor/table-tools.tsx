'use client';

import type { Editor } from '@tiptap/react';
import { useTexts } from '#ui/texts.tsx';
import { ToolButton } from './tool-button.tsx';

/** Rows and columns, while the cursor is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTexts('editor');
  const chain = () => editor.chain().focus();
  return (
    <>
      <ToolButton label={t('table.addRow')} act={() => chain().addRowAfter().run()}>
        ＋═
      </ToolButton>
      <ToolButton label={t('table.deleteRow')} act={() => chain().deleteRow().run()}>
        －═
      </ToolButton>
      <ToolButton label={t('table.addColumn')} act={() => chain().addColumnAfter().run()}>
        ＋‖
      </ToolButton>
      <ToolButton label={t('table.deleteColumn')} act={() => chain().deleteColumn().run()}>
        －‖
      </ToolButton>
      <ToolButton label={t('table.toggleHead')} act={() => chain().toggleHeaderRow().run()}>
        <b>═</b>
      </ToolButton>
    </>
  );
}
