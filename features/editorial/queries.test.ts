import { beforeAll, describe, expect, test } from 'vitest';
import { canRead, type Role } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { db } from '#platform/db/client.ts';
import { aPerson } from './desk-fixture.ts';
import { countDesk, type DeskFilter, type DeskState, deskStates, getDeskArticle, listDesk } from './queries.ts';

const now = new Date();
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const all: DeskFilter = {
  ...{ view: 'all', search: '', state: null, section: null, language: null, author: null, sort: 'changed', page: 1 },
};

type Person = Awaited<ReturnType<typeof aPerson>>;
const people = {} as Record<'reporter' | 'editor' | 'elsewhere' | 'ofParent' | 'chief' | 'admin', Person>;
const numbers = {} as Record<DeskState | 'own' | 'returned' | 'japanese', number>;

const list = async (actor: Person, filter: Partial<DeskFilter> = {}) =>
  (await listDesk(actor, { ...all, ...filter }, now)).articles.map(({ number }) => number);

beforeAll(async () => {
  const society = await aSection('society');
  const waterfront = await aSection('waterfront', 'society');
  const person = (role: Role, sections: number[] = []) => aPerson(role, sections);
  Object.assign(people, {
    reporter: await person('reporter'),
    editor: await person('editor', [waterfront]),
    elsewhere: await person('editor', [await aSection('world')]),
    ofParent: await person('editor', [society]),
    chief: await person('chief', [await aSection('world')]),
    admin: await person('admin'),
  });
  const story = (given: Parameters<typeof anArticle>[0]) => anArticle({ sectionSlug: 'waterfront', publishedAt: null, ...given });
  const out = { publishedAt: hours(-5) };
  Object.assign(numbers, {
    draft: await story({ headline: 'Ferry bell rings', changedAt: hours(-1) }),
    in_review: await story({ stage: 'in_review', changedAt: hours(-2) }),
    approved: await story({ stage: 'approved', changedAt: hours(-3) }),
    scheduled: await story({ stage: 'approved', publishedAt: hours(2), dueAt: hours(2), dueRevision: 1, changedAt: hours(-4) }),
    published: await story({ ...out, changedAt: hours(-5), headline: '100% of the Bell_Tower' }),
    changed: await story({ ...out, revision: 2, changedAt: hours(-6) }),
    withdrawn: await story({ ...out, withdrawnAt: hours(-1), withdrawnReason: 'An error', changedAt: hours(-7) }),
    own: await story({ ownerId: people.reporter.id, changedAt: hours(-8), headline: 'Of my own' }),
    returned: await story({ ownerId: people.reporter.id, returnedReason: 'Ask the port', changedAt: hours(-9) }),
    japanese: await story({ language: 'ja', headline: '夜の渡し船、十一年ぶり復活', changedAt: hours(-10) }),
  });
});

describe('who sees what', () => {
  test.each(['reporter', 'editor', 'elsewhere', 'ofParent', 'chief', 'admin'] as const)(
    '%s: the list is what canRead says',
    async (who) => {
      const actor = people[who];
      const rows = await db.article.findMany({ include: { section: true } });
      const readable = rows.filter((row) =>
        canRead(actor, { ...row, parentSectionId: row.section.parentId, isOut: row.publishedAt !== null && row.publishedAt <= now }),
      );
      expect((await list(actor)).sort()).toEqual(readable.map(({ number }) => number).sort());
      for (const { number } of rows) {
        const isReadable = readable.some((row) => row.number === number);
        expect((await getDeskArticle(actor, number, now)) !== null, `${who} ${number}`).toBe(isReadable);
      }
    },
  );

  test('a number that nobody has is nothing', async () => expect(await getDeskArticle(people.admin, 999_999, now)).toBeNull());
});

test.each(deskStates)('the state %s finds its own', async (state) => {
  const found = await list(people.chief, { state });
  expect(found).toContain(numbers[state]);
  const published = [numbers.published, numbers.changed];
  const others = deskStates.map((other) => numbers[other]).filter((number) => number !== numbers[state]);
  const wrong = others.filter((number) => found.includes(number) && !(state === 'published' && published.includes(number)));
  expect(wrong).toEqual([]);
});

describe('views', () => {
  test('mine', async () => {
    expect(await list(people.reporter, { view: 'mine' })).toEqual([numbers.own, numbers.returned]);
    expect(await list(people.chief, { view: 'mine' })).toEqual([]);
  });
  test('waiting: the desk’s are handed in or approved, a writer’s came back', async () => {
    expect(await list(people.editor, { view: 'waiting' })).toEqual([numbers.in_review, numbers.approved]);
    expect(await list(people.elsewhere, { view: 'waiting' })).toEqual([]);
    expect(await list(people.reporter, { view: 'waiting' })).toEqual([numbers.returned]);
  });
  test('scheduled', async () => expect(await list(people.ofParent, { view: 'scheduled' })).toEqual([numbers.scheduled]));
  test('the badges count the same', async () => {
    expect(await countDesk(people.editor)).toEqual({ waiting: 2, scheduled: 1 });
    expect(await countDesk(people.reporter)).toEqual({ waiting: 1, scheduled: 0 });
  });
});

describe('search', () => {
  test.each<[string, string, keyof typeof numbers | null]>([
    ['a word', 'ferry', 'draft'],
    ['words in any order', 'rings FERRY', 'draft'],
    ['a part of a word', 'err', 'draft'],
    ['full-width letters', 'ＦＥＲＲＹ', 'draft'],
    ['Japanese, two characters', '復活', 'japanese'],
    ['Japanese, one character', '船', 'japanese'],
    ['a sign that LIKE reads', '100%', 'published'],
    ['another', 'bell_tower', 'published'],
    ['a backslash', '\\', null],
    ['a quote', "' OR 1=1 --", null],
    ['nothing of ours', 'zeppelin', null],
  ])('%s', async (_, search, found) => {
    expect(await list(people.chief, { search })).toEqual(found ? [numbers[found]] : []);
  });
  test('a story’s number, with or without its sign', async () => {
    for (const search of [`${numbers.own}`, `#${numbers.own}`]) expect(await list(people.chief, { search })).toContain(numbers.own);
  });
  test('finds nobody else’s draft', async () => expect(await list(people.reporter, { search: 'ferry' })).toEqual([]));
});

test('filters and orders', async () => {
  const society = await aSection('society');
  expect(await list(people.chief, { language: 'ja' })).toEqual([numbers.japanese]);
  expect((await list(people.chief, { section: society })).length).toBe(10);
  expect(await list(people.chief, { section: await aSection('world') })).toEqual([]);
  expect((await list(people.chief, { sort: 'published' }))[0]).toBe(numbers.scheduled);
  expect((await list(people.chief, { sort: 'headline' }))[0]).toBe(numbers.published);
  expect(await list(people.chief, { page: 2 })).toEqual([]);
});
