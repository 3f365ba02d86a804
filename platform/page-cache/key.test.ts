import { expect, test } from 'vitest';
import { keyOf } from './key.ts';

test.each([
  ['/', '/', true],
  ['/society/night-ferries', '/society/night-ferries', true],
  ['/society/night-ferries/', '/society/night-ferries', false],
  ['/Society/Night-Ferries', '/society/night-ferries', false],
  ['//society///x//', '/society/x', false],
  ['/ja/', '/ja', false],
  ['/?utm_source=x&fbclid=y', '/', true],
  ['/society?page=2&utm_source=x', '/society?page=2', true],
  ['/ranking?section=world&window=7d', '/ranking?window=7d&section=world', true],
  ['/society?page=%3Cscript%3E', '/society?page=%3Cscript%3E', true],
  ['/society?page=2&page=3&page=4', '/society?page=2&page=3', true],
  ['/society/%E6%B8%AF', '/not/in/the/paper', true],
  ['/society/%E0%A4%A', '/not/in/the/paper', true],
  ['/ja/%zz', '/ja/not/in/the/paper', true],
  ['/ja/\u202Eevil', '/ja/not/in/the/paper', true],
  ['/wp-login.php', '/not/in/the/paper', true],
  [`/${'a'.repeat(500)}`, '/not/in/the/paper', true],
  ['/a/../b', '/not/in/the/paper', true],
] as const)('%s is kept under %s', (target, key, isCanonical) => expect(keyOf(target)).toEqual({ key, isCanonical }));

test('values are cut, so that a key stays small', () => expect(keyOf(`/x?page=${'9'.repeat(9_000)}`).key.length).toBeLessThan(100));
