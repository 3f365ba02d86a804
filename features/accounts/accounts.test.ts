import { describe, expect, test } from 'vitest';
import { deviceOf } from './device.ts';
import { spentBy } from './invitation.ts';
import { person } from './person.ts';
import { firstPage, returnAddress } from './return-address.ts';
import { problemOf } from './sign-in-problem.ts';

describe('after signing in one comes back', () => {
  test.each([
    ['/admin/articles/5?tab=notes#b1', '/admin/articles/5?tab=notes#b1'],
    ['/admin', '/admin'],
    ['//evil.example/admin', firstPage],
    ['https://evil.example/admin', firstPage],
    ['/\\evil.example/admin', firstPage],
    ['/admin/../ja/society', firstPage],
    ['/admin/%2e%2e/%2e%2e/about', firstPage],
    ['/administration', firstPage],
    ['/\t/evil.example', firstPage],
    ['javascript:alert(1)', firstPage],
    ['http://here/admin', '/admin'],
    [`/admin/${'a'.repeat(2_001)}`, firstPage],
    [['/admin', '/admin'], firstPage],
    [undefined, firstPage],
  ])('from %s to %s', (wanted, expected) => expect(returnAddress(wanted)).toBe(expected));
});

describe('a device', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36 Edg/149.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/149.0.0.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['curl/8.5.0', null],
    ['', null],
    [null, null],
  ])('%s is %s', (userAgent, expected) => expect(deviceOf(userAgent)).toBe(expected));
});

describe('a link', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const later = new Date(now.getTime() + 1);
  const open = { expiresAt: later, acceptedAt: null, revokedAt: null };
  test.each([
    ['open', open, null],
    ['expired at its very second', { ...open, expiresAt: now }, 'expired'],
    ['used', { ...open, acceptedAt: now }, 'used'],
    ['revoked', { ...open, revokedAt: now }, 'revoked'],
    ['used before it expired', { expiresAt: now, acceptedAt: now, revokedAt: null }, 'used'],
  ])('%s', (_, kept, expected) => expect(spentBy(kept, now)).toBe(expected));
});

describe('what a form may say of a person', () => {
  test.each([
    ['name', ' Mio  Kanda ', 'Mio  Kanda'],
    ['name', '神田 澪', '神田 澪'],
    ['name', 'Mio\u202e\u0000Kanda', 'MioKanda'],
    ['email', ' Mio@Example.ORG ', 'mio@example.org'],
    ['password', 'twelve chars', 'twelve chars'],
    ['authorId', null, null],
    ['id', 'b1946ac9-2df1', 'b1946ac9-2df1'],
  ] as const)('%s “%s”', (field, given, expected) => expect(person[field].parse(given)).toBe(expected));

  test.each([
    ['name', ' \u0000 '],
    ['name', 'x'.repeat(101)],
    ['email', 'mio'],
    ['email', `${'m'.repeat(250)}@example.org`],
    ['email', 'mio@example.org\r\nBcc: all@example.org'],
    ['password', 'eleven char'],
    ['password', 'x'.repeat(129)],
    ['authorId', 1.5],
    ['authorId', 2 ** 31],
    ['id', "x' OR true"],
    ['token', 'short'],
  ] as const)('no %s: “%s”', (field, given) => expect(person[field].safeParse(given).success).toBe(false));

  test('sections are a set', () => expect(person.sectionIds.parse([3, 1, 3])).toEqual([1, 3]));
  test.each([[[0]], [['1']], [[2 ** 31]]])('no sections: %s', (ids) => expect(person.sectionIds.safeParse(ids).success).toBe(false));
  test.each(['owner', 'ADMIN', '', null])('no role: %s', (role) => expect(person.role.safeParse(role).success).toBe(false));
});

describe('what went wrong', () => {
  test.each([
    [{ code: 'INVALID_EMAIL_OR_PASSWORD', status: 401 }, 'wrong-pair'],
    [{ code: 'ACCOUNT_TEMPORARILY_LOCKED', status: 429 }, 'locked'],
    [{ status: 429 }, 'too-many'],
    [{ code: 'SUSPENDED', status: 403 }, 'suspended'],
    [{ code: 'SOMETHING_ELSE', status: 500 }, 'failed'],
    [{ status: 0 }, 'offline'],
    [{}, 'offline'],
  ])('%o: %s', (answer, expected) => expect(problemOf(answer)).toBe(expected));
});
