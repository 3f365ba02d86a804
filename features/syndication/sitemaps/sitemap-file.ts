/** The lists of pages that each have sitemaps of their own, beside those of stories by month and of news. */
export const pageKinds = ['pages', 'authors', 'topics'] as const;
export type PageKind = (typeof pageKinds)[number];

export type SitemapFile =
  | { of: 'stories'; month: string; part: number }
  | { of: PageKind | 'news'; part: number }
  | { of: 'ranking'; year: number };

const pattern = /^(?:stories-(\d{4}-(?:0[1-9]|1[0-2]))|(news|pages|authors|topics))(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/;

/** What a file below `/sitemaps/` is of, by its name; null where it can be none. The first part has no number. */
export function readSitemapFile(file: string): SitemapFile | null {
  const year = /^ranking-(\d{4})\.xml$/.exec(file)?.[1];
  if (year) return { of: 'ranking', year: Number(year) };
  const [, month, of, number] = pattern.exec(file) ?? [];
  const part = Number(number ?? 1);
  if (month) return { of: 'stories', month, part };
  return of ? { of: of as PageKind | 'news', part } : null;
}

const inParts = (name: string, part: number) => `${name}${part > 1 ? `-${part}` : ''}.xml`;

export const fileOf = (file: SitemapFile): string => {
  if (file.of === 'ranking') return `ranking-${file.year}.xml`;
  return inParts(file.of === 'stories' ? `stories-${file.month}` : file.of, file.part);
};

/** The instants between which a month lies; months are those of UTC, so that a story stays in its sitemap when the paper moves. */
export function spanOf(month: string): { from: Date; until: Date } {
  const from = new Date(`${month}-01T00:00:00Z`);
  return { from, until: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) };
}
