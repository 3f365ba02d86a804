import { type Candidate, leadForMs } from './fill.ts';
import { articlesIn, type Container, freeSlot, type Slot } from './front.ts';

/** What can be placed: published at this instant, in the front's language. */
export interface Stock<Story extends Placeable> {
  /** In order of publication. */
  newest: readonly Story[];
  /** What editors chose, as far as it is there. */
  chosen: readonly Story[];
  /** By tag, in order of publication. */
  ofTopic: ReadonlyMap<number, readonly Story[]>;
  /** Numbers, in order of readers. */
  mostRead: readonly number[];
}
export interface Placeable extends Candidate {
  /** The section it is filed under, and the one above it. */
  sections: readonly number[];
}

export interface Place<Story> {
  slot: Slot;
  story: Story;
  isByHand: boolean;
}
export interface PlacedContainer<Story> {
  container: Container;
  places: Place<Story>[];
}

/**
 * What stands where. What editors chose stands first, each once and where it was put first; what is gone (withdrawn, not out, its time
 * over) leaves its slot to the next one of the container that is not pinned, and what is left over is filled like a free
 * slot. Nothing stands twice, and a container in which nothing stands is left out.
 */
export function place<Story extends Placeable>(containers: readonly Container[], stock: Stock<Story>, now: Date): PlacedContainer<Story>[] {
  const chosen = new Map(stock.chosen.map((story) => [story.number, story]));
  const used = new Set<number>();
  const claims = new Map<Slot, Story>();
  for (const slot of containers.flatMap(({ slots }) => slots)) {
    const story = slot.article === null ? undefined : chosen.get(slot.article);
    const isOver = slot.until !== null && new Date(slot.until) <= now;
    if (!story || isOver || used.has(story.number)) continue;
    used.add(story.number);
    claims.set(slot, story);
  }
  return containers
    .map((container) => {
      const stand: Story[] = container.slots.flatMap((slot) => claims.get(slot) ?? []);
      const places = movedUp(container.slots, claims).flatMap((slot, position): Place<Story>[] => {
        const claimed = claims.get(slot);
        if (claimed) return [{ slot, story: claimed, isByHand: true }];
        const found = fill(container, position, stock, { used, stand, now });
        if (!found) return [];
        used.add(found.number);
        stand.push(found);
        return [{ slot: freeSlot(slot.id, slot.article === null ? slot : {}), story: found, isByHand: false }];
      });
      return { container, places };
    })
    .filter(({ places }) => places.length > 0);
}

/** The slots in the order in which they stand: those that are gone behind those that move up, all others where they were. */
function movedUp(slots: readonly Slot[], claims: ReadonlyMap<Slot, unknown>): Slot[] {
  const isFixed = (slot: Slot) => slot.article === null || (slot.isPinned && claims.has(slot));
  const moving = slots.filter((slot) => !isFixed(slot));
  const inOrder = [...moving.filter((slot) => claims.has(slot)), ...moving.filter((slot) => !claims.has(slot))];
  return slots.map((slot) => (isFixed(slot) ? slot : (inOrder.shift() ?? slot)));
}

interface Standing<Story> {
  used: ReadonlySet<number>;
  /** What stands in this container so far, by hand or not. */
  stand: readonly Story[];
  now: Date;
}

function fill<Story extends Placeable>(
  { kind, of }: Container,
  position: number,
  stock: Stock<Story>,
  { used, stand, now }: Standing<Story>,
): Story | undefined {
  const isFree = (story: Story) => !used.has(story.number);
  const next = stock.newest.find(isFree);
  switch (kind) {
    case 'lead': {
      if (position > 0) {
        const shown = new Set(stand.map(({ topSection }) => topSection));
        return stock.newest.find((story) => isFree(story) && !shown.has(story.topSection)) ?? next;
      }
      const recent = stock.newest.filter((story) => isFree(story) && now.getTime() - story.publishedAt.getTime() < leadForMs);
      return stock.mostRead.flatMap((number) => recent.find((story) => story.number === number) ?? [])[0] ?? next;
    }
    case 'latest':
      return next;
    case 'section':
      return stock.newest.find((story) => isFree(story) && of !== null && story.sections.includes(of));
    case 'topic':
      return stock.ofTopic.get(of ?? 0)?.find(isFree);
    case 'chosen':
      return undefined;
  }
}

/** Of what editors chose, what does not stand where they put it: it is gone, or its time is over. */
export function missing<Story extends Placeable>(containers: readonly Container[], placed: readonly PlacedContainer<Story>[]): number[] {
  const stand = new Set(placed.flatMap(({ places }) => places.flatMap(({ story, isByHand }) => (isByHand ? story.number : []))));
  return articlesIn(containers).filter((article) => !stand.has(article));
}
