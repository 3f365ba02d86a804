import { alternatesOf, canonicalOf, dataOf, metaOf, type Page } from './page.ts';

/** What stands at an address that a page names. */
export interface Answer {
  status: number;
  /** Of a picture, in pixels. */
  size?: { width: number; height: number };
  /** Of a page: where it stands in each language. */
  alternates?: ReadonlyMap<string, string>;
}

/** What there is to know of a page besides its HTML. */
export interface PageFacts {
  timeZone: string;
  status: number;
  /** `X-Robots-Tag`. */
  robots: string | null;
  /** By whole address. Pictures need not all have been asked for; pages must. */
  answers: ReadonlyMap<string, Answer>;
  /** Whether the sitemaps and the feeds name it; null where there are none for pages of its kind. */
  isInSitemap: boolean | null;
  isInFeed: boolean | null;
}

type Named = { url?: unknown; name?: unknown; width?: unknown; height?: unknown };
/** A member that is an object or a list of them. */
export const listOf = (value: unknown): Named[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is Named => typeof each === 'object' && each !== null);

const strings = (values: readonly unknown[]) => values.filter((value): value is string => typeof value === 'string' && value !== '');

/** Pages that must answer, since this one leads machines to them. */
export function pagesNamedBy(page: Page): string[] {
  const story = dataOf(page, 'NewsArticle');
  const { url, publishingPrinciples, correctionsPolicy, masthead } = { ...(story?.publisher as Record<string, unknown> | undefined) };
  const authors = listOf(story?.author).map((author) => author.url);
  return [
    ...new Set(
      strings([canonicalOf(page), ...alternatesOf(page).values(), ...authors, url, publishingPrinciples, correctionsPolicy, masthead]),
    ),
  ];
}

/** Pictures that it names. */
export function picturesNamedBy(page: Page): string[] {
  const images = listOf(dataOf(page, 'NewsArticle')?.image).map((image) => image.url);
  return [...new Set(strings([metaOf(page, 'og:image'), ...images]))];
}
