import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillFront } from './fill.ts';
import { type Container, freeSlot, kinds, parseContainers, type Slot, startingContainers } from './front.ts';
import { missing, type Placeable, place, type Stock } from './place.ts';

const now = new Date(1e12);
const hour = 3.6e6;
const story = (number: number, topSection = 1, hoursAgo = 100 - number): Placeable => ({
  number,
  topSection,
  sections: [topSection, topSection + 100],
  publishedAt: new Date(now.getTime() - hoursAgo * hour),
});
/** Newest first: 40 has just come out, of four sections in turn. */
const forty = Array.from({ length: 40 }, (_, index) => story(40 - index, (index % 4) + 1, index + 0.1));
const stock = (given: Partial<Stock<Placeable>> = {}): Stock<Placeable> => ({
  ...{ newest: forty, chosen: forty, ofTopic: new Map(), mostRead: [] },
  ...given,
});
let made = 0;
const put = (article: number | null, given: Partial<Slot> = {}) => freeSlot(`s${++made}`, { article, ...given });
const container = (kind: Container['kind'], slots: Slot[], of: number | null = null): Container => ({
  ...{ id: `c${++made}`, kind, of, title: '', slots },
});
const numbers = (containers: Container[], given: Partial<Stock<Placeable>> = {}) =>
  place(containers, stock(given), now).map(({ places }) => places.map((each) => each.story.number));
const without = (...gone: number[]) => ({ chosen: forty.filter((each) => !gone.includes(each.number)) });

describe('what editors chose', () => {
  const chosen = (...slots: Slot[]) => [container('chosen', slots)];
  test.each<[string, Container[], Partial<Stock<Placeable>>, number[][]]>([
    ['stands as it was put', chosen(put(3), put(9), put(5)), {}, [[3, 9, 5]]],
    ['gone: the next ones move up', chosen(put(3), put(9), put(5)), without(3), [[9, 5]]],
    [
      'gone: what is pinned stays in its place',
      [container('latest', [put(3), put(9, { isPinned: true }), put(5)])],
      without(3),
      [[5, 9, 40]],
    ],
    ['gone, and nothing behind it: filled', [container('latest', [put(3), put(9)])], without(9), [[3, 40]]],
    ['a free slot stays where it is', [container('latest', [put(null), put(9), put(null)])], {}, [[40, 9, 39]]],
    ['its time is over', chosen(put(3, { until: new Date(1e12).toISOString() }), put(9)), {}, [[9]]],
    ['its time is not over', chosen(put(3, { until: new Date(1e12 + 1).toISOString() }), put(9)), {}, [[3, 9]]],
    ['twice: where it stands first', chosen(put(3), put(3), put(9)), {}, [[3, 9]]],
    ['all gone: the container too', [container('chosen', [put(3)]), container('chosen', [put(9)])], without(3), [[9]]],
    ['no slots at all', [container('chosen', [])], {}, []],
    ['is not taken to fill what stands above it', [container('latest', [put(null)]), container('chosen', [put(40)])], {}, [[39], [40]]],
  ])('%s', (_, containers, given, expected) => expect(numbers(containers, given)).toEqual(expected));

  test('takes kicker, headline and size along when it moves up, and leaves none behind', () => {
    const slots = [put(3), put(9, { kicker: 'Harbour', headline: 'Short', size: 'large' })];
    const [placed] = place([container('latest', slots)], stock(without(3)), now);
    expect(placed?.places.map(({ slot, isByHand }) => [slot.headline, slot.kicker, slot.size, isByHand])).toEqual([
      ['Short', 'Harbour', 'large', true],
      ['', '', 'standard', false],
    ]);
    expect(missing([container('latest', slots)], placed ? [placed] : [])).toEqual([3]);
  });
});

