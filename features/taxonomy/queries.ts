import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { db } from '#platform/db/client.ts';
import { isLanguage, localized } from '#ui/language.ts';
import { isKind, type Kind, places } from './filing.ts';
import { policies } from './settings/settings.ts';

/** How the paper calls itself, and in which languages it appears; the first is the default. */
export const getSite = cache(async () => {
  const row = await db.settings.findUniqueOrThrow({ where: { id: 1 } });
  const languages = row.languages.filter(isLanguage);
  return {
    name: localized.parse(row.name),
    shortName: row.shortName,
    timeZone: row.timeZone,
    about: localized.parse(row.about),
    policies: policies.parse(row.policies),
    languages,
    defaultLanguage: languages[0] ?? 'en',
  };
});
/** What the settings add to robots.txt. */
export const getRobots = () => db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { closedCrawlers: true, robots: true } });

export type Site = Awaited<ReturnType<typeof getSite>>;

const named = z.object({ id: z.int(), slug: z.string(), name: localized });
const described = named.extend({ description: localized });

/** Every section in the paper's order, each with its parent's slug and the numbers of itself and all below it. */
export const listSections = cache(async () => {
  const rows = await db.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  const below = (id: number): number[] => [id, ...rows.filter((row) => row.parentId === id).flatMap((row) => below(row.id))];
  return rows.map((row) => ({
    ...described.parse(row),
    parent: rows.find((other) => other.id === row.parentId)?.slug ?? null,
    covers: below(row.id),
    inMenu: row.inMenu,
  }));
});
export type Section = Awaited<ReturnType<typeof listSections>>[number];

export async function getSection(slug: string): Promise<Section | null> {
  return (await listSections()).find((section) => section.slug === slug) ?? null;
}

/** Where what once stood under this slug stands now, without language prefix; null where nothing ever did. */
export async function getFormer(kind: Kind, slug: string): Promise<string | null> {
  const former = await db.formerSlug.findUnique({ where: { kind_slug: { kind, slug } }, select: { leadsTo: true } });
  if (!former) return null;
  const one = { where: { id: former.leadsTo }, select: { slug: true } };
  const finders = {
    section: () => db.section.findUnique(one),
    topic: () => db.tag.findUnique(one),
    series: () => db.series.findUnique(one),
    author: () => db.author.findUnique(one),
  };
  const now = await finders[kind]();
  return now && places[kind] + now.slug;
}

/** The same of a list's address, such as `/society` or `/topic/ferries`. */
export async function getFormerList(list: string): Promise<string | null> {
  const [first = '', slug] = list.slice(1).split('/');
  if (slug === undefined) return getFormer('section', first);
  return isKind(first) && first !== 'section' ? getFormer(first, slug) : null;
}

export const getSeries = cache(async (slug: string) => {
  const row = await db.series.findUnique({ where: { slug }, include: { section: true } });
  return row && { ...described.parse(row), section: described.parse(row.section) };
});

export async function listSeries() {
  const rows = await db.series.findMany({ orderBy: { id: 'asc' } });
  return rows.map((row) => ({ ...named.parse(row), sectionId: row.sectionId }));
}

export async function listTags() {
  return (await db.tag.findMany({ orderBy: { slug: 'asc' } })).map((row) => named.parse(row));
}

export const getTag = cache(async (slug: string) => {
  const row = await db.tag.findUnique({ where: { slug } });
  return row && named.parse(row);
});

const author = named.extend({
  role: localized,
  biography: localized,
  expertise: localized,
  links: z.array(z.string()),
  contact: z.string().nullable(),
  pictureId: z.int().nullable(),
});
export type Author = z.infer<typeof author>;

export const getAuthor = cache(async (slug: string): Promise<Author | null> => {
  const row = await db.author.findUnique({ where: { slug } });
  return row && author.parse(row);
});

export async function listAuthors(): Promise<Author[]> {
  return (await db.author.findMany({ orderBy: { id: 'asc' } })).map((row) => author.parse(row));
}
