import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { addCorrection } from './corrections/add-correction.ts';
import { amendCorrection, removeCorrection } from './corrections/amend-correction.ts';
import { aContent } from './desk-fixture.ts';
import { discard } from './discard.ts';
import { holdArticle } from './hold.ts';
import type { By } from './move.ts';
import { moveStage } from './move-stage.ts';
import { publish } from './publish.ts';
import { getDeskArticle } from './queries.ts';
import { save } from './save.ts';
import { schedule, unschedule } from './schedule.ts';
import { restore, withdraw } from './withdraw.ts';
import { type Move, moves, type Standing } from './workflow.ts';
import { actors, sections, stageOf, standings } from './workflow-fixture.ts';

/*
 * The table of the workflow, proved on the verbs themselves: every person × every standing × every move, rehearsed on a real
 * article. What the table allows is done, and what it does not is refused for that reason and no other.
 */
const now = new Date();
const before = new Date(now.getTime() - 60_000);
const after = new Date(now.getTime() + 3_600_000);
const revision = 2;

type Person = Actor & { authorId: number | null };
let waterfront: number;
let people: Map<string, Person>;

const verbs: Record<Move, (number: number, by: By) => Promise<{ ok: boolean; reason?: string }>> = {
  submit: (number, by) => moveStage(number, 'submit', by),
  recall: (number, by) => moveStage(number, 'recall', by),
  sendBack: (number, by) => moveStage(number, 'sendBack', { ...by, reason: 'Ask the port' }),
  approve: (number, by) => moveStage(number, 'approve', by),
  schedule: (number, by) => schedule(number, { ...by, dueAt: after }),
  unschedule,
  publish,
  discard,
  withdraw: (number, by) => withdraw(number, { ...by, reason: 'An error' }),
  restore,
};

/** An article that stands there, owned by nobody, by this person or by somebody else. */
async function standingAt({ copy, out }: Standing, ownerId: string | null): Promise<number> {
  const content = await aContent(waterfront);
  const isOut = out !== 'no';
  const isScheduled = copy === 'scheduled';
  const live = isOut ? (copy === 'clean' ? revision : 1) : isScheduled ? revision : null;
  const number = await anArticle({
    ...{ sectionSlug: 'waterfront', parentSlug: 'society', slug: content.slug, stage: stageOf(copy), revision, ownerId },
    publishedAt: isOut ? before : isScheduled ? after : null,
    liveRevision: live,
    ...(out === 'withdrawn' && { withdrawnAt: before, withdrawnReason: 'An error' }),
    ...(isScheduled && { dueAt: after, dueRevision: revision }),
  });
  const kept = { savedByName: 'A', beganAt: before, savedAt: before, pinnedAt: before, content: content as Prisma.InputJsonValue };
  await db.revision.createMany({ data: [1, revision].map((each) => ({ ...kept, articleNumber: number, number: each })) });
  return number;
}

beforeAll(async () => {
  await aSection('society');
  waterfront = await aSection('waterfront', 'society');
  const renumber = async (ids: readonly number[]) => {
    const known: Record<number, number> = { [sections.sectionId]: waterfront, [sections.parentSectionId]: await aSection('society') };
    return Promise.all(ids.map(async (id) => known[id] ?? aSection('world')));
  };
  await db.user.create({ data: { id: 'them', name: 'Them', email: 'them@example.org', role: 'reporter' } });
  people = new Map();
  for (const [place, [who, { role, sectionIds }]] of actors.entries()) {
    const person = { id: `me-${place}`, name: who, role, sectionIds: await renumber(sectionIds), authorId: null };
    const { authorId: _none, ...user } = person;
    await db.user.create({ data: { ...user, email: `${user.id}@example.org` } });
    people.set(who, person);
  }
});

describe.each(standings.filter(({ copy, out }) => !(copy === 'clean' && out === 'no')))('$copy, $out', (standing) => {
  test.each(actors)('%s', async (who, _person, owner, allowed) => {
    const actor = people.get(who);
    if (!actor) throw new Error(who);
    const number = await standingAt(standing, owner === 'me' ? actor.id : owner);
    const by: By = { actor, at: now, revision, isRehearsal: true };
    const outcomes = await Promise.all(moves.map(async (move) => [move, await verbs[move](number, by)] as const));
    const done = outcomes.filter(([, outcome]) => outcome.ok).map(([move]) => move);
    expect(done).toEqual(moves.filter((move) => allowed(`${standing.copy}/${standing.out}`).includes(move)));
    for (const [move, { ok, reason }] of outcomes) if (!ok) expect(['forbidden', 'not-now'], move).toContain(reason);

    // Readers of a live story are told by the desk; what they were told is taken back by chiefs.
    const isOut = standing.out === 'published';
    const isDesk = allowed('draft/no').includes('publish');
    const isChief = allowed('clean/published').includes('withdraw');
    const told = { kind: 'correction', priority: 'minor', text: 'It was bronze.' } as const;
    const verdict = (may: boolean) => (may ? isOut || 'not-out' : 'forbidden');
    const { id } = await db.correction.create({ data: { ...told, articleNumber: number, at: before, madeByName: 'A' } });
    const added = await addCorrection(number, { actor, at: now, told, latest: id });
    expect(added.ok || added.reason).toBe(verdict(isDesk));
    const amended = await amendCorrection(id, { actor, at: now, version: 1, told });
    expect(amended.ok || amended.reason).toBe(verdict(isDesk));
    const removed = await removeCorrection(id, { actor, at: now, version: amended.ok ? 2 : 1, reason: 'An error' });
    expect(removed.ok || removed.reason).toBe(verdict(isChief));

    // What may not be read is as absent as what never was; what may not be changed is neither held nor saved.
    const article = await getDeskArticle(actor, number, now);
    expect(article !== null).toBe(isDesk || owner === 'me' || standing.out !== 'no');
    const isWritable = isDesk || (owner === 'me' && standing.out === 'no' && stageOf(standing.copy) === 'draft');
    expect((await holdArticle(number, { actor, tab: 'tab-of-theirs', at: now })).ok).toBe(isWritable);
    const saved = await save(number, { actor, at: now, base: revision, content: await aContent(waterfront) });
    expect(saved.ok || saved.reason).toBe(isWritable || 'forbidden');
  });
});
