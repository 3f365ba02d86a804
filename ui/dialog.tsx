'use client';

import { useEffect, useId, useRef } from 'react';

interface Props {
  title: string;
  isOpen: boolean;
  /** Asked to close: by Escape, by a click beside it, or by what is inside. */
  onClose(): void;
  children: React.ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, isOpen, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen && !ref.current?.open) ref.current?.showModal();
    if (!isOpen && ref.current?.open) ref.current.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes, as Escape does
    <dialog
      ref={ref}
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
