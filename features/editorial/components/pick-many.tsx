'use client';

import { useId, useState } from 'react';

export interface Choice {
  id: number;
  name: string;
}

interface Props {
  label: string;
  /** Of the list of those chosen, and of the button that takes one out. */
  removeLabel(name: string): string;
  upLabel?(name: string): string;
  placeholder: string;
  choices: readonly Choice[];
  chosen: readonly number[];
  isEditable: boolean;
  onChange(chosen: number[]): void;
  id?: string;
}

/** Several out of many, in an order that counts: a combobox that filters as one types (WAI-ARIA APG, editable combobox with list). */
export function PickMany({ label, removeLabel, upLabel, placeholder, choices, chosen, isEditable, onChange, id: given }: Props) {
  const made = useId();
  const id = given ?? made;
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const found = choices.filter((choice) => !chosen.includes(choice.id) && choice.name.toLowerCase().includes(wanted)).slice(0, 8);
  const byId = new Map(choices.map((choice) => [choice.id, choice]));

  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    onChange([...chosen, choice.id]);
    setTyped('');
    setActive(0);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
      setActive((before) => (before + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) take(found[active]);
    } else if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {chosen.map((number, place) => {
            const name = byId.get(number)?.name ?? `#${number}`;
            return (
              <li key={number} className="flex items-center border-b border-rule">
                <span>{name}</span>
                {isEditable && upLabel && place > 0 && (
                  <button
                    type="button"
                    className="grid size-11 place-items-center lg:size-7"
                    aria-label={upLabel(name)}
                    onClick={() => onChange(chosen.toSpliced(place, 1).toSpliced(place - 1, 0, number))}
                  >
                    ↑
                  </button>
                )}
                {isEditable && (
                  <button
                    type="button"
                    className="grid size-11 place-items-center lg:size-7"
                    aria-label={removeLabel(name)}
                    onClick={() => onChange(chosen.filter((other) => other !== number))}
                  >
                    ×
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isEditable && (
        <div className="relative">
          <input
            id={id}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-expanded={isOpen && found.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen && found[active] ? `${id}-${found[active].id}` : undefined}
            placeholder={placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
              setIsOpen(true);
            }}
            onFocus={() => setIsOpen(true)}
            onBlur={() => setIsOpen(false)}
            onKeyDown={onKeyDown}
          />
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            hidden={!isOpen || found.length === 0}
            className="absolute z-20 mt-px w-full border border-ink bg-paper"
          >
            {found.map((choice, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys (APG combobox)
              <div
                key={choice.id}
                id={`${id}-${choice.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                className="flex min-h-11 cursor-pointer items-center px-3 aria-selected:bg-tint lg:min-h-8"
                // The input would lose the focus, and with it the list.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(choice)}
              >
                {choice.name}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
