import 'server-only';
import { listSections, type Site } from '#features/taxonomy/queries.ts';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { isLanguage, type Language, localPath } from '#ui/language.ts';
import { withDefault } from './list-stories.ts';
import type { SitemapEntry } from './sitemap.ts';
import type { PageKind } from './sitemap-file.ts';

/** Pages that are there whatever is published. */
const fixed = ['/', '/ranking', '/about', '/privacy', '/corrections'];

/** When the newest change was made of what a page lists, in each language that has anything there. */
type Changes = Map<string, Map<Language, Date>>;

const live = 'a.published_at <= now() AND a.withdrawn_at IS NULL';
const change = 'max(coalesce(a.updated_at, a.published_at)) AS changed';

const sources = {
  series: `SELECT l.slug, a.language, ${change} FROM series l JOIN articles a ON a.series_id = l.id WHERE ${live} GROUP BY 1, 2`,
  topic: `SELECT l.slug, a.language, ${change} FROM tags l JOIN article_tags t ON t.tag_id = l.id
    JOIN articles a ON a.number = t.article_number WHERE ${live} GROUP BY 1, 2 ORDER BY 1`,
  author: `SELECT l.slug, a.language, ${change} FROM authors l JOIN bylines b ON b.author_id = l.id
    JOIN articles a ON a.number = b.article_number WHERE ${live} GROUP BY 1, 2 ORDER BY 1`,
};

async function changesOf(kind: keyof typeof sources): Promise<Changes> {
  const { rows } = await pool.query<{ slug: string; language: string; changed: Date }>(sources[kind]);
  const changes: Changes = new Map();
  for (const { slug, language, changed } of rows) note(changes, `/${kind}/${slug}`, language, changed);
  return changes;
}

/** Of a section it is a change of all below it, and of the paper and its archive one of any. */
async function sectionChanges(): Promise<Changes> {
  const [sections, { rows }] = await Promise.all([
    listSections(),
    pool.query<{ id: number; language: string; changed: Date }>(
      `SELECT a.section_id AS id, a.language, ${change} FROM articles a WHERE ${live} GROUP BY 1, 2`,
    ),
  ]);
  const changes: Changes = new Map();
  for (const { id, language, changed } of rows) {
    for (const path of ['/', '/archive']) note(changes, path, language, changed);
    for (const { slug, covers } of sections) if (covers.includes(id)) note(changes, `/${slug}`, language, changed);
  }
  return changes;
}

function note(changes: Changes, path: string, language: string, changed: Date) {
  if (!isLanguage(language)) return;
  const ofPath = changes.get(path) ?? new Map<Language, Date>();
  const before = ofPath.get(language);
  ofPath.set(language, before && before > changed ? before : changed);
  changes.set(path, ofPath);
}

/** The pages of a kind that have something to read, each in every language that has. */
export async function listPages(kind: PageKind, site: Site): Promise<SitemapEntry[]> {
  if (kind === 'authors') return toEntries(await changesOf('author'), site);
  if (kind === 'topics') return toEntries(await changesOf('topic'), site);
  const [sections, series] = await Promise.all([sectionChanges(), changesOf('series')]);
  const always = [...fixed, ...(Object.keys(site.policies).length > 0 ? ['/policies'] : [])].map(
    (path) => [path, new Map(site.languages.map((each) => [each, path === '/' ? sections.get('/')?.get(each) : undefined]))] as const,
  );
  return toEntries(new Map([...always, ...[...sections].filter(([path]) => path !== '/'), ...series]), site);
}

const toEntries = (changes: ReadonlyMap<string, ReadonlyMap<Language, Date | undefined>>, { defaultLanguage, languages }: Site) =>
  [...changes].flatMap(([path, inLanguages]): SitemapEntry[] => {
    const pages = languages
      .filter((language) => inLanguages.has(language))
      .map((language) => ({ language, address: env.publicUrl + localPath(language, defaultLanguage, path).replace(/^\/$/, '') }));
    const alternates = pages.length > 1 ? { alternates: withDefault(pages, defaultLanguage) } : {};
    return pages.map(({ language, address }) => ({ address, changedAt: inLanguages.get(language) ?? null, ...alternates }));
  });
