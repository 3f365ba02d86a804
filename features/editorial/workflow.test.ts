import { describe, expect, test } from 'vitest';
import { type Actor, type Role, roles } from '#features/accounts/roles.ts';
import { copyStates, type Move, moves, movesOf, outStates, type Standing, standingOf, stateOf } from './workflow.ts';

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

/*
 * Who may do what, where: rows are standings (copy/out), columns roles. `own` is a reporter's own story, `other` somebody
 * else's; an editor in and out of their sections. What is not listed is forbidden or makes no sense there.
 */
const desk: Record<string, Move[]> = {
  'draft/no': ['submit', 'schedule', 'publish'],
  'in_review/no': ['recall', 'sendBack', 'approve', 'schedule', 'publish'],
  'approved/no': ['sendBack', 'schedule', 'publish'],
  'scheduled/no': ['schedule', 'unschedule', 'publish'],
  'clean/no': [],
  'draft/published': ['submit', 'schedule', 'publish', 'discard'],
  'in_review/published': ['recall', 'sendBack', 'approve', 'schedule', 'publish', 'discard'],
  'approved/published': ['sendBack', 'schedule', 'publish', 'discard'],
  'scheduled/published': ['schedule', 'unschedule', 'publish'],
  'clean/published': [],
  'draft/withdrawn': ['submit', 'discard'],
  'in_review/withdrawn': ['recall', 'sendBack', 'approve', 'discard'],
  'approved/withdrawn': ['sendBack', 'discard'],
  'scheduled/withdrawn': [],
  'clean/withdrawn': [],
};
const own: Record<string, Move[]> = {
  'draft/no': ['submit'],
  'in_review/no': ['recall'],
  'in_review/published': ['recall'],
  'in_review/withdrawn': ['recall'],
};
const chiefs = (standing: string, list: Move[]): Move[] =>
  standing.endsWith('/published') ? [...list, 'withdraw'] : standing.endsWith('/withdrawn') ? [...list, 'restore'] : list;

const sections = { sectionId: 7, parentSectionId: 2 };
const actors: [string, Actor, string | null, (standing: string) => Move[]][] = [
  ['a reporter, own', actor('reporter'), 'me', (standing) => own[standing] ?? []],
  ['a reporter, other', actor('reporter'), 'them', () => []],
  ['an editor of the section', actor('editor', [7]), 'them', (standing) => desk[standing] ?? []],
  ['an editor of its parent', actor('editor', [2]), 'them', (standing) => desk[standing] ?? []],
  ['an editor of all', actor('editor'), null, (standing) => desk[standing] ?? []],
  ['an editor of another section', actor('editor', [9]), 'them', () => []],
  ['an editor of another section, own', actor('editor', [9]), 'me', (standing) => own[standing] ?? []],
  ['a chief', actor('chief', [9]), 'them', (standing) => chiefs(standing, desk[standing] ?? [])],
  ['an admin', actor('admin'), 'them', (standing) => chiefs(standing, desk[standing] ?? [])],
];

function actor(role: Role, sectionIds: number[] = []): Actor {
  return { id: 'me', name: 'Me', role, sectionIds };
}

const standings = copyStates.flatMap((copy) => outStates.map((out): Standing => ({ copy, out })));
const table = actors.flatMap(([who, person, ownerId, expected]) =>
  standings.map((standing) => [who, `${standing.copy}/${standing.out}`, person, ownerId, expected] as const),
);

test.each(table)('%s, %s', (_who, at, person, ownerId, expected) => {
  const [copy, out] = at.split('/') as [Standing['copy'], Standing['out']];
  const stage = copy === 'in_review' || copy === 'approved' ? copy : copy === 'scheduled' ? 'approved' : 'draft';
  const article = { ownerId, ...sections, isOut: out !== 'no', stage };
  const allowed = expected(at);
  expect(movesOf(person, article, { copy, out })).toEqual(moves.filter((move) => allowed.includes(move)));
});

test('the table knows every role', () => {
  expect(new Set(actors.map(([, person]) => person.role))).toEqual(new Set(roles));
});