describe('free slots', () => {
  test.each<[string, Container[], Partial<Stock<Placeable>>, number[][]]>([
    [
      'lead: the most read of six hours, then other sections',
      [container('lead', [put(null), put(null), put(null)])],
      { mostRead: [1, 37] },
      [[37, 40, 39]],
    ],
    ['lead: the newest where nobody reads', [container('lead', [put(null)])], {}, [[40]]],
    [
      'lead: more slots than sections',
      [
        container(
          'lead',
          Array.from({ length: 6 }, () => put(null)),
        ),
      ],
      {},
      [[40, 39, 38, 37, 36, 35]],
    ],
    ['lead by hand: the second rank is of other sections', [container('lead', [put(36), put(null)])], {}, [[36, 39]]],
    ['section', [container('section', [put(null), put(null)], 2)], {}, [[39, 35]]],
    ['subsection', [container('section', [put(null)], 103)], {}, [[38]]],
    ['section that has nothing', [container('section', [put(null)], 9)], {}, []],
    ['topic', [container('topic', [put(null), put(null), put(null)], 7)], { ofTopic: new Map([[7, [story(8), story(6)]]]) }, [[8, 6]]],
    ['chosen: nothing', [container('chosen', [put(null), put(4)])], {}, [[4]]],
  ])('%s', (_, containers, given, expected) => expect(numbers(containers, given)).toEqual(expected));

  test('where arranging begins, the lead and its rank are those of the front that fills itself', () => {
    const automatic = fillFront(forty, [37], [1, 2, 3, 4], now);
    const [lead, latest, ...sections] = numbers(startingContainers([1, 2, 3, 4]), { mostRead: [37] });
    expect(lead).toEqual([automatic.lead, ...automatic.second].map((each) => each?.number));
    expect(latest).toEqual(automatic.latest.map((each) => each.number));
    expect(sections).toEqual(automatic.containers.map((each) => each.stories.map(({ number }) => number)));
  });
});

describe('whatever is arranged', () => {
  const slots = fc.array(
    fc
      .record({ article: fc.option(fc.integer({ min: 1, max: 60 })), isPinned: fc.boolean() })
      .map(({ article, isPinned }) => put(article, { isPinned })),
    { maxLength: 6 },
  );
  const containers = fc.array(
    fc.tuple(fc.constantFrom(...kinds), slots, fc.integer({ min: 1, max: 5 })).map(([kind, each, of]) => container(kind, each, of)),
    { maxLength: 6 },
  );
  test('nothing stands twice, nothing that is gone stands, what is there and was chosen stands, no container is empty', () => {
    fc.assert(
      fc.property(containers, fc.subarray(forty), (given, there) => {
        const placed = place(given, stock({ chosen: there, newest: there }), now);
        const stand = placed.flatMap(({ places }) => places.map((each) => each.story.number));
        const out = new Set(there.map(({ number }) => number));
        expect(new Set(stand).size).toBe(stand.length);
        expect(stand.filter((number) => !out.has(number))).toEqual([]);
        const wanted = given.flatMap((each) => each.slots.flatMap(({ article }) => (article && out.has(article) ? article : [])));
        expect(wanted.filter((number) => !stand.includes(number))).toEqual([]);
        expect(placed.every(({ places }) => places.length > 0)).toBe(true);
      }),
    );
  });
  test('what is pinned and there stands in its very place, where every slot can be filled', () => {
    fc.assert(
      fc.property(slots, fc.subarray(forty, { minLength: 20 }), (given, there) => {
        const [placed] = place([container('latest', given)], stock({ chosen: there, newest: there }), now);
        const firstOf = given.filter(({ article }, at) => given.findIndex((each) => each.article === article) === at);
        for (const slot of firstOf) {
          if (!slot.isPinned || !there.some(({ number }) => number === slot.article)) continue;
          expect(placed?.places[given.indexOf(slot)]?.story.number).toBe(slot.article);
        }
      }),
    );
  });
});

describe('what no front may be', () => {
  const lead = container('lead', [put(1), put(null)]);
  test.each<[string, unknown, string | null]>([
    ['a lead', [lead], null],
    ['a container with no slots', [lead, container('chosen', [])], null],
    ['nothing', [], 'no-lead'],
    ['a lead without a slot', [container('lead', [])], 'no-lead'],
    ['two leads', [lead, container('lead', [put(2)])], 'no-lead'],
    ['a lead below others', [container('latest', [put(2)]), lead], 'no-lead'],
    ['a story twice', [lead, container('chosen', [put(2), put(1)])], 'twice'],
    ['a section of nothing', [lead, container('section', [])], 'malformed'],
    ['two of one name', [lead, lead], 'no-lead'],
    ['two slots of one name', [{ ...lead, slots: [freeSlot('a'), freeSlot('a')] }], 'malformed'],
    ['text', 'front', 'malformed'],
    ['a number that is none', [{ ...lead, slots: [{ ...put(1), article: 1.5 }] }], 'malformed'],
    ['words beyond measure', [{ ...lead, slots: [put(1, { headline: 'x'.repeat(161) })] }], 'malformed'],
    ['an endless one', Array.from({ length: 25 }, () => lead), 'malformed'],
  ])('%s', (_, given, reason) => {
    const parsed = parseContainers(given);
    expect(parsed.ok ? null : parsed.reason).toBe(reason);
  });
});
