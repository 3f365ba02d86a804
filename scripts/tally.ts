import { relative } from 'node:path';

/** What came of a check or of some tests: how many passed, and what did not, by name. */
export interface Tally {
  passed: number;
  failed: string[];
}

/** What Vitest writes. */
interface UnitResults {
  numPassedTests: number;
  success: boolean;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** A file that cannot be loaded has no test that could fail: it is named itself. */
export function unitTally({ numPassedTests, success, testResults }: UnitResults, root: string): Tally {
  const failed = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => ` › ${fullName}`);
      return (tests.length > 0 ? tests : ['']).map((test) => relative(root, name) + test);
    });
  return { passed: numPassedTests, failed: failed.length > 0 || success ? failed : ['unit tests'] };
}

interface Suite {
  suites?: Suite[];
  specs?: { file: string; title: string; tests: { status: string }[] }[];
}
/** What Playwright writes. */
interface BrowserResults {
  suites: Suite[];
  stats: { expected: number };
  errors: { message?: string }[];
}

/** One that passed only when it was run again has failed. */
export function browserTally({ suites, stats, errors }: BrowserResults): Tally {
  const specsIn = ({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> => [...specs, ...suites.flatMap(specsIn)];
  const failed = suites
    .flatMap(specsIn)
    .flatMap(({ file, title, tests }) =>
      tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').map(() => `e2e/${file} › ${title}`),
    );
  return { passed: stats.expected, failed: [...failed, ...errors.map(({ message = '' }) => `browser tests: ${message.split('\n')[0]}`)] };
}

const mostNamed = 20;

/** The last lines: what failed, and under it the counts. */
export function lastLines(tallies: readonly Tally[]): string[] {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.flatMap((tally) => tally.failed);
  const unnamed = failed.length - mostNamed;
  return [
    ...failed.slice(0, mostNamed).map((name) => `failed: ${name}`),
    ...(unnamed > 0 ? [`… and ${unnamed} more`] : []),
    `${passed} passed, ${failed.length} failed`,
  ];
}
