'use client';

import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useId, useRef, useState } from 'react';

export interface MenuItem {
  key: string;
  label: string;
  hint?: string;
  isDisabled?: boolean;
  /** For one of several that exclude each other. */
  isChosen?: boolean;
  run(): void;
}

interface Props {
  label: string;
  /** What the button shows. */
  children: React.ReactNode;
  items: () => MenuItem[];
  className?: string;
  tabIndex?: number;
  button?: React.ComponentProps<'button'>;
}

/**
 * A button with a menu. The browser's popover closes it by Escape or by a click elsewhere and gives the focus back; it stands
 * above everything, so that a toolbar that scrolls does not cut it off.
 */
export function Menu({ label, children, items, className = 'tool-button', tabIndex, button: more }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const choices = () => [...(popover.current?.querySelectorAll<HTMLButtonElement>('[role^="menuitem"]:not(:disabled)') ?? [])];

  const place = async () => {
    if (!button.current || !popover.current) return;
    const { x, y } = await computePosition(button.current, popover.current, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(4), flip(), shift({ padding: 8 })],
    });
    Object.assign(popover.current.style, { left: `${x}px`, top: `${y}px` });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = choices();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[to]?.focus();
  };
  return (
    <>
      <button
        {...more}
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className="menu"
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          setIsOpen(event.newState === 'open');
          if (event.newState !== 'open') return;
          void place();
          requestAnimationFrame(() => {
            void place();
            (popover.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? choices()[0])?.focus();
          });
        }}
      >
        {isOpen &&
          items().map((item) => (
            <button
              key={item.key}
              type="button"
              {...(item.isChosen === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.isChosen })}
              disabled={item.isDisabled}
              tabIndex={-1}
              onClick={() => {
                popover.current?.hidePopover();
                item.run();
              }}
            >
              <span>{item.label}</span>
              {item.hint && <kbd>{item.hint}</kbd>}
            </button>
          ))}
      </div>
    </>
  );
}
