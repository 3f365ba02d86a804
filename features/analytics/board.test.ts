import { describe, expect, test } from 'vitest';
import { type BoardFilter, countBeats, curveOf, listedStories, type Pulse, type ReadStory, risingOf, topOf } from './board.ts';
import { momentText, peakOf, type Series, spanOf, tableRows, tickText } from './chart.ts';

const minute = 1_000;
const all: BoardFilter = { sections: null, language: null };
const beat = (back: number, readers: number, section = 1, language: 'en' | 'ja' = 'en') => ({
  minute: minute - back,
  language,
  section,
  readers,
});
const story = (number: number, given: Partial<ReadStory> = {}): ReadStory => ({
  ...{
    number,
    headline: `Story ${number}`,
    language: 'en',
    section: 1,
    ownerId: null,
    isHeld: false,
    now: 0,
    hour: 0,
    quarter: 0,
    before: 0,
  },
  ...given,
});
const pulse = (beats: Pulse['beats'], stories: Pulse['stories'] = []): Pulse => ({ at: minute * 60_000, minute, beats, stories });

describe('what is counted', () => {
  const beats = [beat(0, 1), beat(4, 2), beat(5, 4), beat(59, 8), beat(1, 16, 2), beat(1, 32, 1, 'ja')];
  test.each<[string, BoardFilter, { now: number; hour: number }]>([
    ['all of it', all, { now: 51, hour: 63 }],
    ['a section', { sections: [1], language: null }, { now: 35, hour: 47 }],
    ['two sections, one language', { sections: [1, 2], language: 'en' }, { now: 19, hour: 31 }],
    ['a section that nobody read', { sections: [9], language: null }, { now: 0, hour: 0 }],
  ])('%s', (_, filter, expected) => expect(countBeats(pulse(beats), filter)).toEqual(expected));
});

describe('the curve', () => {
  const none = { week: [], day: [] };
  test('has sixty minutes, the running one last, and none twice', () => {
    const { times, readers } = curveOf(pulse([beat(0, 3), beat(0, 4, 2), beat(59, 5), beat(60, 99), beat(-1, 99)]), none, all);
    expect(times).toHaveLength(60);
    expect(times.at(-1)).toBe(minute * 60);
    expect([readers[0], readers.at(-1), readers.reduce((a, b) => a + b)]).toEqual([5, 7, 12]);
  });
  test.each([
    ['a week ago', { week: [beat(3, 5)], day: [beat(3, 6)] }, 'week', 5],
    ['yesterday, where nobody read a week ago', { week: [], day: [beat(3, 6)] }, 'day', 6],
    ['yesterday, where others read a week ago', { week: [beat(3, 5, 2)], day: [beat(3, 6)] }, 'day', 6],
  ] as const)('is compared with %s', (_, earlier, comparedTo, readers) => {
    const curve = curveOf(pulse([]), earlier, { sections: [1], language: null });
    expect([curve.comparedTo, curve.before?.[56]]).toEqual([comparedTo, readers]);
  });
  test('is compared with nothing where there was nothing', () =>
    expect(curveOf(pulse([]), none, all)).toMatchObject({ before: null, comparedTo: null }));
});

describe('the lists', () => {
  const numbers = (stories: ReadStory[]) => stories.map(({ number }) => number);
  test('top: now, then the hour, then the later story', () => {
    const stories = [story(1, { now: 2, hour: 9 }), story(2, { now: 3 }), story(3, { now: 2, hour: 9 }), story(4, { now: 2, hour: 10 })];
    expect(numbers(topOf(pulse([], stories), all))).toEqual([2, 4, 3, 1]);
  });
  test('rising: what gained, and nothing that did not', () => {
    const stories = [
      story(1, { quarter: 5, before: 5 }),
      story(2, { quarter: 9, before: 2 }),
      story(3, { quarter: 1, before: 8 }),
      story(4, { quarter: 8 }),
    ];
    expect(numbers(risingOf(pulse([], stories), all))).toEqual([4, 2]);
  });
  test('keep to what is asked for, and to their length', () => {
    const stories = Array.from({ length: 30 }, (_, index) =>
      story(index + 1, { now: 1, section: index % 2, language: index % 3 ? 'en' : 'ja' }),
    );
    expect(topOf(pulse([], stories), all)).toHaveLength(listedStories);
    expect(numbers(topOf(pulse([], stories), { sections: [0], language: 'ja' }))).toEqual([25, 19, 13, 7, 1]);
  });
});

describe('along time', () => {
  const hour = 3_600;
  const night = Date.UTC(2026, 10, 26, 15) / 1_000;
  test.each([
    ['a minute', night - 3_540, 300, 'Asia/Tokyo', '23:01'],
    ['midnight among hours is the day', night, hour, 'Asia/Tokyo', 'Nov 27'],
    ['midnight among minutes is a time', night, 300, 'Asia/Tokyo', '0:00'],
    ['days', night, 24 * hour, 'UTC', 'Nov 26'],
    ['the hour that summer time repeats, before', Date.UTC(2026, 9, 25, 0, 30) / 1_000, 1_800, 'Europe/London', '1:30'],
    ['and after', Date.UTC(2026, 9, 25, 1, 30) / 1_000, 1_800, 'Europe/London', '1:30'],
    ['the hour after the one it skips', Date.UTC(2026, 2, 29, 1) / 1_000, 1_800, 'Europe/London', '2:00'],
  ])('%s', (_, at, step, zone, expected) => expect(tickText(at, step, 'en', zone)).toBe(expected));
  test('a moment names its day where there are several', () => {
    expect(momentText(night, hour, 'en', 'Asia/Tokyo')).toBe('0:00');
    expect(momentText(night, 48 * hour, 'ja', 'Asia/Tokyo')).toMatch(/11月27日.*0:00/);
  });
  test('the peak is the first of the most read, and none where nobody read', () => {
    expect(peakOf([1, 2, 3], [4, 7, 7])).toEqual({ at: 2, readers: 7 });
    expect(peakOf([1, 2], [0, null])).toBeNull();
  });
  test('a table tells the latest first', () =>
    expect(tableRows([1, 2], [{ label: 'Readers', kind: 'line', values: [5, null] }])).toEqual([
      { time: 2, values: [null] },
      { time: 1, values: [5] },
    ]));
});

test.each<[Series['kind'], number[], [number, number]]>([
  ['line', [0, 60, 10_800], [0, 10_800]],
  ['line', [600], [600, 600 + 59 * 60]],
  ['bars', [7_200], [7_200, 7_200 + 12 * 3_600]],
  ['bars', [0, 30 * 86_400], [0, 30 * 86_400 + 3_600]],
])('a time axis of %s over %j', (kind, times, span) => expect(spanOf({ times, series: [{ label: '', kind, values: [] }] })).toEqual(span));
