'use client';

import { useState, useTransition } from 'react';
import { useReady } from '#ui/ready.ts';
import { useTexts } from '#ui/texts.tsx';

interface Props {
  /** Gives a problem in words, or null. What was typed stays where it is. */
  send(form: FormData): Promise<string | null>;
  submit: string;
  /** What the button is called where several look alike. */
  label?: string;
  isPrimary?: boolean;
  /** Said beside the button when it went well. */
  done?: string;
  /** Whether its fields are empty again then. */
  isCleared?: boolean;
  /** Other ways out, beside the button. */
  others?: React.ReactNode;
  className?: string;
  children?: React.ReactNode;
}

/** A form that says what came of it in its own place. */
export function SentForm({
  send,
  submit,
  label,
  isPrimary = false,
  done,
  isCleared = false,
  others,
  className = 'grid gap-4',
  children,
}: Props) {
  const t = useTexts('accounts');
  const isReady = useReady();
  const [problem, setProblem] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const [isPending, begin] = useTransition();
  return (
    <form
      // Never `get`: a password must not end up in an address.
      method="post"
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        const form = event.currentTarget;
        const sent = new FormData(form);
        begin(async () => {
          setProblem(null);
          setDone(false);
          const refused = await send(sent);
          setProblem(refused);
          setDone(refused === null);
          if (refused === null && isCleared) form.reset();
        });
      }}
    >
      {children}
      <p role="alert" className="problem empty:hidden">
        {problem}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="submit"
          className={`button ${isPrimary ? 'button-primary' : ''}`}
          aria-label={label}
          disabled={!isReady}
          aria-disabled={isPending}
        >
          {isPending ? t('account.working') : submit}
        </button>
        {others}
        <span role="status" className="hint">
          {isDone && !isPending && done}
        </span>
      </div>
    </form>
  );
}
