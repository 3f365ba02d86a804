import 'server-only';
import { type ArticleCard, listNewestOfEach } from '#features/articles/queries.ts';
import { listSections, listTags } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import { fillFront } from './fill.ts';
import { type Container, containersSchema, type FrontOf, startingContainers } from './front.ts';
import { type Place, place } from './place.ts';
import { listMostRead, type Placing, readStock } from './stock.ts';

/** A story as it stands on a front: with the words that an editor gave it there. */
export interface Shown extends ArticleCard {
  isLarge: boolean;
  /** Whether the kicker was written for this place: it then stands where the section would. */
  hasOwnKicker: boolean;
}
export interface FrontView {
  lead: Shown | null;
  second: Shown[];
  /** Lists of headlines beside the page. An empty title: "Latest". */
  rails: { id: string; title: string; stories: Shown[] }[];
  /** `address` without language prefix, where there is more of it. */
  containers: { id: string; title: string; address: string | null; isWide: boolean; stories: Shown[] }[];
}

/** Of each section, no more than all places of the front could take. */
const fromEach = 14;

const asItIs = (story: ArticleCard): Shown => ({ ...story, isLarge: false, hasOwnKicker: false });
const inPlace = ({ slot, story }: Place<Placing>): Shown => ({
  ...story,
  kicker: slot.kicker || story.kicker,
  frontHeadline: slot.headline || story.frontHeadline,
  isLarge: slot.size === 'large',
  hasOwnKicker: slot.kicker !== '',
});

/** The containers that readers have at an instant; null where the front fills itself. */
export async function getLiveContainers({ language, section }: FrontOf, at: Date): Promise<Container[] | null> {
  const { rows } = await pool.query<{ id: number; containers: unknown }>({
    name: 'live-front',
    text: `SELECT v.id, v.containers FROM fronts f JOIN front_versions v ON v.front_id = f.id
      WHERE f.language = $1 AND f.section_id IS NOT DISTINCT FROM $2 AND v.live_at <= $3 AND v.cancelled_at IS NULL
      ORDER BY v.live_at DESC, v.id DESC LIMIT 1`,
    values: [language, section, at],
  });
  const row = rows[0];
  if (!row || row.containers === null) return null;
  const parsed = containersSchema.safeParse(row.containers);
  if (parsed.success) return parsed.data;
  // Readers get a front whatever was written there.
  log('warn', 'front version not understood', { version: row.id });
  return null;
}

/** The front as readers have it now; or, for the newsroom, as it was at an instant gone by. */
export async function getFront(of: FrontOf, asOf: Date | null = null): Promise<FrontView> {
  const containers = await getLiveContainers(of, asOf ?? clock.now());
  if (!containers && !asOf && of.section === null) return getAutomaticFront(of.language);
  return getFrontOf(of, containers ?? (await getStartingContainers(of)), asOf);
}

/** The front that the draft would make; where there is none, the one readers have. */
export async function getDraftFront(of: FrontOf): Promise<FrontView> {
  const { rows } = await pool.query<{ draft: unknown }>(
    'SELECT draft FROM fronts WHERE language = $1 AND section_id IS NOT DISTINCT FROM $2 AND draft IS NOT NULL',
    [of.language, of.section],
  );
  return rows[0] ? getFrontOf(of, containersSchema.parse(rows[0].draft)) : getFront(of);
}

/** Where arranging begins, with the sections below this front. */
export async function getStartingContainers({ section }: FrontOf): Promise<Container[]> {
  const sections = await listSections();
  const above = sections.find(({ id }) => id === section)?.slug ?? null;
  return startingContainers(sections.filter(({ parent }) => parent === above).map(({ id }) => id));
}

/** The front that somebody arranged and readers have; null where nobody did. */
export async function getArrangedFront(of: FrontOf): Promise<FrontView | null> {
  const containers = await getLiveContainers(of, clock.now());
  return containers && getFrontOf(of, containers);
}

/** Numbers of all stories that stand on it. */
export const numbersOn = ({ lead, second, rails, containers }: FrontView): number[] =>
  [...(lead ? [lead] : []), ...second, ...[...rails, ...containers].flatMap(({ stories }) => stories)].map(({ number }) => number);

/** The front that these containers make. */
export async function getFrontOf(of: FrontOf, containers: readonly Container[], asOf: Date | null = null): Promise<FrontView> {
  const hasTopic = containers.some(({ kind }) => kind === 'topic');
  const [stock, sections, tags] = await Promise.all([readStock(of, containers, asOf), listSections(), hasTopic ? listTags() : []]);
  const placed = place(containers, stock, asOf ?? clock.now());
  const named = ({ kind, of: id, title }: Container) => {
    const found =
      kind === 'section' ? sections.find((each) => each.id === id) : kind === 'topic' ? tags.find((each) => each.id === id) : null;
    const address = found ? (kind === 'topic' ? `/topic/${found.slug}` : `/${found.slug}`) : null;
    return { title: title || (found ? inLanguage(found.name, of.language) : ''), address };
  };
  const [lead, ...second] = placed.find(({ container }) => container.kind === 'lead')?.places.map(inPlace) ?? [];
  const below = placed.filter(({ container }) => container.kind !== 'lead' && container.kind !== 'latest');
  return {
    lead: lead ?? null,
    second,
    rails: placed
      .filter(({ container }) => container.kind === 'latest')
      .map(({ container, places }) => ({ id: container.id, title: container.title, stories: places.map(inPlace) })),
    containers: below.map(({ container, places }) => {
      const stories = places.map(inPlace);
      return { id: container.id, ...named(container), isWide: stories[0]?.isLarge === true && stories.length > 2, stories };
    }),
  };
}

/** An edition's front as it fills itself now. */
async function getAutomaticFront(language: Language): Promise<FrontView> {
  const sections = await listSections();
  const [newest, mostRead] = await Promise.all([
    listNewestOfEach({ language, sections: sections.map((section) => section.id), limit: fromEach }),
    listMostRead({ language, section: null }),
  ]);
  const stories = newest.map((article) => ({ ...article, topSection: article.section.parent?.id ?? article.section.id }));
  const top = sections.filter((section) => section.parent === null);
  const front = fillFront(
    stories,
    mostRead,
    top.map((section) => section.id),
    clock.now(),
  );
  return {
    lead: front.lead && asItIs(front.lead),
    second: front.second.map(asItIs),
    rails: front.latest.length > 0 ? [{ id: 'latest', title: '', stories: front.latest.map(asItIs) }] : [],
    containers: front.containers.flatMap(({ section, stories: chosen }, position) => {
      const found = top.find((each) => each.id === section);
      if (!found) return [];
      const title = inLanguage(found.name, language);
      // Every third stands across the page, where it has stories enough to fill it.
      const isWide = position % 3 === 0 && chosen.length > 2;
      return [{ id: found.slug, title, address: `/${found.slug}`, isWide, stories: chosen.map(asItIs) }];
    }),
  };
}
