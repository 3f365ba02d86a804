import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '#features/accounts/session.ts';
import { StoryReadersView } from '#features/analytics/components/story-readers.tsx';
import { getStoryReaders } from '#features/analytics/get-story-readers.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { parseNumber } from '../wish.ts';

type Props = { params: Promise<{ number: string }> };

/** Read once for the page and its title; a story whose readers are not theirs to see is as absent as one that never was. */
const readStory = cache(async (given: string) => {
  const actor = await requireActor();
  const number = parseNumber(given);
  const story = number === null ? null : await getStoryReaders(actor, number);
  if (!story) notFound();
  return { actor, story };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor, story } = await readStory((await params).number);
  const t = translateNewsroom(actor.language);
  return { title: t('board.storyTitle', { headline: story.headline || t('desk.list.untitled') }) };
}

/** How one story is read. */
export default async function StoryReadersPage({ params }: Props) {
  const { actor, story } = await readStory((await params).number);
  const t = translateNewsroom(actor.language);
  const { timeZone } = await getSite();
  const { number, headline, language, publishedAt, isWithdrawn } = story;
  const file = (table: 'minutes' | 'hours' | 'hosts') => `/admin/board/${number}/csv?table=${table}`;
  const when = publishedAt && timestamp(publishedAt, actor.language, timeZone);
  const isOut = story.hours.times.length > 0 && publishedAt !== null && story.marks.length > 0;
  return (
    <>
      <a className="inline-flex min-h-11 items-center underline" href="/admin/board">
        ← {t('board.title')}
      </a>
      <h1 lang={headline ? language : undefined}>{headline || t('desk.list.untitled')}</h1>
      <p className="hint pb-4">
        {when === null ? t('board.notOut') : isOut ? t('board.since', { time: when }) : t('board.comes', { time: when })}{' '}
        {isWithdrawn && `${t('board.isWithdrawn')} `}
        <a className="underline" href={`/admin/articles/${number}`}>
          {t('board.toStory')}
        </a>
      </p>
      {isOut && (
        <>
          <StoryReadersView story={story} language={actor.language} />
          <p className="flex flex-wrap gap-x-6">
            {(['minutes', 'hours', 'hosts'] as const).map((table) => (
              <a key={table} className="inline-flex min-h-11 items-center underline" href={file(table)}>
                {t(`board.csv.${table}`)}
              </a>
            ))}
          </p>
        </>
      )}
    </>
  );
}
