import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#features/accounts/roles.ts';
import { anArticle } from '#features/articles/article-fixture.ts';
import { aPerson } from '#features/media/media-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from '../apply.ts';
import { getRanking } from '../queries.ts';
import { refreshRanking } from '../refresh-ranking.ts';
import { slotAt } from '../view.ts';
import { decideHold } from './decide-hold.ts';
import { countHeld, listHolds } from './queries.ts';

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const now = new Date('2026-05-10T09:30:00Z');
let article: number;
let id: number;

const person = async (role: Role) => {
  const { id: userId } = await aPerson(role);
  return { id: userId, name: `The ${role}`, role, sectionIds: [] };
};
/** Also not where newest stories fill the places. */
const listed = async () => (await getRanking('en', { of: 'site' }, '24h', 5)).places.map((place) => place.article.number);

beforeEach(async () => {
  await pool.query(
    'TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_window, view_window_base, view_window_mark, ranking_hold',
  );
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
  await db.article.deleteMany();
  article = await anArticle({ publishedAt: new Date('2026-05-01T00:00:00Z'), headline: 'The flood' });
  const at = now.getTime() / 1_000;
  await apply(Array.from({ length: 30 }, (_, visitor) => ({ slot: slotAt(at, day), article, visitor: BigInt(visitor), net: 1, at })));
  await refreshRanking(now, { day });
  id = (await pool.query('SELECT id FROM ranking_hold')).rows[0].id;
});

test.each([
  ['reporter', false],
  ['editor', true],
  ['chief', true],
  ['admin', true],
] as const)('a %s may decide, and see why: %s', async (role, may) => {
  const actor = await person(role);
  expect(await decideHold(id, 'released', { actor, at: now })).toEqual(may ? { ok: true } : { ok: false, reason: 'forbidden' });
  expect(await listed()).toEqual(may ? [article] : []);
  expect((await listHolds(actor)).length).toBe(may ? 1 : 0);
});

describe('decided', () => {
  test('released: listed at once, and not held again however it goes on', async () => {
    const actor = await person('editor');
    expect([await listed(), await countHeld()]).toEqual([[], 1]);
    const at = new Date(now.getTime() + 5_000);
    await decideHold(id, 'released', { actor, at });
    expect([await listed(), await countHeld()]).toEqual([[article], 0]);
    expect(await listHolds(actor)).toMatchObject([
      { article, headline: 'The flood', readers: 30, fromOne: 30, standing: 'released', changedAt: at, heldAt: now },
    ]);
    await apply(
      Array.from({ length: 90 }, (_, index) => ({
        slot: slotAt(now.getTime() / 1_000, day),
        article,
        visitor: BigInt(1_000 + index),
        net: 1,
        at: now.getTime() / 1_000,
      })),
    );
    await refreshRanking(new Date(now.getTime() + 40_000), { day });
    expect(await listed()).toEqual([article]);
  });

  test('kept out: however many come from elsewhere; let back after all: listed', async () => {
    const actor = await person('chief');
    await decideHold(id, 'vetoed', { actor, at: now });
    await apply(
      Array.from({ length: 90 }, (_, index) => ({
        slot: slotAt(now.getTime() / 1_000, day),
        article,
        visitor: BigInt(2_000 + index),
        net: index + 10,
        at: now.getTime() / 1_000,
      })),
    );
    await refreshRanking(new Date(now.getTime() + 40_000), { day });
    expect([await listed(), await countHeld()]).toEqual([[], 0]);
    await decideHold(id, 'released', { actor, at: new Date(now.getTime() + 50_000) });
    expect(await listed()).toEqual([article]);
    const { rows } = await pool.query('SELECT actor, actor_id, verb, before, after FROM events WHERE article_number = $1 ORDER BY id', [
      article,
    ]);
    expect(rows.slice(1)).toEqual([
      { actor: 'The chief', actor_id: actor.id, verb: 'vetoRanking', before: { decision: null }, after: { decision: 'vetoed' } },
      { actor: 'The chief', actor_id: actor.id, verb: 'releaseRanking', before: { decision: 'vetoed' }, after: { decision: 'released' } },
    ]);
  });

  test('the same again: nothing happens twice', async () => {
    const actor = await person('editor');
    for (let time = 0; time < 2; time++) expect(await decideHold(id, 'vetoed', { actor, at: now })).toEqual({ ok: true });
    const { rows } = await pool.query("SELECT count(*)::int AS count FROM events WHERE verb = 'vetoRanking' AND article_number = $1", [
      article,
    ]);
    expect(rows[0].count).toBe(1);
  });

  test.each(['unknown', 'diluted'])('%s: refused, and nothing is written', async (which) => {
    if (which === 'diluted') await pool.query('UPDATE ranking_hold SET diluted_at = $1', [now]);
    const actor = await person('editor');
    expect(await decideHold(which === 'unknown' ? 2_000_000 : id, 'vetoed', { actor, at: now })).toEqual({ ok: false, reason: 'absent' });
    expect((await pool.query('SELECT decision FROM ranking_hold')).rows).toEqual([{ decision: null }]);
  });
});
