import { describe, expect, test } from 'vitest';
import { roles } from '#features/accounts/roles.ts';
import { moves, movesOf, type Standing, standingOf, stateOf } from './workflow.ts';
import { actors, sections, stageOf, standings } from './workflow-fixture.ts';

const now = new Date('2026-11-24T12:00:00Z');
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);
const dated = { stage: 'draft', revision: 3, liveRevision: null, publishedAt: null, withdrawnAt: null, dueAt: null };

describe('standing', () => {
  test.each([
    ['a draft', {}, 'draft', 'no', 'draft'],
    ['in review', { stage: 'in_review' }, 'in_review', 'no', 'in_review'],
    ['approved', { stage: 'approved' }, 'approved', 'no', 'approved'],
    ['scheduled', { stage: 'approved', dueAt: after, publishedAt: after, liveRevision: 3 }, 'scheduled', 'no', 'scheduled'],
    ['its second has come', { stage: 'approved', dueAt: now, publishedAt: now, liveRevision: 3 }, 'clean', 'published', 'published'],
    ['published', { publishedAt: before, liveRevision: 3 }, 'clean', 'published', 'published'],
    ['changed', { publishedAt: before, liveRevision: 2 }, 'draft', 'published', 'published'],
    ['changed, in review', { publishedAt: before, liveRevision: 2, stage: 'in_review' }, 'in_review', 'published', 'published'],
    ['a change waits for its time', { publishedAt: before, liveRevision: 2, dueAt: after }, 'scheduled', 'published', 'published'],
    ['withdrawn', { publishedAt: before, liveRevision: 3, withdrawnAt: before }, 'clean', 'withdrawn', 'withdrawn'],
    ['withdrawn and changed', { publishedAt: before, liveRevision: 2, withdrawnAt: before }, 'draft', 'withdrawn', 'withdrawn'],
  ])('%s', (_, given, copy, out, state) => {
    const standing = standingOf({ ...dated, ...given }, now);
    expect(standing).toEqual({ copy, out });
    expect(stateOf(standing)).toBe(state);
  });
});

const table = actors.flatMap(([who, person, ownerId, expected]) =>
  standings.map((standing) => [who, `${standing.copy}/${standing.out}`, person, ownerId, expected] as const),
);

test.each(table)('%s, %s', (_who, at, person, ownerId, expected) => {
  const [copy, out] = at.split('/') as [Standing['copy'], Standing['out']];
  const article = { ownerId, ...sections, isOut: out !== 'no', stage: stageOf(copy) };
  const allowed = expected(at);
  expect(movesOf(person, article, { copy, out })).toEqual(moves.filter((move) => allowed.includes(move)));
});

test('the table knows every role', () => {
  expect(new Set(actors.map(([, person]) => person.role))).toEqual(new Set(roles));
});
