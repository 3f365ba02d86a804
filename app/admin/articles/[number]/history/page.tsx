import type { Metadata } from 'next';
import { canEdit } from '#features/accounts/roles.ts';
import { CorrectionItem } from '#features/editorial/corrections/components/correction-item.tsx';
import { listCorrectionsOf } from '#features/editorial/corrections/queries.ts';
import { CompareForm } from '#features/editorial/revisions/components/compare-form.tsx';
import { Comparison } from '#features/editorial/revisions/components/comparison.tsx';
import { TimeLine } from '#features/editorial/revisions/components/time-line.tsx';
import { getDifference, getHistory } from '#features/editorial/revisions/queries.ts';
import { chosenPair } from '#features/editorial/revisions/time-line.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { readArticle } from '../read-article.ts';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor, article } = await readArticle((await props.params).number);
  const t = translateNewsroom(actor.language);
  return { title: t('diff.of', { headline: article.headline || t('desk.list.untitled') }) };
}

export default async function HistoryPage(props: Props) {
  const { actor, article } = await readArticle((await props.params).number);
  const { language, id: user } = actor;
  const t = translateNewsroom(language);
  const [{ versions, entries }, { timeZone }, corrections] = await Promise.all([
    getHistory(article),
    getSite(),
    listCorrectionsOf(actor, article, clock.now()),
  ]);
  const pair = chosenPair(await props.searchParams, versions, article);
  const compared = await getDifference(article, pair, language);
  if (!compared) throw new Error(`Article ${article.number} has no revision ${pair.from} or ${pair.to}.`);
  const shown = { versions, entries, language, timeZone };
  return (
    <>
      <a className="button button-plain -ml-2" href={`/admin/articles/${article.number}`}>
        ← {t('diff.back')}
      </a>
      <h1 className="pb-4">{t('diff.of', { headline: article.headline || t('desk.list.untitled') })}</h1>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)]">
        <section aria-labelledby="comparison">
          <h2 id="comparison">{t('diff.title')}</h2>
          <CompareForm article={article} user={user} pair={pair} {...shown} />
          <Comparison {...compared} pair={pair} number={article.number} revision={article.revision} isEditable={canEdit(actor, article)} />
        </section>
        <section aria-labelledby="time-line">
          {corrections.own.length > 0 && (
            <>
              <h2 id="corrections" className="pb-2">
                {t('corrections.title')}
              </h2>
              <ul aria-labelledby="corrections" className="mb-8 border-b border-rule">
                {corrections.own.map((correction) => (
                  <CorrectionItem key={correction.id} correction={correction} />
                ))}
              </ul>
            </>
          )}
          <h2 id="time-line" className="pb-2">
            {t('diff.timeLine')}
          </h2>
          <TimeLine {...shown} />
        </section>
      </div>
    </>
  );
}
