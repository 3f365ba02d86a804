import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { aPerson } from '#features/media/media-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { getFrontDesk, listCandidates, listFronts } from './desk/queries.ts';
import { type Container, type FrontOf, freeSlot } from './front.ts';
import { cancelLaunch, launch, launchDue, restoreVersion } from './launch.ts';
import { getArrangedFront, getFront, getLiveContainers, numbersOn } from './queries.ts';
import { discardDraft, saveDraft } from './save-draft.ts';

const of: FrontOf = { language: 'en', section: null };
const at = new Date();
const inMs = (ms: number) => new Date(at.getTime() + ms);
let chief: Actor;
let stories: number[];

/** A lead of these stories, in this order. */
const led = (...articles: (number | null)[]): Container[] => [
  { id: 'lead', kind: 'lead', of: null, title: '', slots: articles.map((article, place) => freeSlot(`l${place}`, { article })) },
];
const leads = async (asOf: Date | null = null, front = of) => (await getFront(front, asOf)).lead?.number;
const saved = async (containers: Container[], base: number, front = of) => {
  const done = await saveDraft(front, containers, { actor: chief, at, base });
  if (!done.ok) throw new Error(done.reason);
  return done.value.revision;
};
const launched = async (containers: Container[], base: number, when = at) => {
  const done = await launch(of, { actor: chief, at: when, base: await saved(containers, base), liveAt: null });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
};
const content = async () => Number((await pool.query('SELECT number FROM content_version')).rows[0].number);
const verbs = async () => (await pool.query("SELECT verb FROM events WHERE verb LIKE '%Front' ORDER BY id")).rows.map(({ verb }) => verb);

beforeEach(async () => {
  await pool.query('TRUNCATE fronts, front_versions CASCADE');
  await pool.query("DELETE FROM events WHERE verb LIKE '%Front'");
  await db.article.deleteMany();
  chief = await aPerson('chief');
  stories = [];
  for (let hours = 1; hours <= 4; hours++) stories.unshift(await anArticle({ publishedAt: inMs(-hours * 3_600_000) }));
});

test('nobody arranged it: it fills itself, newest first', async () => {
  expect(await getLiveContainers(of, at)).toBeNull();
  expect(await leads()).toBe(stories[3]);
});

test('a draft is seen by nobody; launched, by everybody at once, and stored pages know', async () => {
  const revision = await saved(led(stories[0] ?? 0), 0);
  expect(await leads()).toBe(stories[3]);
  const before = await content();
  expect(await launch(of, { actor: chief, at, base: revision, liveAt: null })).toMatchObject({ ok: true });
  expect([await leads(), (await content()) > before]).toEqual([stories[0], true]);
  expect(await verbs()).toEqual(['arrangeFront', 'launchFront']);
});

test('a draft with kicker and headline of its own, for this place alone', async () => {
  const [lead] = led(stories[0] ?? 0);
  const slot = freeSlot('l0', { article: stories[0] ?? 0, kicker: 'Tonight', headline: 'Shorter', size: 'large' });
  await launched([{ ...lead, slots: [slot] } as Container], 0);
  expect((await getFront(of)).lead).toMatchObject({ kicker: 'Tonight', frontHeadline: 'Shorter', isLarge: true, hasOwnKicker: true });
});

test('withdrawn while it stands there: the next moves up, at the very next read', async () => {
  const [first = 0, second = 0] = stories;
  await launched(led(first, second), 0);
  expect(await leads()).toBe(first);
  await db.article.update({ where: { number: first }, data: { withdrawnAt: new Date(), withdrawnReason: 'An error' } });
  expect((await getFront(of)).lead?.number).toBe(second);
  const desk = await getFrontDesk(chief, of, new Date());
  expect(desk?.arrangement.missing).toEqual([first]);
  expect(desk?.arrangement.stories.find(({ number }) => number === first)?.standing).toBe('withdrawn');
});

test('a story that comes at six is on the front at six, and not a moment sooner', async () => {
  const coming = await anArticle({ publishedAt: new Date(Date.now() + 3_600_000) });
  await launched(led(coming, stories[0] ?? 0), 0);
  expect(await leads()).toBe(stories[0]);
  await db.article.update({ where: { number: coming }, data: { publishedAt: new Date(Date.now() - 1) } });
  expect(await leads()).toBe(coming);
});

