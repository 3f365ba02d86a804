import { z } from 'zod';
import type { Language } from '#ui/language.ts';

/** Which front: an edition's, or that of one section in it. */
export interface FrontOf {
  language: Language;
  /** The section's number; null for the edition's own. */
  section: number | null;
}

/**
 * What fills the free slots of a container: the lead takes what is most read and then one story of each other section; `latest` whatever is
 * newest; a section or a topic its own newest; what is chosen nothing, only what an editor put there.
 */
export const kinds = ['lead', 'latest', 'section', 'topic', 'chosen'] as const;
export type Kind = (typeof kinds)[number];
export const sizes = ['standard', 'large'] as const;

export const longest = { kicker: 40, headline: 160, title: 80 };
export const most = { containers: 24, slots: 12 };

const id = z.string().regex(/^[\w-]{1,40}$/);
const slotSchema = z.strictObject({
  id,
  /** The story an editor put here; null: a free slot. */
  article: z
    .int()
    .positive()
    .lt(2 ** 31)
    .nullable(),
  /** Pinned, it stands in this very place; else it moves up where one above it is gone. */
  isPinned: z.boolean(),
  size: z.enum(sizes),
  /** Empty: the story's own. */
  kicker: z.string().max(longest.kicker),
  headline: z.string().max(longest.headline),
  /** From when on it is gone from here by itself. */
  until: z.iso.datetime().nullable(),
});
export type Slot = z.infer<typeof slotSchema>;

const containerSchema = z.strictObject({
  id,
  kind: z.enum(kinds),
  /** The number of the section or tag it is of. */
  of: z
    .int()
    .positive()
    .lt(2 ** 31)
    .nullable(),
  /** Empty: the name of what it is of. */
  title: z.string().max(longest.title),
  slots: z.array(slotSchema).max(most.slots),
});
export type Container = z.infer<typeof containerSchema>;

export const containersSchema = z.array(containerSchema).max(most.containers);

/** Each is a message `fronts.refusal.<reason>`. */
export type ArrangementRefusal = 'malformed' | 'no-lead' | 'twice';

/** Containers as they come from outside, with what no front may have refused. */
export function parseContainers(
  given: unknown,
): { ok: true; value: Container[] } | { ok: false; reason: ArrangementRefusal; article?: number } {
  const parsed = containersSchema.safeParse(given);
  if (!parsed.success) return { ok: false, reason: 'malformed' };
  const containers = parsed.data;
  const [first, ...others] = containers;
  const isLed = first?.kind === 'lead' && first.slots.length > 0 && others.every(({ kind }) => kind !== 'lead');
  if (!isLed) return { ok: false, reason: 'no-lead' };
  const isFull = containers.every(({ kind, of }) => (kind === 'section' || kind === 'topic') === (of !== null));
  const ids = [...containers, ...containers.flatMap(({ slots }) => slots)].map((each) => each.id);
  if (!isFull || new Set(ids).size < ids.length) return { ok: false, reason: 'malformed' };
  const articles = articlesIn(containers);
  const twice = articles.find((article, place) => articles.indexOf(article) !== place);
  return twice === undefined ? { ok: true, value: containers } : { ok: false, reason: 'twice', article: twice };
}

export const articlesIn = (containers: readonly Container[]) =>
  containers.flatMap(({ slots }) => slots.flatMap(({ article }) => article ?? []));

export const freeSlot = (slotId: string, given: Partial<Slot> = {}): Slot => ({
  ...{ id: slotId, article: null, isPinned: false, size: 'standard', kicker: '', headline: '', until: null },
  ...given,
});

const free = (container: string, count: number, isLarge = false) =>
  Array.from({ length: count }, (_, place) => freeSlot(`${container}-${place + 1}`, isLarge && place === 0 ? { size: 'large' } : {}));

/** Where arranging begins: the front as it fills itself, every slot free. Every third section stands across the page. */
export const startingContainers = (sections: readonly number[]): Container[] => [
  { id: 'lead', kind: 'lead', of: null, title: '', slots: free('lead', 4) },
  { id: 'latest', kind: 'latest', of: null, title: '', slots: free('latest', 6) },
  ...sections.map((of, place): Container => {
    const container = `section-${of}`;
    return { id: container, kind: 'section', of, title: '', slots: free(container, 4, place % 3 === 0) };
  }),
];
