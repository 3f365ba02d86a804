import { type Container, freeSlot, most, type Slot } from './front.ts';

type Containers = readonly Container[];

const at = (containers: Containers, slotId: string) => {
  const container = containers.findIndex(({ slots }) => slots.some(({ id }) => id === slotId));
  return { container, position: containers[container]?.slots.findIndex(({ id }) => id === slotId) ?? -1 };
};
const withSlots = (containers: Containers, index: number, slots: Slot[]): Container[] =>
  containers.map((each, place) => (place === index ? { ...each, slots } : each));

/** Another version of one slot. */
export const changeSlot = (containers: Containers, slotId: string, change: Partial<Slot>): Container[] =>
  containers.map((each) => ({ ...each, slots: each.slots.map((slot) => (slot.id === slotId ? { ...slot, ...change } : slot)) }));

/**
 * Puts a slot at a position of a container. Within one the others close up; in another it takes the room of a free slot there, if it
 * has one, and leaves a free one behind: no container grows or shrinks unless it must.
 */
export function moveSlot(containers: Containers, slotId: string, to: { container: string; position: number }, newId: string): Container[] {
  const from = at(containers, slotId);
  const target = containers.findIndex(({ id }) => id === to.container);
  const source = containers[from.container];
  const moved = source?.slots[from.position];
  const goal = containers[target];
  if (!source || !moved || !goal) return [...containers];
  if (target === from.container) {
    const others = source.slots.filter(({ id }) => id !== slotId);
    others.splice(Math.min(to.position, others.length), 0, moved);
    return withSlots(containers, target, others);
  }
  const free = goal.slots.findIndex((slot, place) => slot.article === null && place >= to.position);
  const anyFree = free >= 0 ? free : goal.slots.findIndex(({ article }) => article === null);
  if (anyFree < 0 && goal.slots.length >= most.slots) return [...containers];
  const slots = goal.slots.filter((_, place) => place !== anyFree);
  slots.splice(Math.min(to.position, slots.length), 0, moved);
  const left = withSlots(
    containers,
    from.container,
    source.slots.map((slot) => (slot.id === slotId ? freeSlot(newId) : slot)),
  );
  return withSlots(left, target, slots);
}

/** One place up or down; past an end of its container into the next one. */
export function stepSlot(containers: Containers, slotId: string, by: -1 | 1, newId: string): Container[] {
  const { container, position } = at(containers, slotId);
  const here = containers[container];
  if (!here) return [...containers];
  const next = position + by;
  if (next >= 0 && next < here.slots.length) return moveSlot(containers, slotId, { container: here.id, position: next }, newId);
  const neighbour = containers[container + by];
  if (!neighbour) return [...containers];
  return moveSlot(containers, slotId, { container: neighbour.id, position: by < 0 ? Math.max(0, neighbour.slots.length - 1) : 0 }, newId);
}

/** Puts a story into a slot. Where it stood before is free then: nothing stands twice. */
export const putStory = (containers: Containers, slotId: string, article: number): Container[] =>
  containers.map((each) => ({
    ...each,
    slots: each.slots.map((slot) => {
      if (slot.id === slotId) return { ...freeSlot(slot.id), size: slot.size, article };
      return slot.article === article ? { ...freeSlot(slot.id), size: slot.size } : slot;
    }),
  }));

/** Takes the story out and leaves the slot free; a free slot goes itself, but never the lead's last. */
export function takeOut(containers: Containers, slotId: string): Container[] {
  const { container, position } = at(containers, slotId);
  const here = containers[container];
  const slot = here?.slots[position];
  if (!here || !slot) return [...containers];
  if (slot.article !== null) return changeSlot(containers, slotId, freeSlot(slotId, { size: slot.size }));
  if (here.kind === 'lead' && here.slots.length === 1) return [...containers];
  return withSlots(
    containers,
    container,
    here.slots.filter(({ id }) => id !== slotId),
  );
}

export const addSlot = (containers: Containers, containerId: string, newId: string): Container[] =>
  containers.map((each) =>
    each.id === containerId && each.slots.length < most.slots ? { ...each, slots: [...each.slots, freeSlot(newId)] } : each,
  );

/** At the end of the front, with four free slots. */
export const addContainer = (containers: Containers, given: Pick<Container, 'kind' | 'of' | 'title'>, newId: string): Container[] =>
  containers.length >= most.containers
    ? [...containers]
    : [...containers, { ...given, id: newId, slots: [1, 2, 3, 4].map((place) => freeSlot(`${newId}-${place}`)) }];

/** The lead stays where and what it is. */
export function stepContainer(containers: Containers, containerId: string, by: -1 | 1): Container[] {
  const place = containers.findIndex(({ id }) => id === containerId);
  const [moved, other] = [containers[place], containers[place + by]];
  if (!moved || !other || moved.kind === 'lead' || other.kind === 'lead') return [...containers];
  return containers.map((each, index) => (index === place ? other : index === place + by ? moved : each));
}

export const removeContainer = (containers: Containers, containerId: string): Container[] =>
  containers.filter(({ id, kind }) => id !== containerId || kind === 'lead');
