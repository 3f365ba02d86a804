'use client';

import { useRef } from 'react';
import { useTexts } from '#ui/texts.tsx';

export const asideTabs = ['details', 'check', 'notes', 'corrections'] as const;
export type AsideTab = (typeof asideTabs)[number];

interface Props {
  tab: AsideTab;
  onTab(tab: AsideTab): void;
  /** How much waits in each; a badge where it is not nothing. */
  counts: Partial<Record<AsideTab, number>>;
  /** A null one is not shown. */
  panels: Record<AsideTab, React.ReactNode | null>;
}

/** What stands beside the text, one of them at a time (WAI-ARIA APG, tabs with automatic activation). All stay alive. */
export function StoryAside({ tab, onTab, counts, panels }: Props) {
  const t = useTexts('desk');
  const list = useRef<HTMLDivElement>(null);
  const shown = asideTabs.filter((each) => panels[each] !== null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: shown.length - 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = shown[(shown.indexOf(tab) + step) % shown.length] ?? tab;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside aria-label={t('form.beside')}>
      <div ref={list} role="tablist" aria-label={t('form.beside')} className="flex gap-5 border-b border-rule" onKeyDown={onKeyDown}>
        {shown.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls={`panel-${each}`}
            tabIndex={each === tab ? 0 : -1}
            className="-mb-px min-h-11 cursor-pointer border-b-2 border-transparent font-semibold aria-selected:border-ink lg:min-h-9"
            onClick={() => onTab(each)}
          >
            {t(`form.${each}`)} {counts[each] ? <span className="font-normal text-second">{counts[each]}</span> : null}
          </button>
        ))}
      </div>
      {shown.map((each) => (
        <div key={each} id={`panel-${each}`} role="tabpanel" aria-labelledby={`tab-${each}`} hidden={each !== tab} className="pt-4">
          {panels[each]}
        </div>
      ))}
    </aside>
  );
}
