import { describe, expect, test } from 'vitest';
import { type Answer, judge, problems, readProblem, restAfter, written } from './channel.ts';

const now = new Date('2026-11-26T12:00:00Z');
const answer = (status: number, given: Partial<Answer> = {}): Answer => ({ status, contentType: '', retryAfter: null, body: '', ...given });
const said = (channel: 'indexnow' | 'websub', given: Answer) => {
  const verdict = judge(channel, given, now);
  return verdict.kind === 'taken' ? 'taken' : `${verdict.kind}, ${written(verdict.problem)}`;
};

describe('what an answer means', () => {
  test.each([
    [answer(200), 'taken', 'taken'],
    [answer(202), 'taken', 'taken'],
    [answer(204), 'later, nonsense 204', 'taken'],
    [answer(200, { contentType: 'text/plain', body: 'OK' }), 'taken', 'taken'],
    [answer(200, { contentType: 'Text/HTML; charset=utf-8', body: 'Sign in' }), 'later, nonsense 200', 'later, nonsense 200'],
    [answer(200, { body: '\n<!DOCTYPE html><title>Sign in' }), 'later, nonsense 200', 'later, nonsense 200'],
    [answer(301), 'refused, redirected 301', 'refused, redirected 301'],
    [answer(400), 'refused, refused 400', 'refused, refused 400'],
    [answer(422), 'refused, refused 422', 'refused, refused 422'],
    [answer(408), 'later, busy 408', 'later, busy 408'],
    [answer(429), 'later, busy 429', 'later, busy 429'],
    [answer(503), 'later, busy 503', 'later, busy 503'],
  ])('%j', (given, indexNow, hub) => expect([said('indexnow', given), said('websub', given)]).toEqual([indexNow, hub]));

  test.each([
    ['120', 120_000],
    ['Thu, 26 Nov 2026 12:05:00 GMT', 300_000],
    ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
    ['999999999', 86_400_000],
    ['soon', null],
    [null, null],
  ])('Retry-After: %s is to wait %s ms', (retryAfter, afterMs) =>
    expect(judge('websub', answer(429, { retryAfter }), now)).toMatchObject({ kind: 'later', afterMs }),
  );
});

test.each([
  [1, null, 1, 30_000],
  [1, null, 0, 15_000],
  [2, null, 1, 60_000],
  [5, null, 1, 480_000],
  [20, null, 1, 6 * 3_600_000],
  [5_000, null, 0, 3 * 3_600_000],
  [1, 90_000, 1, 90_000],
  [5, 90_000, 1, 480_000],
])('after %d failures, asked for %s ms, by chance %d', (failures, asked, random, ms) =>
  expect(restAfter(failures, asked, random)).toBe(ms),
);

test('a problem is kept as a word and a number', () => {
  for (const why of problems) for (const status of [null, 503]) expect(readProblem(written({ why, status }))).toEqual({ why, status });
  for (const none of [null, '', 'tired 503']) expect(readProblem(none)).toBeNull();
});
