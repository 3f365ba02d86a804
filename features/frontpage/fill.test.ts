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
const now = new Date(1e12 + 60_000);

test('the lead is the most read of the last six hours', () => {
  expect(fillFront(forty, [50, 93, 97, 96], sections, now).lead?.number).toBe(97);
});

test('what nobody has published for six hours is led by the newest, however much the older are read', () => {
  expect(fillFront(forty, [97], sections, new Date(1e12 + 7 * 3.6e6)).lead?.number).toBe(100);
});

test('without readers the newest leads', () => {
  expect(fillFront(forty, [], sections, now).lead?.number).toBe(100);
});

test('the second rank is one story of each other section', () => {
  const { lead, second } = fillFront(forty, [], sections, now);
  expect(new Set([lead, ...second].map((each) => each?.topSection)).size).toBe(4);
});

test('a paper of one section fills its second rank all the same', () => {
  const single = forty.map((each) => ({ ...each, topSection: 1 }));
  expect(fillFront(single, [], [1], now).second).toHaveLength(3);
});

test('an empty paper has an empty front', () => {
  expect(fillFront([], [1], sections, now)).toEqual({ lead: null, second: [], latest: [], containers: [] });
});

test('a small edition has sections beside its latest', () => {
  const twenty = forty.slice(0, 20).map((each, index) => ({ ...each, topSection: (index % 9) + 1 }));
  const { latest, containers } = fillFront(twenty, [], [1, 2, 3, 4, 5, 6, 7, 8, 9], now);
  expect(latest).toHaveLength(4);
  expect(containers.length).toBeGreaterThanOrEqual(7);
});

test('a section without a story left has no container', () => {
  const few = [story(9, 1, 0), story(8, 2, 1), ...Array.from({ length: 6 }, (_, i) => story(7 - i, 1, 2 + i))];
  expect(fillFront(few, [], [2, 1], now).containers.map((each) => each.section)).toEqual([1]);
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
      const front = fillFront(stories, mostRead, [1, 2, 3, 4, 5, 6], now);
      const all = [front.lead, ...front.second, ...front.latest, ...front.containers.flatMap((each) => each.stories)].flatMap(
        (each) => each?.number ?? [],
      );
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeGreaterThanOrEqual(Math.min(stories.length, 10));
    }),
  );
});
