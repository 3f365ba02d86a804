import { notFound } from 'next/navigation';
import { readFeedPath } from '#features/syndication/feeds/feed-address.ts';
import { feedAnswer } from '#features/syndication/feeds/feed-answer.ts';
import { getStoriesFeed } from '#features/syndication/feeds/get-feed.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { isLanguage } from '#ui/language.ts';

export const dynamic = 'force-dynamic';

/** `/feeds/en/society/feed.xml`: where proxy.ts leads who asks for `/society/feed.xml`. */
export async function GET(_: Request, { params }: RouteContext<'/feeds/[language]/[...address]'>) {
  const { language, address } = await params;
  const asked = readFeedPath(`/${address.join('/')}`);
  if (!asked || !isLanguage(language)) notFound();
  return feedAnswer(await getStoriesFeed(asked.list, { language, site: await getSite() }), asked.format);
}
