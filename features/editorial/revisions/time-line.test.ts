import { describe, expect, test } from 'vitest';
import { chosenPair, timeLine, usualPairs, type Version, versionBefore, withFirst } from './time-line.ts';

const at = new Date('2025-02-01T05:27:00Z');
const version = (number: number): Version => ({ number, savedByName: 'Ann', savedAt: at });
const versions = [7, 5, 2].map(version);
const event = (given: object) => ({
  id: 1n,
  at,
  actor: 'Ann',
  actorId: 'a',
  verb: 'edit',
  revision: 2,
  before: null,
  after: null,
  detail: null,
  ...given,
});

describe('a version and its events', () => {
  test.each([
    ['the one it names', { verb: 'publish', revision: 5 }, 5],
    ['one that went on growing after it began', { verb: 'edit', revision: 3 }, 5],
    ['the very first', { verb: 'create', revision: 1 }, 2],
    ['none', { verb: 'note', revision: null }, null],
    ['one that is not there any more', { verb: 'edit', revision: 9 }, null],
  ])('%s', (_, given, expected) => {
    expect(timeLine([event(given)], versions)).toMatchObject([{ revision: expected }]);
  });

  test.each([
    ['a person', { actor: 'Ann', actorId: 'a' }, true],
    ['a person whose account is gone', { actor: 'Ann', actorId: null }, true],
    ['nobody', { actor: 'timetable', actorId: null }, false],
    ['an import', { actor: 'seed', actorId: null }, false],
    ['a person of that name', { actor: 'timetable', actorId: 'a' }, true],
  ])('who it was: %s', (_, given, expected) => {
    expect(timeLine([event(given)], versions)).toMatchObject([{ who: given.actor, isPerson: expected }]);
  });

  test.each([
    ['a reason', { after: { reason: 'Who says so?' } }, { reason: 'Who says so?' }],
    ['a time', { after: { dueAt: '2025-02-01T06:00:00.000Z' } }, { dueAt: new Date('2025-02-01T06:00:00.000Z') }],
    ['where it came from', { detail: { from: 2, kind: 'field', field: 'headline' } }, { from: 2, kind: 'field', field: 'headline' }],
    ['of an unknown shape', { after: { reason: 7, dueAt: 'soon' }, detail: 'words' }, { reason: undefined, dueAt: undefined }],
  ])('what is told with it: %s', (_, given, expected) => {
    expect(timeLine([event(given)], versions)[0]?.told).toMatchObject(expected);
  });
});

describe('versions', () => {
  test.each([
    ['a story from the seed is its own first', [], { revision: 1, liveRevision: 1 }, [1]],
    ['an import that was never out', [], { revision: 1, liveRevision: null }, [1]],
    ['the first below later ones', [3], { revision: 3, liveRevision: 1 }, [3, 1]],
    ['one that has all', [3, 1], { revision: 3, liveRevision: 1 }, [3, 1]],
  ])('%s', (_, there, story, expected) => {
    expect(withFirst(there.map(version), { ...story, since: at }).map(({ number }) => number)).toEqual(expected);
  });

  test.each([
    [7, 5],
    [5, 2],
    [2, null],
  ])('before %i comes %s', (number, expected) => {
    expect(versionBefore(versions, number)).toBe(expected);
  });
});

describe('what is compared', () => {
  const changed = { revision: 7, liveRevision: 2 };
  const unchanged = { revision: 7, liveRevision: 7 };
  test.each([
    ['what readers have and the working copy', {}, changed, { from: 2, to: 7 }],
    ['the last step, where they are the same', {}, unchanged, { from: 5, to: 7 }],
    ['the last step of a draft', {}, { revision: 7, liveRevision: null }, { from: 5, to: 7 }],
    ['any two', { from: '2', to: '5' }, changed, { from: 2, to: 5 }],
    ['the older first', { from: '7', to: '2' }, changed, { from: 2, to: 7 }],
    ['one alone with the one before', { to: '5' }, changed, { from: 2, to: 5 }],
    ['what does not exist is not asked for', { from: '99', to: "1'; DROP" }, changed, { from: 2, to: 7 }],
    ['nor a list', { from: ['2'], to: ['5'] }, unchanged, { from: 5, to: 7 }],
  ])('%s', (_, asked, story, expected) => {
    expect(chosenPair(asked, versions, story)).toEqual(expected);
  });

  test('a story with one version is compared with itself', () => {
    expect(chosenPair({}, [version(1)], { revision: 1, liveRevision: 1 })).toEqual({ from: 1, to: 1 });
  });

  test('the usual ones: the last step, since approval, since publication; none with itself', () => {
    const entries = timeLine([event({ verb: 'approve', revision: 5 }), event({ verb: 'approve', revision: 2 })], versions);
    const since = (story: typeof changed) => usualPairs(entries, versions, story).map((pair) => [pair.since, pair.from]);
    expect(since(changed)).toEqual([
      ['before', 5],
      ['approval', 5],
      ['publication', 2],
    ]);
    expect(since(unchanged)).toEqual([
      ['before', 5],
      ['approval', 5],
    ]);
  });
});

test.each([
  ['told', { verb: 'correct', after: { correction: { kind: 'correction', text: 'Bronze.' } } }, { was: null, is: 'Bronze.' }],
  [
    'amended',
    { verb: 'amendCorrection', before: { correction: { text: 'Bronze.' } }, after: { correction: { text: 'Iron.' } } },
    { was: 'Bronze.', is: 'Iron.' },
  ],
  ['taken back', { verb: 'removeCorrection', before: { correction: { text: 'Iron.' } } }, { was: 'Iron.', is: null }],
  ['of another kind', { verb: 'publish', before: { out: 'no' }, after: 'x' }, { was: null, is: null }],
])('the words of a correction that was %s', (_, given, correction) => {
  expect(timeLine([event(given)], versions)).toMatchObject([{ correction }]);
});
