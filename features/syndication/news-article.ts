import { trail } from '#features/articles/article.ts';
import type { Block } from '#features/articles/body/blocks.ts';
import { parseBody } from '#features/articles/body/parse.ts';
import { blockText, bodyText } from '#features/articles/body/to-text.ts';
import { byPlace } from '#features/articles/corrections/correction.ts';
import { creditIn } from '#features/articles/credit.ts';
import { shortHeadline } from '#features/articles/headline.ts';
import { entryName } from '#features/articles/live/entry.ts';
import type { LiveView } from '#features/articles/live/get-live-view.ts';
import { mostTold } from '#features/articles/live/pages.ts';
import type { Article } from '#features/articles/queries.ts';
import { cropped } from '#features/media/picture.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { zonedIso } from '#ui/zoned-time.ts';
import { type Place, publisher, signsForMany } from './json-ld.ts';

const context = 'https://schema.org';

/** Shapes that search engines ask for, each a crop around the focal point. */
const shapes = ['16x9', '4x3', '1x1'] as const;

function imagesOf({ picture, caption }: Article, { publicUrl, site, language }: Place) {
  return shapes.flatMap((shape) => {
    if (!picture) return [];
    const { path, width, height } = cropped(picture, shape);
    const credit = creditIn(language, picture.credit, site.name);
    return [
      {
        '@type': 'ImageObject',
        url: publicUrl + path,
        width,
        height,
        ...(caption && { caption }),
        ...(credit && { creditText: credit }),
      },
    ];
  });
}

const wordsOf = (text: string, language: Language) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** As the page shows them: first those at its head. */
function inOrderOfPage({ corrections }: Pick<Article, 'corrections'>) {
  const { head, foot } = byPlace(corrections);
  return [...head, ...foot];
}

/** What both kinds of story have in common: the same as what is seen on the page. */
function storyOf(article: Article, blocks: readonly Block[], place: Place) {
  const { language, publicUrl, site } = place;
  const url = publicUrl + article.path;
  const time = (at: Date) => zonedIso(at, site.timeZone);
  return {
    mainEntityOfPage: url,
    url,
    headline: shortHeadline(article.headline),
    description: article.standfirst,
    inLanguage: language,
    datePublished: time(article.publishedAt),
    dateModified: time(article.updatedAt ?? article.publishedAt),
    author: article.authors.map((author) => ({
      '@type': signsForMany(author.slug) ? 'Organization' : 'Person',
      name: inLanguage(author.name, language),
      url: `${publicUrl}${localPath(language, site.defaultLanguage, `/author/${author.slug}`)}`,
    })),
    publisher: publisher(place),
    ...(article.picture && { image: imagesOf(article, place) }),
    articleSection: trail(article).map((section) => inLanguage(section.name, language)),
    wordCount: wordsOf(bodyText(blocks), language),
    isAccessibleForFree: true,
    keywords: article.tags.map((tag) => inLanguage(tag.name, language)),
    ...(article.corrections.length > 0 && {
      correction: inOrderOfPage(article).map(({ text, at }) => ({ '@type': 'CorrectionComment', text, datePublished: time(at) })),
    }),
  };
}

type Entry = Extract<Block, { kind: 'entry' }>;
const isEntry = (block: Block): block is Entry => block.kind === 'entry';

/** A report that grows, each of its entries with its own time. */
function liveBlog(story: ReturnType<typeof storyOf>, entries: readonly Entry[], { site }: Place) {
  const updates = entries.map(({ id, at, headline, blocks }) => ({
    '@type': 'BlogPosting',
    headline: shortHeadline(headline),
    url: `${story.url}#entry-${id}`,
    datePublished: zonedIso(new Date(at), site.timeZone),
    articleBody: blocks.map(blockText).join('\n'),
    author: story.author,
  }));
  const earliest = entries.map(({ at }) => new Date(at)).reduce((first, at) => (at < first ? at : first));
  return { coverageStartTime: zonedIso(earliest, site.timeZone), liveBlogUpdate: updates };
}

function runningLive(story: ReturnType<typeof storyOf>, live: LiveView, { site }: Place) {
  const time = (at: Date) => zonedIso(at, site.timeZone);
  const shown = [...(live.pinned ? [live.pinned] : []), ...live.entries].slice(0, mostTold);
  return {
    coverageStartTime: time(live.startedAt),
    ...(live.endedAt && { coverageEndTime: time(live.endedAt) }),
    liveBlogUpdate: shown.map((entry) => ({
      '@type': 'BlogPosting',
      headline: shortHeadline(entryName(entry) || story.headline),
      url: `${story.url}#entry-${entry.number}`,
      datePublished: time(entry.at),
      dateModified: time(entry.correctedAt ?? entry.at),
      articleBody: entry.blocks.map(blockText).filter(Boolean).join('\n'),
      author: story.author,
    })),
  };
}

/** `NewsArticle` as schema.org and the search engines' guide to article markup ask for it; a report with entries is a `LiveBlogPosting` besides. */
export function newsArticle(article: Article, place: Place, live: LiveView | null = null) {
  // What is left out of the page is reported where the page is made.
  const blocks = parseBody(article.body, () => undefined);
  const story = storyOf(article, blocks, place);
  const both = { '@context': context, '@type': ['NewsArticle', 'LiveBlogPosting'] as const, ...story };
  if (live) return { ...both, ...runningLive(story, live, place) };
  const entries = blocks.filter(isEntry);
  if (entries.length === 0) return { '@context': context, '@type': 'NewsArticle' as const, ...story };
  return { ...both, ...liveBlog(story, entries, place) };
}
