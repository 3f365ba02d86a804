import { describe, expect, test } from 'vitest';
import { browserTally, lastLines, unitTally } from './tally.ts';

const file = (name: string, status: string, ...assertionResults: { status: string; fullName: string }[]) => ({
  name: `/paper/${name}`,
  status,
  assertionResults,
});
const held = { status: 'passed', fullName: 'holds' };
const broken = { status: 'failed', fullName: 'group breaks' };

describe('unit tests', () => {
  test.each([
    ['all pass', true, [file('a.test.ts', 'passed', held)], []],
    ['a test fails', false, [file('a.test.ts', 'failed', held, broken), file('b.test.ts', 'passed', held)], ['a.test.ts › group breaks']],
    [
      'a file cannot be loaded',
      false,
      [file('ui/a.test.ts', 'failed'), file('b.test.ts', 'failed', broken)],
      ['ui/a.test.ts', 'b.test.ts › group breaks'],
    ],
    ['something fails outside of all files', false, [file('a.test.ts', 'passed', held)], ['unit tests']],
  ])('%s', (_, success, testResults, failed) => {
    expect(unitTally({ numPassedTests: 1, success, testResults }, '/paper')).toEqual({ passed: 1, failed });
  });
});

test('browser tests are named however deep they stand, flaky ones too, and what went wrong before any', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    file: 'a.spec.ts',
    title,
    tests: statuses.map((status) => ({ status })),
  });
  expect(
    browserTally({
      suites: [{ specs: [spec('one', 'expected'), spec('two', 'unexpected')], suites: [{ specs: [spec('three', 'flaky', 'skipped')] }] }],
      stats: { expected: 1 },
      errors: [{ message: 'No browser.\n  at somewhere' }],
    }),
  ).toEqual({ passed: 1, failed: ['e2e/a.spec.ts › two', 'e2e/a.spec.ts › three', 'browser tests: No browser.'] });
});

describe('the last lines', () => {
  test('name what failed, above the counts', () => {
    const tallies = [
      { passed: 1, failed: [] },
      { passed: 0, failed: ['structure'] },
      { passed: 7, failed: ['a.test.ts › breaks'] },
    ];
    expect(lastLines(tallies)).toEqual(['failed: structure', 'failed: a.test.ts › breaks', '8 passed, 2 failed']);
  });

  test('are one where nothing failed', () => expect(lastLines([{ passed: 3, failed: [] }])).toEqual(['3 passed, 0 failed']));

  test('stay few however much failed', () => {
    const failed = Array.from({ length: 23 }, (_, at) => `test ${at}`);
    expect(lastLines([{ passed: 0, failed }]).slice(-3)).toEqual(['failed: test 19', '… and 3 more', '0 passed, 23 failed']);
  });
});
