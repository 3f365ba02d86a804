'use client';

import { useId, useRef, useState } from 'react';
import { longestNote, mentionBefore } from '../note.ts';

export interface Reader {
  id: string;
  name: string;
}

interface Props {
  label: string;
  /** Of the list of names. */
  namesLabel: string;
  value: string;
  people: readonly Reader[];
  onChange(value: string): void;
}

/** A few lines of text in which an @ offers names: arrows choose, Enter or Tab takes, Escape lets it be. */
export function MentionField({ label, namesLabel, value, people, onChange }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [begun, setBegun] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const wanted = begun?.normalize('NFKC').toLowerCase();
  const found = wanted === undefined ? [] : people.filter(({ name }) => name.toLowerCase().startsWith(wanted)).slice(0, 6);
  const isOpen = found.length > 0;

  const look = () => {
    const at = area.current?.selectionStart ?? 0;
    setBegun(mentionBefore(area.current?.value.slice(0, at) ?? ''));
    setActive(0);
  };
  const take = (person: Reader | undefined) => {
    const field = area.current;
    if (!field || !person || begun === null) return;
    const at = field.selectionStart;
    field.setRangeText(`${person.name} `, at - begun.length, at, 'end');
    onChange(field.value);
    setBegun(null);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[active]);
    else if (event.key === 'Escape') setBegun(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="field relative">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        className="input"
        rows={3}
        maxLength={longestNote}
        required
        value={value}
        aria-autocomplete="list"
        aria-controls={`${id}-names`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onBlur={() => setBegun(null)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-names`}
        role="listbox"
        aria-label={namesLabel}
        hidden={!isOpen}
        className="absolute top-full z-20 mt-px w-full border border-ink bg-paper"
      >
        {found.map((person, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field above has the keys
          <div
            key={person.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="flex min-h-11 cursor-pointer items-center px-3 aria-selected:bg-tint lg:min-h-8"
            // The text field would lose the focus, and with it the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
          >
            {person.name}
          </div>
        ))}
      </div>
    </div>
  );
}
