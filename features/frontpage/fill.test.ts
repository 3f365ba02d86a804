import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, fillFront } from './fill.ts';

const story = (number: number, topSection: number, hoursAgo: number): Candidate => ({
  number,
  topSection,
  publishedAt: new Date(1e12 - hoursAgo * 3.6e6),
});
/** Forty stories, newest first, over four sections in turn. */
const forty = Array.from({ length: 40 }, (_, index) => story(100 - index, (index % 4) + 1, index));
const sections = [1, 2, 3, 4];

test('the lead is the most read of the newest ten', () => {
  expect(fillFront(forty, [50, 94, 97], sections).lead?.number).toBe(94);
});

test('without readers the newest leads', () => {
  expect(fillFront(forty, [], sections).lead?.number).toBe(100);
});

test('the second rank is one story of each other section', () => {
  const { lead, second } = fillFront(forty, [], sections);
  expect(new Set([lead, ...second].map((each) => each?.topSection)).size).toBe(4);
});

test('a paper of one section fills its second rank all the same', () => {
  const single = forty.map((each) => ({ ...each, topSection: 1 }));
  expect(fillFront(single, [], [1]).second).toHaveLength(3);
});

test('an empty paper has an empty front', () => {
  expect(fillFront([], [1], sections)).toEqual({ lead: null, second: [], latest: [], containers: [] });
});

test('a section with one story left has no container', () => {
  const few = [
    story(9, 1, 0),
    story(8, 2, 1),
    story(7, 2, 2),
    story(6, 2, 3),
    story(5, 2, 4),
    ...Array.from({ length: 6 }, (_, i) => story(4 - i, 1, 5 + i)),
  ];
  expect(fillFront(few, [], [2, 1]).containers.map((each) => each.section)).not.toContain(2);
});

test('nothing stands twice, whatever is given', () => {
  const candidates = fc.uniqueArray(
    fc.record({ number: fc.nat(500), topSection: fc.integer({ min: 1, max: 6 }), publishedAt: fc.date({ noInvalidDate: true }) }),
    {
      selector: (each) => each.number,
    },
  );
  fc.assert(
    fc.property(candidates, fc.array(fc.nat(500)), (stories, mostRead) => {
      const front = fillFront(stories, mostRead, [1, 2, 3, 4, 5, 6]);
      const all = [front.lead, ...front.second, ...front.latest, ...front.containers.flatMap((each) => each.stories)].flatMap(
        (each) => each?.number ?? [],
      );
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeGreaterThanOrEqual(Math.min(stories.length, 10));
    }),
  );
});
