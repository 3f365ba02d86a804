import { beforeEach, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db } from '#platform/db/client.ts';
import { aPerson } from './desk-fixture.ts';
import { getHolder, heldForMs, holdArticle, releaseArticle } from './hold.ts';

const at = new Date();
const later = (ms: number) => new Date(at.getTime() + ms);
let number: number;
let ann: Awaited<ReturnType<typeof aPerson>>;
let ben: Awaited<ReturnType<typeof aPerson>>;

beforeEach(async () => {
  number = await anArticle();
  ann = await aPerson('editor');
  ben = await aPerson('editor');
  expect(await holdArticle(number, { actor: ann, tab: 'a', at })).toMatchObject({ ok: true });
});

test.each([
  ['another person is told who writes', () => ben, 'b', 1_000, false, 'held'],
  ['the same tab goes on', () => ann, 'a', 1_000, false, true],
  ['the same person in another tab is told too', () => ann, 'c', 1_000, false, 'held'],
  ['it may be taken over', () => ben, 'b', 1_000, true, true],
  ['who was not heard of for long has gone', () => ben, 'b', heldForMs + 1, false, true],
])('%s', async (_, who, tab, ms, isTakeOver, expected) => {
  const outcome = await holdArticle(number, { actor: who(), tab, at: later(ms), isTakeOver });
  expect(outcome.ok || outcome.reason).toBe(expected);
});

test('whoever lost it learns so, with the name', async () => {
  await holdArticle(number, { actor: ben, tab: 'b', at, isTakeOver: true });
  expect(await holdArticle(number, { actor: ann, tab: 'a', at })).toMatchObject({ reason: 'held', by: { name: ben.name, isSelf: false } });
});

test('taking over from somebody else is an event; going on by oneself, in whichever tab, is none', async () => {
  await holdArticle(number, { actor: ann, tab: 'c', at, isTakeOver: true });
  await holdArticle(number, { actor: ann, tab: 'c', at: later(1_000), isTakeOver: true });
  await holdArticle(number, { actor: ben, tab: 'b', at, isTakeOver: true });
  expect(await db.event.findMany({ where: { articleNumber: number } })).toMatchObject([
    { verb: 'takeOver', actorId: ben.id, detail: { name: ann.name } },
  ]);
});

test('released, it is free; somebody else’s release changes nothing', async () => {
  await releaseArticle(number, { actor: ben, tab: 'a' });
  expect(await holdArticle(number, { actor: ben, tab: 'b', at })).toMatchObject({ reason: 'held' });
  await releaseArticle(number, { actor: ann, tab: 'a' });
  expect(await holdArticle(number, { actor: ben, tab: 'b', at })).toMatchObject({ ok: true });
});

test.each([
  ['another sees who writes', () => ben, 'b', 1_000, true],
  ['the tab itself sees nobody else', () => ann, 'a', 1_000, false],
  ['who was not heard of for long is not seen', () => ben, 'b', heldForMs + 1, false],
])('%s, by looking alone', async (_, who, tab, ms, isSeen) => {
  const outcome = await getHolder(number, { actor: who(), tab, at: later(ms) });
  expect(outcome).toMatchObject({ ok: true, value: { revision: 1, by: isSeen ? { name: ann.name } : null } });
  expect(await db.editing.findUnique({ where: { articleNumber: number } })).toMatchObject({ userId: ann.id, tab: 'a', seenAt: at });
});

test('another person in the same tab, after signing in there, holds since then', async () => {
  await holdArticle(number, { actor: ben, tab: 'a', at: later(5_000) });
  expect(await db.editing.findUnique({ where: { articleNumber: number } })).toMatchObject({ userId: ben.id, since: later(5_000) });
});

test('a reporter cannot hold another’s story', async () => {
  const reporter = await aPerson('reporter');
  expect(await holdArticle(number, { actor: reporter, tab: 'r', at })).toMatchObject({ reason: 'forbidden' });
  expect(await getHolder(number, { actor: reporter, tab: 'r', at })).toMatchObject({ reason: 'forbidden' });
  expect(await getHolder(999_999, { actor: ann, tab: 'a', at })).toMatchObject({ reason: 'absent' });
});
