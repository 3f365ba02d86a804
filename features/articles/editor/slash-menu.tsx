'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { SlashStore } from './slash.ts';

const roomBelow = 320;

/** The kinds that fit what was typed after the slash; arrows choose, Enter takes, Escape closes. The focus stays in the text. */
export function SlashMenu({ store, editor }: { store: SlashStore; editor: Editor }) {
  const t = useTexts('editor');
  const id = useId();
  const slash = useSyncExternalStore(store.subscribe, store.get, () => null);
  const [active, setActive] = useState(0);
  const kinds = slash?.kinds ?? [];
  const chosen = kinds[Math.min(active, kinds.length - 1)];

  // biome-ignore lint/correctness/useExhaustiveDependencies: other kinds, another beginning
  useEffect(() => setActive(0), [slash?.kinds.length]);
  useEffect(() => {
    store.onKey = (event) => {
      if (!slash || !chosen) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const step = event.key === 'ArrowDown' ? 1 : kinds.length - 1;
        setActive((before) => (Math.min(before, kinds.length - 1) + step) % kinds.length);
        return true;
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        slash.choose(chosen);
        return true;
      }
      if (event.key !== 'Escape') return false;
      store.set(null);
      return true;
    };
  });
  // The text has the focus: it is the text that tells a screen reader what is chosen (WAI-ARIA APG, combobox).
  useEffect(() => {
    const text = editor.view.dom;
    if (!slash || !chosen) return;
    text.setAttribute('aria-controls', id);
    text.setAttribute('aria-activedescendant', `${id}-${chosen}`);
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, slash, chosen, id]);

  if (!slash?.place) return null;
  const { place } = slash;
  const isAbove = place.bottom + roomBelow > window.innerHeight && place.top > roomBelow;
  const left = Math.min(place.left, window.innerWidth - 272);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('slash')}
      className="fixed z-40 max-h-80 w-64 overflow-y-auto border border-ink bg-paper py-1"
      style={isAbove ? { left, bottom: window.innerHeight - place.top + 4 } : { left, top: place.bottom + 4 }}
    >
      {kinds.map((kind, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
        <div
          key={kind}
          id={`${id}-${kind}`}
          role="option"
          tabIndex={-1}
          aria-selected={kind === chosen}
          className="flex min-h-11 cursor-pointer items-center px-3 aria-selected:bg-tint lg:min-h-9"
          onMouseDown={(event) => event.preventDefault()}
          onMouseEnter={() => setActive(index)}
          onClick={() => slash.choose(kind)}
        >
          {t(`kind.${kind}`)}
        </div>
      ))}
    </div>
  );
}
