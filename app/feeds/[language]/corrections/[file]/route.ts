import { notFound } from 'next/navigation';
import { readFeedPath } from '#features/syndication/feeds/feed-address.ts';
import { feedAnswer } from '#features/syndication/feeds/feed-answer.ts';
import { getCorrectionsFeed } from '#features/syndication/feeds/get-corrections-feed.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { isLanguage } from '#ui/language.ts';

export const dynamic = 'force-dynamic';

/** `/corrections/feed.xml`, which proxy.ts leads here, and its other formats. */
export async function GET(_: Request, { params }: RouteContext<'/feeds/[language]/corrections/[file]'>) {
  const { language, file } = await params;
  const asked = readFeedPath(`/corrections/${file}`);
  if (!asked || !isLanguage(language)) notFound();
  return feedAnswer(await getCorrectionsFeed({ language, site: await getSite() }), asked.format);
}
