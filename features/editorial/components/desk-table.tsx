'use client';

import { useState } from 'react';
import { useTimeZone } from 'use-intl';
import { inLanguage, type Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import type { DeskArticle } from '../queries.ts';
import { BulkBar } from './bulk-bar.tsx';
import { StateWord } from './state-word.tsx';

const isHere = (seenAt: Date, now: Date) => now.getTime() - seenAt.getTime() < 30_000;

/** The newsroom's list; rows that are chosen can be moved together. */
export function DeskTable({
  articles,
  language,
  now,
  isEmptyView,
}: {
  articles: readonly DeskArticle[];
  language: Language;
  now: Date;
  isEmptyView: boolean;
}) {
  const t = useTexts('desk');
  const timeZone = useTimeZone() ?? 'UTC';
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  if (articles.length === 0)
    return <p className="border-t border-rule py-10 text-second">{t(isEmptyView ? 'list.emptyView' : 'list.empty')}</p>;
  const toggle = (numbers: number[], isIn: boolean) =>
    setChosen((before) => new Set(isIn ? [...before, ...numbers] : [...before].filter((number) => !numbers.includes(number))));
  const all = articles.map(({ number }) => number);
  const isAll = all.every((number) => chosen.has(number));
  return (
    <>
      <BulkBar articles={articles.filter(({ number }) => chosen.has(number))} onDone={() => setChosen(new Set())} />
      <table className="table">
        <thead className="hidden lg:table-header-group">
          <tr>
            <th className="w-8">
              <input
                type="checkbox"
                className="size-4"
                aria-label={t('list.chooseAll')}
                checked={isAll}
                onChange={(event) => toggle(all, event.target.checked)}
              />
            </th>
            <th scope="col">{t('list.headline')}</th>
            <th scope="col">{t('list.state')}</th>
            <th scope="col">{t('field.section')}</th>
            <th scope="col">{t('field.authors')}</th>
            <th scope="col">{t('list.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => {
            const section = inLanguage(article.section.name as Record<Language, string>, language);
            const names = article.bylines.map(({ author }) => inLanguage(author.name as Record<Language, string>, language));
            const byline = names.join(language === 'ja' ? '、' : ', ') || article.owner?.name;
            const changed = timestamp(article.changedAt, language, timeZone);
            return (
              <tr
                key={article.number}
                className="max-lg:grid max-lg:grid-cols-[2.75rem_1fr] max-lg:border-b max-lg:border-rule max-lg:py-2 max-lg:*:border-0 max-lg:*:p-0"
              >
                <td className="max-lg:row-span-2">
                  <label className="grid size-11 place-items-center lg:size-auto lg:place-items-start">
                    <input
                      type="checkbox"
                      className="size-4"
                      aria-label={t('list.choose', { headline: article.headline || t('list.untitled') })}
                      checked={chosen.has(article.number)}
                      onChange={(event) => toggle([article.number], event.target.checked)}
                    />
                  </label>
                </td>
                <td className="lg:max-w-96">
                  <a className="font-serif text-[1.0625rem]/6" lang={article.language} href={`/admin/articles/${article.number}`}>
                    {article.headline || t('list.untitled')}
                  </a>
                  <span className="hint block">
                    {article.number}
                    {article.language !== language && ` · ${t(`language.${article.language === 'ja' ? 'ja' : 'en'}`)}`}
                    {article.editing &&
                      isHere(article.editing.seenAt, now) &&
                      ` · ${t('list.editing', { name: article.editing.user.name })}`}
                    <span className="lg:hidden">{[section, byline, changed].filter(Boolean).map((fact) => ` · ${fact}`)}</span>
                  </span>
                  {article.returnedReason && (
                    <span className="problem block">{t('list.returned', { reason: article.returnedReason })}</span>
                  )}
                </td>
                <td>
                  <StateWord standing={article.standing} t={t} />
                  {article.dueAt && article.standing.copy === 'scheduled' && (
                    <span className="hint block">{timestamp(article.dueAt, language, timeZone)}</span>
                  )}
                </td>
                <td className="max-lg:hidden">{section}</td>
                <td className="max-lg:hidden">{byline}</td>
                <td className="whitespace-nowrap max-lg:hidden">
                  <time dateTime={article.changedAt.toISOString()}>{changed}</time>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
