import 'server-only';
import { listNewestWhole, type Newest } from '#features/articles/queries.ts';
import { getAuthor, getSection, getSeries, getTag, type Site } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { inLanguage, type Language, type Localized, localPath } from '#ui/language.ts';
import { toEntries } from './entries.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** How many entries a feed has at most. */
export const longestFeed = 50;

export interface Edition {
  language: Language;
  site: Site;
}

interface Listed {
  /** The list's address without language prefix. */
  list: string;
  /** Null for the whole paper, whose name it is. */
  title: string | null;
  description: string;
  entries: readonly FeedEntry[];
}

/** A feed of any list of entries, signed by the paper. */
export async function feedOf({ list, title, description, entries }: Listed, { language, site }: Edition): Promise<Feed> {
  const name = inLanguage(site.name, language);
  const address = (path: string) => env.publicUrl + localPath(language, site.defaultLanguage, path).replace(/^\/$/, '');
  const { updatedAt } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { updatedAt: true } });
  return {
    title: title ? `${title} | ${name}` : name,
    description: description || name,
    language,
    url: address(list),
    since: updatedAt,
    publisher: { name, url: address('/') },
    icon: `${env.publicUrl}/icon.png`,
    hub: env.webSubHub,
    entries,
  };
}

/** The newest stories of the list at this address: the paper, a section with all below it, a series, a topic or an author. */
export async function getStoriesFeed(list: string, edition: Edition): Promise<Feed | null> {
  const of = await listAt(list);
  if (!of) return null;
  const { language, site } = edition;
  const articles = await listNewestWhole({ language, ...of.stories, limit: longestFeed });
  const named = { list, title: of.name && inLanguage(of.name, language), description: inLanguage(of.description ?? site.about, language) };
  return feedOf({ ...named, entries: await toEntries(articles, edition) }, edition);
}

interface List {
  name: Localized | null;
  description?: Localized;
  stories: Pick<Newest, 'sections' | 'series' | 'tag' | 'author'>;
}

async function listAt(list: string): Promise<List | null> {
  const [first = '', slug, ...rest] = list.slice(1).split('/');
  if (list === '/') return { name: null, stories: {} };
  if (rest.length > 0) return null;
  if (slug === undefined) {
    const section = await getSection(first);
    return section && { name: section.name, description: section.description, stories: { sections: section.covers } };
  }
  switch (first) {
    case 'series': {
      const series = await getSeries(slug);
      return series && { name: series.name, description: series.description, stories: { series: series.id } };
    }
    case 'topic': {
      const tag = await getTag(slug);
      return tag && { name: tag.name, description: tag.name, stories: { tag: tag.id } };
    }
    case 'author': {
      const author = await getAuthor(slug);
      return author && { name: author.name, description: author.biography, stories: { author: author.id } };
    }
    default:
      return null;
  }
}