describe('two editors', () => {
  test('the second is told what the first one saved, and writes nothing', async () => {
    await saved(led(stories[0] ?? 0), 0);
    const late = await saveDraft(of, led(stories[1] ?? 0), { actor: await aPerson('admin'), at, base: 0 });
    expect(late).toMatchObject({
      ok: false,
      reason: 'overtaken',
      theirs: { revision: 1, containers: led(stories[0] ?? 0), by: chief.name },
    });
    expect(await launch(of, { actor: chief, at, base: 0, liveAt: null })).toMatchObject({ reason: 'overtaken' });
    expect(await discardDraft(of, { actor: chief, at, base: 0 })).toMatchObject({ reason: 'overtaken' });
    expect((await getFrontDesk(chief, of, at))?.containers).toEqual(led(stories[0] ?? 0));
  });
  test('both at the same moment: one of them is saved', async () => {
    const both = await Promise.all([0, 1].map((place) => saveDraft(of, led(stories[place] ?? 0), { actor: chief, at, base: 0 })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe('a launch to come', () => {
  test('takes place in its second without any job; the job makes stored pages anew, once', async () => {
    const due = inMs(60_000);
    const base = await saved(led(stories[0] ?? 0), 0);
    expect(await launch(of, { actor: chief, at, base, liveAt: due })).toMatchObject({ ok: true });
    expect(await getLiveContainers(of, new Date(due.getTime() - 1))).toBeNull();
    expect(await getLiveContainers(of, due)).toEqual(led(stories[0] ?? 0));
    const before = await content();
    expect(await launchDue(new Date(due.getTime() - 1))).toBe(0);
    expect(await launchDue(due)).toBe(1);
    expect(await launchDue(due)).toBe(0);
    expect(await content()).toBe(before + 1);
  });
  test.each([
    ['in the past', -1, 'time-past'],
    ['now', 0, 'time-past'],
    ['in two years', 2 * 366 * 86_400_000, 'time-far'],
  ])('%s: refused', async (_, ms, reason) => {
    const base = await saved(led(stories[0] ?? 0), 0);
    expect(await launch(of, { actor: chief, at, base, liveAt: inMs(ms) })).toEqual({ ok: false, reason });
  });
  test('is taken back before its time, and not after', async () => {
    const base = await saved(led(stories[0] ?? 0), 0);
    const done = await launch(of, { actor: chief, at, base, liveAt: inMs(60_000) });
    const version = done.ok ? done.value.version : 0;
    expect(await cancelLaunch(of, version, { actor: chief, at: inMs(60_000) })).toEqual({ ok: false, reason: 'not-scheduled' });
    expect(await cancelLaunch(of, version, { actor: chief, at })).toEqual({ ok: true, value: null });
    expect(await cancelLaunch(of, version, { actor: chief, at })).toEqual({ ok: false, reason: 'not-scheduled' });
    expect([await getLiveContainers(of, inMs(120_000)), await launchDue(inMs(120_000))]).toEqual([null, 0]);
  });
});

describe('history', () => {
  test('an older version comes back as a new one; then the front fills itself again', async () => {
    const first = await launched(led(stories[0] ?? 0), 0);
    await launched(led(stories[1] ?? 0), first.revision, inMs(1));
    expect(await restoreVersion(of, first.version, { actor: chief, at: inMs(2) })).toMatchObject({ ok: true });
    expect(await getLiveContainers(of, inMs(2))).toEqual(led(stories[0] ?? 0));
    expect(await restoreVersion(of, null, { actor: chief, at: inMs(3) })).toMatchObject({ ok: true });
    expect(await getLiveContainers(of, inMs(3))).toBeNull();
    expect(await restoreVersion(of, 999_999, { actor: chief, at })).toEqual({ ok: false, reason: 'absent' });
    expect((await getFrontDesk(chief, of, inMs(4)))?.versions.map(({ isAutomatic }) => isAutomatic)).toEqual([true, false, false, false]);
  });
  test('as of any minute: the version of then, with what was published then', async () => {
    const [oldest = 0, older = 0] = stories;
    await launched(led(older, oldest), 0, inMs(-90 * 60_000));
    await db.article.update({ where: { number: older }, data: { withdrawnAt: inMs(-30 * 60_000), withdrawnReason: 'An error' } });
    expect(await leads(inMs(-60 * 60_000))).toBe(older);
    expect(await leads(inMs(-10 * 60_000))).toBe(oldest);
    // Before anybody arranged it, it filled itself with what there was.
    expect(await leads(inMs(-3.5 * 3_600_000))).toBe(oldest);
  });
  test('a thrown away draft leaves what is live; there is nothing to launch then', async () => {
    await launched(led(stories[0] ?? 0), 0);
    const desk = await getFrontDesk(chief, of, inMs(1));
    const revision = await saved(led(stories[1] ?? 0), desk?.revision ?? 0);
    const thrown = await discardDraft(of, { actor: chief, at, base: revision });
    expect((await getFrontDesk(chief, of, inMs(1)))?.containers).toEqual(led(stories[0] ?? 0));
    expect(await launch(of, { actor: chief, at, base: thrown.ok ? thrown.value.revision : 0, liveAt: null })).toMatchObject({
      reason: 'nothing-to-launch',
    });
  });
});

test('a story of the other language, or of none, is refused', async () => {
  const japanese = await anArticle({ language: 'ja' });
  expect(await saveDraft(of, led(japanese), { actor: chief, at, base: 0 })).toEqual({ ok: false, reason: 'foreign', article: japanese });
  expect(await saveDraft(of, led(2_000_000_000), { actor: chief, at, base: 0 })).toMatchObject({ reason: 'foreign' });
});

describe('whose it is', () => {
  const person = async (role: Role, ...sectionIds: number[]): Promise<Actor> => ({ ...(await aPerson(role)), sectionIds });
  test.each([
    ['a reporter', 'reporter', [], [false, false, false]],
    ['an editor of all sections', 'editor', [], [false, true, true]],
    ['an editor of this section', 'editor', ['society'], [false, true, false]],
    ['a chief of one section', 'chief', ['culture'], [true, true, true]],
    ['an admin', 'admin', [], [true, true, true]],
  ] as const)('%s', async (_, role, slugs, expected) => {
    const [society, culture] = [await aSection('society'), await aSection('culture')];
    const actor = await person(role, ...(await Promise.all(slugs.map((slug) => aSection(slug)))));
    const fronts: FrontOf[] = [null, society, culture].map((section) => ({ language: 'en', section }));
    for (const [place, front] of fronts.entries()) {
      const may = expected[place];
      const containers = led(null);
      const done = await saveDraft(front, containers, { actor, at, base: 0 });
      expect(done.ok).toBe(may);
      const base = done.ok ? done.value.revision : 0;
      const refused = { ok: false, reason: 'forbidden' };
      const outcomes = [
        await launch(front, { actor, at, base, liveAt: inMs(60_000) }),
        await restoreVersion(front, null, { actor, at }),
        await discardDraft(front, { actor, at, base }),
      ];
      for (const outcome of outcomes) expect(outcome).toEqual(may ? expect.objectContaining({ ok: true }) : refused);
      if (!may) expect(await cancelLaunch(front, 1, { actor, at })).toEqual(refused);
      expect((await getFrontDesk(actor, front, at)) !== null).toBe(may);
      expect((await listCandidates(actor, front, '', at)).length > 0).toBe(may);
    }
    expect(
      (await listFronts(actor, 'en')).map(({ section }) => section).filter((id) => fronts.some(({ section }) => section === id)),
    ).toHaveLength(expected.filter(Boolean).length);
  });
  test('a section that is not there', async () => {
    expect(await saveDraft({ language: 'en', section: 999_999 }, led(null), { actor: chief, at, base: 0 })).toEqual({
      ok: false,
      reason: 'absent',
    });
  });
});

test('a section’s front is filled with what is of that section; until somebody arranges it, it is its list', async () => {
  const culture = await aSection('culture');
  const front: FrontOf = { language: 'en', section: culture };
  const article = await anArticle({ sectionSlug: 'culture', publishedAt: inMs(-9 * 3_600_000) });
  expect(await getArrangedFront(front)).toBeNull();
  const base = await saved(led(null, stories[0] ?? 0), 0, front);
  expect(await launch(front, { actor: chief, at, base, liveAt: null })).toMatchObject({ ok: true });
  const arranged = await getArrangedFront(front);
  expect(arranged && numbersOn(arranged)).toEqual([article, stories[0]]);
  expect(await getArrangedFront(of)).toBeNull();
});
