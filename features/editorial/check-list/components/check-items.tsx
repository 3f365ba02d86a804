'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Check, Field } from '../check-list.ts';

type Texts = ReturnType<typeof useTexts<'check'>>;

/** One point in words: what is there, or what to do about it. */
function wordsOf(t: Texts, { key, isOk, values }: Check): string {
  // The catalogues have the same keys as the list, in both lists of words.
  return t(`${isOk ? 'there' : 'wanting'}.${key}` as Parameters<Texts>[0], values as never);
}

/** Points of the check list, one under the other. */
export function CheckItems({ checks, onGo }: { checks: readonly Check[]; onGo(field: Field): void }) {
  return (
    <ul>
      {checks.map((check) => (
        <CheckItem key={check.key} check={check} onGo={onGo} />
      ))}
    </ul>
  );
}

/** A point; what is still wanting is a way to its field. */
function CheckItem({ check, onGo }: { check: Check; onGo(field: Field): void }) {
  const t = useTexts('check');
  const mark = check.isOk ? '✓' : check.kind === 'required' ? '●' : '○';
  return (
    <li className="grid grid-cols-[1.25rem_1fr] items-baseline">
      <span aria-hidden="true" className={check.kind === 'required' && !check.isOk ? 'text-seal' : 'text-second'}>
        {mark}
      </span>
      {check.isOk ? (
        <span className="py-0.5 text-second">{wordsOf(t, check)}</span>
      ) : (
        <a
          href={`#field-${check.field}`}
          className="tap py-1 underline decoration-rule underline-offset-4 hover:decoration-ink"
          onClick={(event) => {
            event.preventDefault();
            onGo(check.field);
          }}
        >
          {wordsOf(t, check)}
        </a>
      )}
    </li>
  );
}
