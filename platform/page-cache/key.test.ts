import { expect, test } from 'vitest';
import { keyOf, type Parameters } from './key.ts';

const parametersOf = (path: string): Parameters =>
  /^(\/ja)?\/society$/.test(path) ? { page: (value) => /^\d$/.test(value), part: (value) => value === 'a' } : {};

test.each([
  ['/', '/', true],
  ['/society/night-ferries', '/society/night-ferries', true],
  ['/society/night-ferries/', '/society/night-ferries', false],
  ['/Society/Night-Ferries', '/society/night-ferries', false],
  ['//society///x//', '/society/x', false],
  ['/ja/', '/ja', false],
  ['/?utm_source=x&fbclid=y', '/', true],
  ['/society?page=2&utm_source=x', '/society?page=2', true],
  ['/society?part=a&page=2', '/society?page=2&part=a', true],
  ['/Society/?page=2', '/society?page=2', false],
  ['/?page=2', '/', true],
  ['/society/night-ferries?page=two', '/society/night-ferries', true],
  ['/society?page=%3Cscript%3E', '/not/in/the/paper', true],
  ['/ja/society?page=', '/ja/not/in/the/paper', true],
  ['/society?page=2&page=3', '/not/in/the/paper', true],
  [`/society?page=${'9'.repeat(9_000)}`, '/not/in/the/paper', true],
  ['/society/%E6%B8%AF', '/not/in/the/paper', true],
  ['/society/%E0%A4%A', '/not/in/the/paper', true],
  ['/ja/%zz', '/ja/not/in/the/paper', true],
  ['/ja/\u202Eevil', '/ja/not/in/the/paper', true],
  ['/wp-login.php', '/not/in/the/paper', true],
  [`/${'a'.repeat(500)}`, '/not/in/the/paper', true],
  ['/a/../b', '/not/in/the/paper', true],
] as const)('%s is kept under %s', (target, key, isCanonical) => expect(keyOf(target, parametersOf)).toEqual({ key, isCanonical }));
