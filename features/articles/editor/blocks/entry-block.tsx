'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId, useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp, zoneName } from '#ui/time.ts';
import { instantsOf, wallClock } from '#ui/zoned-time.ts';
import { useSurface } from '../surface.tsx';

/** A message of a live blog: when it was sent, on the paper's clock, and whether it is a key event. */
export function EntryBlock({ node, updateAttributes }: ReactNodeViewProps) {
  const t = useTexts('editor');
  const id = useId();
  const { isEditable } = useSurface();
  return (
    <NodeViewWrapper as="section" className={node.attrs.key ? 'entry entry-key' : 'entry'}>
      <div contentEditable={false} className="entry-controls">
        <EntryTime id={id} at={node.attrs.at} isEditable={isEditable} onChange={(at) => updateAttributes({ at })} />
        <label>
          <input
            type="checkbox"
            className="size-4"
            checked={node.attrs.key}
            disabled={!isEditable}
            onChange={(event) => updateAttributes({ key: event.target.checked })}
          />
          {t('entry.key')}
        </label>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

/** The field keeps what is typed; only a time that the clock really shows becomes the entry's. */
function EntryTime({ id, at, isEditable, onChange }: { id: string; at: string; isEditable: boolean; onChange(at: string): void }) {
  const t = useTexts('editor');
  const zone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const wall = typed ?? wallClock(new Date(at), zone);
  const instants = instantsOf(wall, zone) ?? [];
  const isTwice = instants.length === 2;
  return (
    <>
      <label htmlFor={id}>{t('entry.at', { zone: zoneName(new Date(at), zone) })}</label>
      <input
        id={id}
        type="datetime-local"
        className="input"
        value={wall}
        readOnly={!isEditable}
        aria-invalid={instants.length === 0}
        aria-describedby={`${id}-means`}
        onChange={(event) => {
          setTyped(event.target.value);
          const meant = instantsOf(event.target.value, zone)?.[0];
          if (meant) onChange(meant.toISOString());
        }}
        onBlur={() => instants.length > 0 && setTyped(null)}
      />
      {isTwice && (
        <select
          aria-label={t('entry.twice')}
          className="input"
          value={at}
          disabled={!isEditable}
          onChange={(event) => onChange(event.target.value)}
        >
          {instants.map((instant) => (
            <option key={instant.toISOString()} value={instant.toISOString()}>
              {timestamp(instant, isLanguage(locale) ? locale : 'en', zone)}
            </option>
          ))}
        </select>
      )}
      <span id={`${id}-means`} className="problem empty:hidden">
        {instants.length === 0 ? t('entry.noSuchTime') : ''}
      </span>
    </>
  );
}
