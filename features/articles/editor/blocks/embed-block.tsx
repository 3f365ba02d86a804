'use client';

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTexts } from '#ui/texts.tsx';
import { useSurface } from '../surface.tsx';
import { BlockActions, removeBlock } from './block-actions.tsx';

/** Something of another site: here too it is only named, and loads nothing from there. */
export function EmbedBlock(props: ReactNodeViewProps) {
  const { node, editor, getPos } = props;
  const t = useTexts('editor');
  const { isEditable, editEmbed } = useSurface();
  const { url, provider, title } = node.attrs;
  return (
    <NodeViewWrapper className="embed" contentEditable={false}>
      <p>
        <strong>{title || url}</strong>
        <br />
        <span className="hint">
          {t('embed.from', { provider })} · <span className="break-all">{url}</span>
        </span>
      </p>
      {isEditable && (
        <BlockActions label={t('kind.embed')}>
          <button
            type="button"
            className="button button-plain"
            onClick={() => {
              editor.commands.setNodeSelection(getPos() ?? 0);
              editEmbed();
            }}
          >
            {t('embed.change')}
          </button>
          <button type="button" className="button button-plain" onClick={() => removeBlock(props)}>
            {t('media.remove')}
          </button>
        </BlockActions>
      )}
    </NodeViewWrapper>
  );
}
