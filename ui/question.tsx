'use client';

import { useTexts } from './texts.tsx';

interface Props {
  /** What the button says that answers it; null while it cannot be answered. */
  submit: string | null;
  isPending?: boolean;
  /** What is wrong with the answer that was given. */
  problem?: string | null;
  /** For fields whose form says in words what is wrong. */
  noValidate?: boolean;
  onCancel(): void;
  onSubmit(form: FormData): void;
  /** Stands before the two buttons. */
  other?: React.ReactNode;
  children: React.ReactNode;
}

/** What a dialog asks: the fields, what is wrong with them, and the way out or on. */
export function Question({ submit, isPending = false, problem, noValidate = false, onCancel, onSubmit, other, children }: Props) {
  const t = useTexts('question');
  return (
    <form
      className="grid gap-4"
      noValidate={noValidate}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {children}
      {problem !== undefined && (
        <p role="alert" className="problem empty:hidden">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {other}
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        {submit !== null && (
          <button type="submit" className="button button-primary" disabled={isPending}>
            {submit}
          </button>
        )}
      </div>
    </form>
  );
}
