import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canEdit } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { getDeskArticle } from '#features/editorial/queries.ts';
import { CompareForm } from '#features/editorial/revisions/components/compare-form.tsx';
import { Comparison } from '#features/editorial/revisions/components/comparison.tsx';
import { TimeLine } from '#features/editorial/revisions/components/time-line.tsx';
import { getDifference, getHistory } from '#features/editorial/revisions/queries.ts';
import { chosenPair } from '#features/editorial/revisions/time-line.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The story that this person asks for; a stranger's draft is as absent as one that never was. */
async function read({ params }: Props) {
  const actor = await requireActor();
  const number = Number((await params).number);
  const article = Number.isInteger(number) && number > 0 && number < 2 ** 31 ? await getDeskArticle(actor, number, clock.now()) : null;
  if (!article) notFound();
  return { actor, article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor, article } = await read(props);
  const t = translateNewsroom(actor.language);
  return { title: t('diff.of', { headline: article.headline || t('desk.list.untitled') }) };
}

export default async function HistoryPage(props: Props) {
  const { actor, article } = await read(props);
  const { language, id: user } = actor;
  const t = translateNewsroom(language);
  const [{ versions, entries }, { timeZone }] = await Promise.all([getHistory(article), getSite()]);
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
          <h2 id="time-line" className="pb-2">
            {t('diff.timeLine')}
          </h2>
          <TimeLine {...shown} />
        </section>
      </div>
    </>
  );
}
