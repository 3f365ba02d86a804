import { trail } from '#features/articles/article.ts';
import { creditIn } from '#features/articles/credit.ts';
import type { Article } from '#features/articles/queries.ts';
import type { Ranking } from '#features/audience/queries.ts';
import { cropped, type Picture } from '#features/media/picture.ts';
import type { Author, Site } from '#features/taxonomy/queries.ts';
import type { PolicyName } from '#features/taxonomy/settings/settings.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';

/** What every description of a page needs to know. */
export interface Place {
  site: Site;
  language: Language;
  /** Origin of the portal, without a slash at the end. */
  publicUrl: string;
}

/** As the front's canonical link has it: an origin without a slash, or an edition's path. */
const frontUrl = ({ site, language, publicUrl }: Place) => publicUrl + localPath(language, site.defaultLanguage, '/').replace(/^\/$/, '');

/** A board or a desk signs for many: by convention its slug says so. Every other byline is a person's. */
export const signsForMany = (slug: string) => /-(board|desk|newsroom)$/.test(slug);

const pageOf = ({ site, language, publicUrl }: Place, path: string) => publicUrl + localPath(language, site.defaultLanguage, path);

/** Policies that the paper has written down, each by the name that schema.org has for it. */
const writtenPolicies = (place: Place) => {
  const at = (name: PolicyName) => place.site.policies[name] && `${pageOf(place, '/policies')}#${name}`;
  const [ethics, corrections, ownership, masthead] = [at('ethics'), at('corrections'), at('ownership'), at('masthead')];
  return {
    publishingPrinciples: ethics ?? pageOf(place, '/about'),
    masthead: masthead ?? pageOf(place, '/about'),
    correctionsPolicy: corrections ?? pageOf(place, '/corrections'),
    ...(ethics && { ethicsPolicy: ethics }),
    ...(ownership && { ownershipFundingInfo: ownership }),
  };
};

/** The paper as whoever publishes it, and what it binds itself to: policies that stand on its pages. */
export const publisher = (place: Place) => ({
  '@type': 'NewsMediaOrganization',
  name: inLanguage(place.site.name, place.language),
  url: frontUrl(place),
  logo: { '@type': 'ImageObject', url: `${place.publicUrl}/icon.png`, width: 512, height: 512 },
  ...writtenPolicies(place),
});

/** `BreadcrumbList` as it stands above a story: the front, and the sections it is filed under. */
export function breadcrumbList(article: Article, place: Place) {
  const { language } = place;
  const steps = [
    { name: translate(language)('site.front'), item: frontUrl(place) },
    ...trail(article).map((section) => ({
      name: inLanguage(section.name, language),
      item: pageOf(place, `/${section.slug}`),
    })),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** `ItemList` of a ranking, in its order. */
export function rankingList(
  ranking: { places: readonly Pick<Ranking['places'][number], 'rank' | 'article'>[] },
  name: string,
  { publicUrl }: Place,
) {
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
      name: article.frontHeadline,
    })),
  };
}

/** What a reader may check an author by: who they are elsewhere, what they know about, how they are reached. */
function trustOf({ links, expertise, contact }: Author, language: Language) {
  const knows = inLanguage(expertise, language);
  return {
    ...(links.length > 0 && { sameAs: links }),
    ...(knows && { knowsAbout: knows }),
    ...(contact && { contactPoint: { '@type': 'ContactPoint', ...(contact.includes('://') ? { url: contact } : { email: contact }) } }),
  };
}

function portraitOf(picture: Picture, { language, site, publicUrl }: Place) {
  const { path, width, height } = cropped(picture, '1x1');
  const credit = creditIn(language, picture.credit, site.name);
  return { '@type': 'ImageObject', url: publicUrl + path, width, height, ...(credit && { creditText: credit }) };
}

/** `ProfilePage` of an author, with the picture where readers are shown one. */
export function profilePage(author: Author, place: Place, picture: Picture | null = null) {
  const { site, language } = place;
  const url = pageOf(place, `/author/${author.slug}`);
  const employer = { '@type': 'NewsMediaOrganization', name: inLanguage(site.name, language), url: frontUrl(place) };
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      name: inLanguage(author.name, language),
      description: inLanguage(author.biography, language),
      url,
      ...trustOf(author, language),
      ...(picture && { image: portraitOf(picture, place) }),
      ...(signsForMany(author.slug)
        ? { '@type': 'Organization', parentOrganization: employer }
        : { '@type': 'Person', jobTitle: inLanguage(author.role, language), worksFor: employer }),
    },
  };
}

/** `WebSite`, on the front page: how the paper is called, and where it is searched. */
export const webSite = (place: Place) => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: inLanguage(place.site.name, place.language),
  alternateName: place.site.shortName,
  url: publisher(place).url,
  inLanguage: place.language,
  publisher: publisher(place),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${pageOf(place, '/search')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
