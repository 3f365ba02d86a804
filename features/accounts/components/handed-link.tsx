'use client';

import { useId, useRef, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { LinkAnswer } from '../actions.ts';

interface Props {
  link: LinkAnswer;
  name: string;
  email: string;
  onClose(): void;
}

/** What came of a link: it was mailed, or here it is, to be copied and handed over. */
export function HandedLink({ link: { path, isMailed }, name, email, onClose }: Props) {
  const t = useTexts('accounts');
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    ref.current?.select();
    // Only over TLS or on this machine is there a clipboard to write to; elsewhere the link is at least chosen.
    await navigator.clipboard?.writeText(ref.current?.value ?? '');
    setCopied(Boolean(navigator.clipboard));
  };
  return (
    <div className="grid gap-4">
      <p role="status">{isMailed ? t('people.mailed', { email }) : t('people.handOver', { name })}</p>
      {path && (
        <div className="field">
          <label htmlFor={id}>{t('people.link')}</label>
          <div className="flex">
            <input ref={ref} id={id} className="input" readOnly value={new URL(path, window.location.origin).href} />
            <button type="button" className="button shrink-0 border-l-0" onClick={copy}>
              {t('people.copy')}
            </button>
          </div>
          <p role="status" className="hint">
            {isCopied && t('people.copied')}
          </p>
        </div>
      )}
      <p>
        <button type="button" className="button" onClick={onClose}>
          {t('people.done')}
        </button>
      </p>
    </div>
  );
}
