import 'server-only';
import { trail } from '#features/articles/article.ts';
import { enhance, mediaOf } from '#features/articles/body/enhance.ts';
import { parseBody } from '#features/articles/body/parse.ts';
import { type HtmlContext, pictureHtml, toHtml } from '#features/articles/body/to-html.ts';
import { creditIn } from '#features/articles/credit.ts';
import type { Article } from '#features/articles/queries.ts';
import { cropped } from '#features/media/picture.ts';
import { getShownMedia } from '#features/media/queries.ts';
import { env } from '#platform/env.ts';
import { logOnce } from '#platform/log.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { escaped } from '#ui/markup.ts';
import type { FeedEntry, FeedPicture } from './feed.ts';
import type { Edition } from './get-feed.ts';
import { getLiveTold, liveHtml, updatedAt } from './live-entries.ts';
import { getCropBytes } from './picture-bytes.ts';

/** The shape in which feeds show a story's picture. */
const crop = '16x9';

/** A story's name for ever: by its number, as of the day it came out. */
export const storyId = ({ number, publishedAt }: Pick<Article, 'number' | 'publishedAt'>) =>
  `tag:${new URL(env.publicUrl).hostname},${publishedAt.toISOString().slice(0, 10)}:articles/${number}`;

/** Stories as a feed has them, in the same order. */
export async function toEntries(articles: readonly Article[], { language, site }: Edition): Promise<FeedEntry[]> {
  const bodies = articles.map((article) =>
    parseBody(article.body, (problem) => logOnce('warn', 'block left out', { article: article.number, ...problem })),
  );
  const told = await Promise.all(articles.map((article) => getLiveTold(article)));
  const [media, bytes] = await Promise.all([
    getShownMedia([...bodies, ...told.flatMap((live) => live?.entries.map(({ blocks }) => blocks) ?? [])].flatMap(mediaOf)),
    getCropBytes(
      articles.flatMap(({ picture }) => picture ?? []),
      crop,
    ),
  ]);
  return articles.map((article, place): FeedEntry => {
    const url = env.publicUrl + article.path;
    const { picture } = article;
    const context: HtmlContext = { language, timeZone: site.timeZone, paper: site.name, url };
    const lead = picture ? [pictureHtml(picture, escaped(article.caption), context)] : [];
    const live = told[place] ?? null;
    const body = toHtml(enhance(bodies[place] ?? [], media), context);
    return {
      id: storyId(article),
      url,
      title: article.headline,
      summary: article.standfirst,
      html: [...lead, body, ...(live ? [liveHtml(live, media, context)] : [])].join('\n'),
      authors: article.authors.map(({ slug, name }) => ({
        name: inLanguage(name, language),
        url: env.publicUrl + localPath(language, site.defaultLanguage, `/author/${slug}`),
      })),
      publishedAt: article.publishedAt,
      updatedAt: updatedAt(article, live),
      categories: [...new Set([...trail(article), ...article.tags].map(({ name }) => inLanguage(name, language)))],
      picture: picture && { ...pictureOf(picture, bytes.get(picture.id) ?? null), credit: creditIn(language, picture.credit, site.name) },
    };
  });
}

function pictureOf(picture: NonNullable<Article['picture']>, bytes: number | null): FeedPicture {
  const { path, width, height } = cropped(picture, crop);
  return { url: env.publicUrl + path, type: 'image/jpeg', width, height, bytes, alt: picture.alt, credit: picture.credit };
}
