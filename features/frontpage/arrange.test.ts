import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addContainer, addSlot, changeSlot, moveSlot, putStory, removeContainer, stepContainer, stepSlot, takeOut } from './arrange.ts';
import { articlesIn, type Container, freeSlot, most, parseContainers } from './front.ts';

/** `a1` is the slot of container `a` that story 1 stands in; `a-` a free one. */
const front = (...given: [name: string, stories: (number | null)[]][]): Container[] =>
  given.map(([name, stories], place) => ({
    ...{ id: name, kind: place === 0 ? 'lead' : 'chosen', of: null, title: '' },
    slots: stories.map((article, position) => freeSlot(`${name}${article ?? `-${position}`}`, { article })),
  }));
const stories = (containers: Container[]) => containers.map(({ slots }) => slots.map(({ article }) => article));
const start = front(['a', [1, 2, 3]], ['b', [4, null]], ['c', []]);

test.each<[string, Container[], (number | null)[][]]>([
  ['down within a container', stepSlot(start, 'a1', 1, 'n'), [[2, 1, 3], [4, null], []]],
  ['up within a container', stepSlot(start, 'a3', -1, 'n'), [[1, 3, 2], [4, null], []]],
  ['down past the end: into the next, in place of its free slot', stepSlot(start, 'a3', 1, 'n'), [[1, 2, null], [3, 4], []]],
  ['up past the beginning: into the one before, which grows', stepSlot(start, 'b4', -1, 'n'), [[1, 2, 4, 3], [null, null], []]],
  ['up at the very top: nothing', stepSlot(start, 'a1', -1, 'n'), [[1, 2, 3], [4, null], []]],
  ['down into an empty container', stepSlot(start, 'b-1', 1, 'n'), [[1, 2, 3], [4, null], [null]]],
  ['to a place far away', moveSlot(start, 'a1', { container: 'c', position: 9 }, 'n'), [[null, 2, 3], [4, null], [1]]],
  ['to a container that is not there', moveSlot(start, 'a1', { container: 'x', position: 0 }, 'n'), [[1, 2, 3], [4, null], []]],
  ['a slot that is not there', moveSlot(start, 'x', { container: 'c', position: 0 }, 'n'), [[1, 2, 3], [4, null], []]],
  ['a story into a free slot', putStory(start, 'b-1', 9), [[1, 2, 3], [4, 9], []]],
  ['a story that stands elsewhere', putStory(start, 'b-1', 2), [[1, null, 3], [4, 2], []]],
  ['a story in place of another', putStory(start, 'a1', 9), [[9, 2, 3], [4, null], []]],
  ['out: the slot stays', takeOut(start, 'a2'), [[1, null, 3], [4, null], []]],
  ['a free slot goes', takeOut(start, 'b-1'), [[1, 2, 3], [4], []]],
  ['the lead’s last does not', takeOut(front(['a', [null]]), 'a-0'), [[null]]],
  ['one slot more', addSlot(start, 'c', 'n'), [[1, 2, 3], [4, null], [null]]],
  ['containers change places', stepContainer(start, 'c', -1), [[1, 2, 3], [], [4, null]]],
  ['not with the lead', stepContainer(start, 'b', -1), [[1, 2, 3], [4, null], []]],
  ['the lead moves nowhere', stepContainer(start, 'a', 1), [[1, 2, 3], [4, null], []]],
  ['a container goes', removeContainer(start, 'b'), [[1, 2, 3], []]],
  ['the lead does not', removeContainer(start, 'a'), [[1, 2, 3], [4, null], []]],
])('%s', (_, changed, expected) => expect(stories(changed)).toEqual(expected));

test('what was written for a story goes with it, and does not stay when another comes', () => {
  const worded = changeSlot(start, 'a1', { headline: 'Short', kicker: 'K', isPinned: true, size: 'large' });
  expect(moveSlot(worded, 'a1', { container: 'b', position: 0 }, 'n')[1]?.slots[0]).toMatchObject({ article: 1, headline: 'Short' });
  const [slot] = putStory(worded, 'a1', 9)[0]?.slots ?? [];
  expect(slot).toEqual(freeSlot('a1', { article: 9, size: 'large' }));
});

describe('limits', () => {
  test('a full container takes no more', () => {
    const full = front(['a', [1]], ['b', Array.from({ length: most.slots }, (_, place) => place + 2)]);
    expect(moveSlot(full, 'a1', { container: 'b', position: 0 }, 'n')).toEqual(full);
    expect(addSlot(full, 'b', 'n')).toEqual(full);
  });
  test('a front takes so many containers', () => {
    let containers = front(['a', [1]]);
    for (let turn = 0; turn < 40; turn++) containers = addContainer(containers, { kind: 'chosen', of: null, title: 'T' }, `n${turn}`);
    expect(containers).toHaveLength(most.containers);
  });
});

test('however it is arranged, no story is lost or doubled, and it can be saved', () => {
  const step = fc.record({
    slot: fc.nat(),
    container: fc.constantFrom('a', 'b', 'c'),
    position: fc.nat(12),
    verb: fc.constantFrom('move', 'up', 'down', 'container'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let containers: Container[] = start;
      steps.forEach(({ slot, container, position, verb }, turn) => {
        const slots = containers.flatMap((each) => each.slots);
        const id = slots[slot % slots.length]?.id ?? '';
        const newId = `n${turn}`;
        if (verb === 'move') containers = moveSlot(containers, id, { container, position }, newId);
        else if (verb === 'container') containers = stepContainer(containers, container, -1);
        else containers = stepSlot(containers, id, verb === 'up' ? -1 : 1, newId);
      });
      expect(articlesIn(containers).sort()).toEqual([1, 2, 3, 4]);
      expect(parseContainers(containers).ok).toBe(true);
    }),
  );
});
