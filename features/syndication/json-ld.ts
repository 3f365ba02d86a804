import { trail } from '#features/articles/article.ts';
import type { Article } from '#features/articles/queries.ts';
import type { Ranking } from '#features/audience/queries.ts';
import { cropped } from '#features/media/picture.ts';
import type { Author, Site } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';

/** What every description of a page needs to know. */
export interface Place {
  site: Site;
  language: Language;
  /** Origin of the portal, without a slash at the end. */
  publicUrl: string;
}

const longestHeadline = 110;

const publisher = ({ site, language, publicUrl }: Place) => ({
  '@type': 'NewsMediaOrganization',
  name: inLanguage(site.name, language),
  url: `${publicUrl}${localPath(language, site.defaultLanguage, '/')}`,
  logo: { '@type': 'ImageObject', url: `${publicUrl}/icon.png`, width: 512, height: 512 },
  publishingPrinciples: `${publicUrl}${localPath(language, site.defaultLanguage, '/about')}`,
});

/** `NewsArticle` as schema.org and the search engines' guide to article markup ask for it: the same as what is seen on the page. */
export function newsArticle(article: Article, place: Place) {
  const { language, publicUrl, site } = place;
  const url = publicUrl + article.path;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: article.headline.length > longestHeadline ? `${article.headline.slice(0, longestHeadline - 1)}…` : article.headline,
    description: article.standfirst,
    inLanguage: language,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    author: article.authors.map((author) => ({
      '@type': 'Person',
      name: inLanguage(author.name, language),
      url: `${publicUrl}${localPath(language, site.defaultLanguage, `/author/${author.slug}`)}`,
    })),
    publisher: publisher(place),
    ...(article.picture && {
      image: (['16x9', '4x3', '1x1'] as const).map((crop) => article.picture && publicUrl + cropped(article.picture, crop).path),
    }),
    articleSection: trail(article).map((section) => inLanguage(section.name, language)),
    isAccessibleForFree: true,
    keywords: article.tags.map((tag) => inLanguage(tag.name, language)),
  };
}

/** `BreadcrumbList` of the sections a story is filed under, and the story. */
export function breadcrumbList(article: Article, { language, publicUrl, site }: Place) {
  const steps = [
    ...trail(article).map((section) => ({
      name: inLanguage(section.name, language),
      item: publicUrl + localPath(language, site.defaultLanguage, `/${section.slug}`),
    })),
    { name: article.headline, item: publicUrl + article.path },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** `ItemList` of a ranking, in its order. */
export function rankingList(ranking: Ranking, name: string, { publicUrl }: Place) {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: ranking.places.length,
    itemListElement: ranking.places.map(({ rank, article }) => ({
      '@type': 'ListItem',
      position: rank,
      url: publicUrl + article.path,
      name: article.headline,
    })),
  };
}

/** `ProfilePage` of an author. */
export function profilePage(author: Author, { site, language, publicUrl }: Place) {
  const url = publicUrl + localPath(language, site.defaultLanguage, `/author/${author.slug}`);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: inLanguage(author.name, language),
      jobTitle: inLanguage(author.role, language),
      description: inLanguage(author.biography, language),
      url,
      worksFor: { '@type': 'NewsMediaOrganization', name: inLanguage(site.name, language), url: publicUrl },
    },
  };
}

/** `WebSite`, on the front page. */
export const webSite = (place: Place) => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: inLanguage(place.site.name, place.language),
  alternateName: place.site.shortName,
  url: publisher(place).url,
  inLanguage: place.language,
  publisher: publisher(place),
});
