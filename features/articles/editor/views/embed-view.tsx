'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTexts } from '#ui/texts.tsx';
import { useEditorTools } from '../editor-context.tsx';

/** A link to a third party, which the page loads only on a click; here it never is. */
export function EmbedView({ node, deleteNode, selected }: NodeViewProps) {
  const t = useTexts('editor');
  const { isEditable } = useEditorTools();
  return (
    <NodeViewWrapper className={`embed ${selected ? 'outline-2 outline-seal' : ''}`} data-drag-handle>
      <p className="font-semibold">{node.attrs.title || node.attrs.url}</p>
      <p className="hint break-all">
        {node.attrs.provider} · {node.attrs.url}
      </p>
      {isEditable && (
        <button type="button" className="button button-plain" onClick={deleteNode}>
          {t('media.remove')}
        </button>
      )}
    </NodeViewWrapper>
  );
}
