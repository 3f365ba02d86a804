import { notFound } from 'next/navigation';
import { readFeedPath } from '#features/syndication/feeds/feed-address.ts';
import { feedAnswer } from '#features/syndication/feeds/feed-answer.ts';
import { getStoriesFeed } from '#features/syndication/feeds/get-feed.ts';
import { getFormerList, getSite } from '#features/taxonomy/queries.ts';
import { isLanguage, localPath } from '#ui/language.ts';

export const dynamic = 'force-dynamic';

/** `/feeds/en/society/feed.xml`: where proxy.ts leads who asks for `/society/feed.xml`. */
export async function GET(_: Request, { params }: RouteContext<'/feeds/[language]/[...address]'>) {
  const { language, address } = await params;
  const asked = readFeedPath(`/${address.join('/')}`);
  if (!asked || !isLanguage(language)) notFound();
  const site = await getSite();
  const feed = await getStoriesFeed(asked.list, { language, site });
  const moved = feed ? null : await getFormerList(asked.list);
  if (!moved) return feedAnswer(feed, asked.format);
  const location = localPath(language, site.defaultLanguage, `${moved}/${address.at(-1)}`);
  return new Response(null, { status: 308, headers: { location } });
}
