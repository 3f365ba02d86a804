'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTimeZone } from 'use-intl';
import { useTexts } from '#ui/texts.tsx';
import { instantsOf, wallClock } from '#ui/zoned-time.ts';
import { useEditorTools } from '../editor-context.tsx';

/** An entry of a live blog: its time on the paper's clock, whether it is a key event, headline and text. */
export function EntryView({ node, updateAttributes }: NodeViewProps) {
  const t = useTexts('editor');
  const zone = useTimeZone() ?? 'UTC';
  const { isEditable } = useEditorTools();
  const at = new Date(node.attrs.at || Date.now());
  return (
    <NodeViewWrapper as="section" className={`entry ${node.attrs.isKey ? 'entry-key' : ''}`}>
      <div contentEditable={false} className="flex flex-wrap items-center gap-3">
        <label className="flex items-center gap-2">
          <span className="hint">{t('entry.at')}</span>
          <input
            type="datetime-local"
            className="input w-auto"
            disabled={!isEditable}
            value={wallClock(at, zone)}
            onChange={(event) => {
              const [instant] = instantsOf(event.target.value, zone) ?? [];
              if (instant) updateAttributes({ at: instant.toISOString() });
            }}
          />
        </label>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            className="size-4"
            disabled={!isEditable}
            checked={node.attrs.isKey}
            onChange={(event) => updateAttributes({ isKey: event.target.checked })}
          />
          {t('entry.key')}
        </label>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
