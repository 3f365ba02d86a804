import 'server-only';
import { isSlug } from '#features/articles/article.ts';
import { listByNumbers } from '#features/articles/queries.ts';
import { getAuthor, getSection, getSeries, getSite, getTag, type Site } from '#features/taxonomy/queries.ts';
import { inLanguage, isLanguage, type Language, type Localized } from '#ui/language.ts';
import { articleCard, type Card, type ListKind, listCard, listKinds, paperCard } from './card.ts';

const list = new RegExp(`^([a-z]{2})-(${listKinds.join('|')})-(.+)$`);

/** The card that a subject has now; null for what nobody may read: a story that is not published, or not any more. */
export async function findCard(subject: string): Promise<Card | null> {
  const site = await getSite();
  if (/^[1-9]\d{0,8}$/.test(subject)) {
    const [article] = await listByNumbers([Number(subject)]);
    return article ? articleCard(article, site) : null;
  }
  if (isLanguage(subject)) return site.languages.includes(subject) ? paperCard(site, subject) : null;
  const [, language, kind, slug = ''] = list.exec(subject) ?? [];
  const known = listKinds.find((each) => each === kind);
  if (!known || !isSlug(slug) || !isLanguage(language) || !site.languages.includes(language)) return null;
  return listed(known, slug, site, language);
}

const readers: Record<ListKind, (slug: string) => Promise<{ name: Localized; role?: Localized } | null>> = {
  section: getSection,
  series: getSeries,
  topic: getTag,
  author: getAuthor,
};

async function listed(kind: ListKind, slug: string, site: Site, language: Language): Promise<Card | null> {
  const found = await readers[kind](slug);
  if (!found) return null;
  return listCard({ kind, slug, title: inLanguage(found.name, language), role: inLanguage(found.role ?? {}, language) }, site, language);
}
