'use client';

import { Dialog } from '#ui/dialog.tsx';
import { Question } from '#ui/question.tsx';

interface Props {
  title: string;
  submit: string;
  problem: string | null;
  /** For what is there already. */
  onRemove?: { label: string; run(): void };
  onClose(): void;
  onSubmit(fields: FormData): void;
  children: React.ReactNode;
}

/** A small question about the text. Its fields check nothing by themselves: what is wrong is said here, in words. */
export function FormDialog({ title, submit, problem, onRemove, onClose, onSubmit, children }: Props) {
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Question
        submit={submit}
        problem={problem}
        noValidate
        onCancel={onClose}
        onSubmit={onSubmit}
        other={
          onRemove && (
            <button type="button" className="button button-plain mr-auto" onClick={onRemove.run}>
              {onRemove.label}
            </button>
          )
        }
      >
        {children}
      </Question>
    </Dialog>
  );
}
