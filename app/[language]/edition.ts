import type { Paths } from '#features/syndication/metadata.ts';
import { getSite, type Site } from '#features/taxonomy/queries.ts';
import { isLanguage, localPath } from '#ui/language.ts';

/** The edition that an address belongs to, and the paper's settings. */
export async function editionOf(params: Promise<{ language: string }>) {
  const [{ language }, site] = await Promise.all([params, getSite()]);
  return { language: isLanguage(language) ? language : site.defaultLanguage, site };
}
export type Edition = Awaited<ReturnType<typeof editionOf>>;

/** The same address in every edition. `path` is without prefix. */
export const samePathIn = (site: Site, path: string): Paths =>
  Object.fromEntries(site.languages.map((language) => [language, localPath(language, site.defaultLanguage, path)]));
