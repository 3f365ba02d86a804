'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useTimeZone } from 'use-intl';
import { removeRedirectAction } from '#features/editorial/redirects/actions.ts';
import type { ListedRedirect } from '#features/editorial/redirects/queries.ts';
import { Dialog } from '#ui/dialog.tsx';
import type { Language } from '#ui/language.ts';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { TryPath } from './try-path.tsx';

interface Props {
  redirects: readonly ListedRedirect[];
  language: Language;
  /** What stands above the table: its search. */
  children: React.ReactNode;
}

/** The redirects there are; each can be tried and taken away. */
export function RedirectDesk({ redirects, language, children }: Props) {
  const t = useTexts('redirects');
  const timeZone = useTimeZone() ?? 'UTC';
  const router = useRouter();
  const [tried, setTried] = useState<{ path: string; time: number } | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [isPending, begin] = useTransition();
  const remove = (path: string) =>
    begin(async () => {
      const removed = await removeRedirectAction(path).catch(() => ({ ok: false, reason: 'offline' }) as const);
      if (!removed.ok) return setProblem(t(`refusal.${removed.reason}`));
      setAsked(null);
      router.refresh();
    });
  const ask = (path: string | null) => {
    setProblem('');
    setAsked(path);
  };
  return (
    <>
      <TryPath key={tried?.time} initial={tried?.path ?? null} />
      <div className="flex flex-wrap items-center gap-3 pt-6 pb-3">{children}</div>
      {redirects.length === 0 ? (
        <p className="border-t border-rule py-8 text-second">{t('empty')}</p>
      ) : (
        <table className="table">
          <thead className="max-lg:sr-only">
            <tr>
              <th scope="col">{t('field.path')}</th>
              <th scope="col">{t('field.target')}</th>
              <th scope="col">{t('addedBy')}</th>
              <th scope="col">
                <span className="sr-only">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {redirects.map((redirect) => (
              <tr key={redirect.path} className="max-lg:grid max-lg:border-b max-lg:border-rule max-lg:py-2 max-lg:*:border-0 max-lg:*:p-0">
                <td className="font-semibold break-all">{redirect.path}</td>
                <td className="[overflow-wrap:anywhere]">
                  <span aria-hidden="true">→ </span>
                  <Destination redirect={redirect} />
                </td>
                <td className="hint">
                  {redirect.createdByName} ·{' '}
                  <time dateTime={redirect.createdAt.toISOString()}>{timestamp(redirect.createdAt, language, timeZone)}</time>
                </td>
                <td className="whitespace-nowrap max-lg:-ml-2 lg:text-right">
                  <button
                    type="button"
                    className="button button-plain lg:min-h-6"
                    aria-label={t('tryThis', { path: redirect.path })}
                    onClick={() => setTried({ path: redirect.path, time: Date.now() })}
                  >
                    {t('try')}
                  </button>
                  <button
                    type="button"
                    className="button button-plain lg:min-h-6"
                    aria-label={t('removeThis', { path: redirect.path })}
                    onClick={() => ask(redirect.path)}
                  >
                    {t('remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Dialog title={t('removeTitle')} isOpen={asked !== null} onClose={() => ask(null)}>
        <Question
          submit={t('remove')}
          isPending={isPending}
          problem={problem}
          onCancel={() => ask(null)}
          onSubmit={() => asked && remove(asked)}
        >
          <p className="break-words">{t('removeExplain', { path: asked ?? '' })}</p>
        </Question>
      </Dialog>
    </>
  );
}

function Destination({ redirect: { target, article } }: { redirect: ListedRedirect }) {
  const t = useTexts('redirects');
  if (!article) return target;
  const name = t('story', { number: String(article.number) });
  return (
    <>
      {article.headline === null ? (
        name
      ) : (
        <a href={`/admin/articles/${article.number}`}>
          {name}: <span lang={article.language}>{article.headline || t('untitled')}</span>
        </a>
      )}
      {!article.isOut && <span className="hint block">{t('notOut')}</span>}
    </>
  );
}
