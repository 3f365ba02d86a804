import { mediaOf } from '#features/articles/body/enhance.ts';
import type { Content } from '#features/articles/content.ts';
import type { Rights } from '#features/media/rights.ts';
import { linksOf } from './links-of.ts';

/** More links than this are not followed. */
export const mostLinks = 100;

/** As much of a working copy as the database has to be asked about: its words are none of that. */
export const askedOf = ({ language, slug, section, series, authors, tags, counterpart, lead, body }: Content) => ({
  language,
  slug,
  section,
  series,
  authors,
  tags,
  counterpart,
  media: [...new Set([...(lead.media === null ? [] : [lead.media]), ...mediaOf(body)])],
  links: [...new Set(linksOf(body))].filter((link) => !/^(mailto:|#)/.test(link)).slice(0, mostLinks),
});
export type Asked = ReturnType<typeof askedOf>;

export interface MediumFacts {
  kind: string;
  alt: string;
  caption: string;
  credit: string;
  width: number | null;
  rights: Rights;
}

/** What the check list needs to know besides the text. */
export interface Facts {
  /** Number of the story that has the address, or had it; null when it is free. */
  addressHolder: number | null;
  isCounterpartFree: boolean;
  /** Fields that name something that is not there any more. */
  gone: ('section' | 'series' | 'authors' | 'tags')[];
  /** By number; what the library does not have is not among them. */
  media: Record<number, MediumFacts>;
  /** Links into the paper at which readers find nothing. */
  deadLinks: string[];
  /** Unresolved notes that block publication. */
  blockingNotes: number;
}
