import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Actor, roles } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { ensurePartitions } from '#features/audience/partitions.ts';
import { clock, minuteOf } from '#platform/clock.ts';
import { db, pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { getBoard } from './get-board.ts';

const someone = (role: Actor['role'], id = `${role}-1`): Actor & { language: Language } => ({
  id,
  name: role,
  role,
  sectionIds: [],
  language: 'en',
});
const everything = { section: null, language: null };
// Each test looks at a minute of its own: nothing is remembered from the one before.
let now = new Date('2026-03-02T03:00:30Z');

const read = async (article: number, back: number, readers: number) => {
  const minute = minuteOf(now) - back;
  await ensurePartitions([{ slot: 0, at: minute * 60 }]);
  await pool.query('INSERT INTO view_minute (minute, article, readers) VALUES ($1, $2, $3)', [minute, article, readers]);
};
const asOf = new Date('2026-03-01T00:00:00Z');

beforeAll(async () => {
  await aSection('harbour', 'society');
  await aSection('world');
  await db.user.create({ data: { id: 'reporter-1', name: 'Reporter', email: 'r@example.org', role: 'reporter' } });
});
afterEach(() => {
  vi.restoreAllMocks();
  now = new Date(now.getTime() + 4 * 3_600_000);
});
const look = async (actor = someone('editor'), wish: Parameters<typeof getBoard>[1] = everything) => {
  vi.spyOn(clock, 'now').mockReturnValue(now);
  const board = await getBoard(actor, wish);
  if (!board) throw new Error('no board');
  return board;
};

describe('the board', () => {
  test('of an empty paper is empty, not absent', async () => {
    const board = await look();
    expect([board.now, board.hour, board.top, board.rising, board.curve.comparedTo]).toEqual([0, 0, [], [], null]);
    expect(board.curve.readers).toEqual(Array(60).fill(0));
    expect(board.at).toBe(now.getTime());
  });

  test('counts the minutes of the last five and sixty, and nothing older or to come', async () => {
    const article = await anArticle({ publishedAt: asOf });
    for (const [back, readers] of [
      [0, 1],
      [4, 2],
      [5, 4],
      [59, 8],
      [60, 16],
      [-1, 32],
    ] as const)
      await read(article, back, readers);
    const board = await look();
    expect([board.now, board.hour]).toEqual([3, 15]);
    expect(board.top).toMatchObject([{ number: article, now: 3, hour: 15 }]);
    expect(board.rising).toMatchObject([{ number: article, rise: 7 }]);
  });

  test('compares with a week before, along the same minutes', async () => {
    const article = await anArticle({ publishedAt: asOf });
    await read(article, 10_080 + 7, 5);
    await read(article, 1_440 + 7, 6);
    const { curve } = await look();
    expect([curve.comparedTo, curve.before?.[52]]).toEqual(['week', 5]);
  });

  test('narrows to a section with all below it, and to a language', async () => {
    const below = await anArticle({ publishedAt: asOf, sectionSlug: 'harbour', parentSlug: 'society' });
    const elsewhere = await anArticle({ publishedAt: asOf, sectionSlug: 'world', language: 'ja' });
    await read(below, 1, 3);
    await read(elsewhere, 1, 4);
    const society = await look(someone('editor'), { section: 'society', language: null });
    expect(society.top.map(({ number }) => number)).toEqual([below]);
    expect(society.sections).toMatchObject([
      { slug: 'society', now: 3 },
      { slug: 'world', now: 4 },
    ]);
    expect((await look(someone('editor'), { section: null, language: 'ja' })).now).toBe(4);
    expect(await getBoard(someone('editor'), { section: 'nowhere', language: null })).toBeNull();
  });

  test('lists nothing that readers do not have, though its readers stay counted', async () => {
    const withdrawn = await anArticle({ publishedAt: asOf, withdrawnAt: new Date(now.getTime() - 1), withdrawnReason: 'An error' });
    await read(withdrawn, 2, 5);
    const board = await look();
    expect([board.now, board.top]).toEqual([5, []]);
  });

  test('is one question for all who look within two seconds', async () => {
    const article = await anArticle({ publishedAt: asOf });
    await read(article, 1, 1);
    await look();
    const asked = vi.spyOn(pool, 'query');
    await Promise.all(Array.from({ length: 10 }, () => look(someone('chief'))));
    const questions = asked.mock.calls.filter(([query]) => JSON.stringify(query).includes('view_minute'));
    expect(questions).toEqual([]);
  });

  test('is asked again after a question that failed', async () => {
    vi.spyOn(pool, 'query').mockRejectedValue(new Error('gone') as never);
    await expect(look()).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await look()).now).toBe(0);
  });
});

test.each(roles)('a %s sees what is theirs to see', async (role) => {
  const own = await anArticle({ publishedAt: asOf, ownerId: 'reporter-1' });
  const other = await anArticle({ publishedAt: asOf });
  await read(own, 1, 2);
  await read(other, 1, 1);
  await pool.query('INSERT INTO ranking_hold (article, held_at, readers, from_one) VALUES ($1, $2, 20, 20)', [own, now]);
  const board = await look(someone(role));
  const isDesk = role !== 'reporter';
  expect(board.top.map(({ number, isOpen, isHeld }) => [number, isOpen, isHeld])).toEqual([
    [own, true, isDesk ? true : null],
    [other, isDesk, isDesk ? false : null],
  ]);
});
