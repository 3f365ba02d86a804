'use client';

import { useCallback, useEffect, useState, useTransition } from 'react';
import { followPathAction } from '#features/editorial/redirects/actions.ts';
import type { Hop } from '#features/editorial/redirects/follow-path.ts';
import { useTexts } from '#ui/texts.tsx';

/** Asks the portal, as a reader would, where an address leads. With an `initial` one it asks at once. */
export function TryPath({ initial }: { initial: string | null }) {
  const t = useTexts('redirects');
  const [typed, setTyped] = useState(initial ?? '');
  const [hops, setHops] = useState<Hop[]>([]);
  const [problem, setProblem] = useState('');
  const [isPending, begin] = useTransition();
  const follow = useCallback(
    (address: string) =>
      begin(async () => {
        const followed = await followPathAction(address).catch(() => ({ ok: false, reason: 'offline' }) as const);
        setHops(followed.ok ? followed.value : []);
        setProblem(followed.ok ? '' : t(`refusal.${followed.reason}`));
      }),
    [t],
  );
  useEffect(() => {
    if (initial !== null) follow(initial);
  }, [initial, follow]);
  const meaning = (status: number) =>
    status >= 300 && status < 400 ? 'moved' : status === 200 ? 'there' : status === 410 ? 'gone' : 'nothing';
  return (
    <form
      aria-label={t('tryTitle')}
      className="border-b border-rule py-4"
      onSubmit={(event) => {
        event.preventDefault();
        follow(typed);
      }}
    >
      <div className="field">
        <label htmlFor="try-path">{t('tryTitle')}</label>
        <div className="flex gap-2">
          <input
            id="try-path"
            className="input"
            required
            maxLength={4000}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button shrink-0" disabled={isPending}>
            {t('try')}
          </button>
        </div>
      </div>
      <div role="status" className="pt-2 empty:hidden">
        {problem && <p className="problem">{problem}</p>}
        {hops.length > 0 && (
          <ol className="grid gap-1">
            {hops.map(({ path, status }, place) => (
              <li key={path} className="flex flex-wrap gap-x-3">
                <span className="break-all">
                  {place > 0 && <span aria-hidden="true">→ </span>}
                  {path}
                </span>
                <span className={meaning(status) === 'nothing' ? 'problem' : 'hint'}>
                  {status} · {t(`status.${meaning(status)}`)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </form>
  );
}
