import type { Actor, Role } from '#features/accounts/roles.ts';
import { copyStates, type Move, outStates, type Standing } from './workflow.ts';

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

export const sections = { sectionId: 7, parentSectionId: 2 };
export const actors: [string, Actor, string | null, (standing: string) => Move[]][] = [
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

export const standings = copyStates.flatMap((copy) => outStates.map((out): Standing => ({ copy, out })));

/** The stage in the database of a copy that stands there. */
export const stageOf = (copy: Standing['copy']) =>
  copy === 'in_review' || copy === 'approved' ? copy : copy === 'scheduled' ? 'approved' : 'draft';
