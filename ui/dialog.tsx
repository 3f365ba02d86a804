'use client';

import { useId, useLayoutEffect, useRef } from 'react';

interface Props {
  title: string;
  isOpen: boolean;
  /** For what needs the room of a page: a library, two texts side by side. */
  isWide?: boolean;
  /** Asked to close: by Escape, by a click beside it, or by what is inside. */
  onClose(): void;
  children: React.ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, isOpen, isWide = false, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the effects of what is inside, which may place the focus.
  useLayoutEffect(() => {
    if (isOpen && !ref.current?.open) ref.current?.showModal();
    if (!isOpen && ref.current?.open) ref.current.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes, as Escape does
    <dialog
      ref={ref}
      className={isWide ? 'w-[min(68rem,calc(100vw-2rem))]' : undefined}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {isOpen && (
        <>
          <h2 id={heading} className="mb-3">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
}
