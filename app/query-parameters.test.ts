import { expect, test } from 'vitest';
import { isMadeUp, parametersOf } from './query-parameters.ts';

test.each([
  ['/', []],
  ['/ja', []],
  ['/about', []],
  ['/ja/privacy', []],
  ['/policies', []],
  ['/saved', []],
  ['/ja/offline', []],
  ['/society/night-ferries', ['page']],
  ['/ja/society/night-ferries', ['page']],
  ['/ja/society/night-ferries/side-by-side', []],
  ['/society', ['page']],
  ['/ja/society', ['page']],
  ['/topic/ferries', ['page']],
  ['/ja/author/x', ['page']],
  ['/archive', []],
  ['/ja/archive', []],
  ['/archive/2026-11', ['page']],
  ['/ja/archive/2026-11-22', ['page']],
  ['/ranking', ['window', 'section', 'topic', 'author']],
  ['/ja/ranking', ['window', 'section', 'topic', 'author']],
  ['/ranking/2026-11-22', ['section']],
  ['/search', ['q', 'section', 'author', 'from', 'to', 'sort', 'page', 'exact']],
  ['/ja/search', ['q', 'section', 'author', 'from', 'to', 'sort', 'page', 'exact']],
])('%s knows %j', (path, names) => expect(Object.keys(parametersOf(path))).toEqual(names));

test.each([
  ['/society', 'page', '2', true],
  ['/society', 'page', '9999', true],
  ['/society', 'page', '10000', false],
  ['/society', 'page', '0', false],
  ['/society', 'page', 'two', false],
  ['/society/night-ferries', 'page', '1', true],
  ['/society/night-ferries', 'page', '01', false],
  ['/ranking', 'window', '7d', true],
  ['/ranking', 'window', '2h', false],
  ['/ranking', 'section', 'inner-harbour', true],
  ['/ranking', 'section', '<script>', false],
  ['/search', 'q', '<script>', true],
  ['/search', 'from', '2026-02-30', true],
  ['/search', 'page', '0', false],
])('%s?%s=%s: %s', (path, name, value, isValid) => expect(parametersOf(path)[name]?.(value)).toBe(isValid));

test.each([
  ['/search?q=tide', true],
  ['/ja/search?q=%E6%B8%AF', true],
  ['/search', false],
  ['/society?page=2', false],
  ['/society/search', false],
])('%s is made up: %s', (key, expected) => expect(isMadeUp(key)).toBe(expected));
