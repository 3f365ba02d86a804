import { type Language, localPath } from '#ui/language.ts';

/** Days after which a story carries a notice of its age. */
export const agedAfterDays = 30;

interface Addressed {
  language: Language;
  slug: string;
  /** The slug of its section, or of that section's parent: subsections do not appear in a story's address. */
  section: string;
}

/** The one address of a story, without host. */
export const articlePath = ({ language, slug, section }: Addressed, defaultLanguage: Language) =>
  localPath(language, defaultLanguage, `/${section}/${slug}`);

/** Where a story stands beside its counterpart in the other language. */
export const sideBySidePath = (path: string) => `${path}/side-by-side`;

/** The sections a story is filed under, the widest first. */
export const trail = <Section>({ section }: { section: Section & { parent: Omit<Section, 'parent'> | null } }) =>
  section.parent ? [section.parent, section] : [section];

/** What a slug may be; anything else is no address of ours and is not looked up. */
export const isSlug = (value: string) => value.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

export const isAged = (publishedAt: Date, now: Date) => now.getTime() - publishedAt.getTime() > agedAfterDays * 86_400_000;

/** How many stories a page of a list holds, beside the lead of its first page. */
export const listLength = 12;

/** Which stories stand on a page of a list; one more is asked for, to know whether there is an older page. */
export const pageSpan = (page: number, hasLead: boolean) => {
  const lead = hasLead ? 1 : 0;
  return page === 1 ? { offset: 0, length: listLength + lead } : { offset: (page - 1) * listLength + lead, length: listLength };
};

/** A `?page=` as written in an address: its number, `first` for one that should not be written, null for what is no page. */
export function pageNumber(value: string | string[] | undefined): number | 'first' | null {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^[1-9]\d{0,3}$/.test(value)) return null;
  return value === '1' ? 'first' : Number(value);
}
