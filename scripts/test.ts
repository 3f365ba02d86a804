import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { build, generateClient } from './build.ts';
import { Sentence, step } from './progress.ts';
import { startTestPortal } from './test-portal.ts';

interface Tally {
  passed: number;
  failed: number;
}

interface Run {
  code: number;
  output: string;
}

function runNode(parameters: string[], environment: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...parameters], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((done) => child.once('exit', (code) => done({ code: code ?? 1, output })));
}

const report = (output: string) => process.stdout.write(`${output.trim()}\n`);

/** One check counts as one test. */
async function check(doing: string, done: string, parameters: string[]): Promise<Tally> {
  const { code, output } = await step(doing, done, () => runNode(parameters));
  if (code !== 0) report(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function unitTests(results: string): Promise<Tally> {
  const { output } = await step('Running unit tests', 'Unit tests run', () =>
    runNode(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]),
  );
  const tally = await readFile(results, 'utf8').then(
    (text) => {
      const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(text);
      // A file that cannot be loaded has no test that could fail.
      return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : 1, numFailedTests === 0 ? numFailedTestSuites : 0) };
    },
    () => ({ passed: 0, failed: 1 }),
  );
  if (tally.failed > 0) report(output);
  return tally;
}

async function browserTests(results: string, environment: Record<string, string>, given: string[]): Promise<Tally> {
  const { output } = await step('Running browser tests', 'Browser tests run', () =>
    // Who names some specs wants these alone.
    runNode(
      ['node_modules/playwright/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...(given.length > 0 ? ['--no-deps'] : []), ...given],
      {
        ...environment,
        PLAYWRIGHT_JSON_OUTPUT_NAME: results,
      },
    ),
  );
  const tally = await readFile(results, 'utf8').then(
    (text) => {
      const { stats, errors } = JSON.parse(text);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
    () => ({ passed: 0, failed: 1 }),
  );
  if (tally.failed > 0) report(output);
  return tally;
}

/**
 * Everything that must hold: form, structure, types, unit tests on a real database, the production build, and readers'
 * journeys in a browser on a newspaper of their own. The last line says how many passed and failed.
 */
export async function runTests(given: string[]): Promise<number> {
  const tallies: Tally[] = [];
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-'));
  try {
    const browser = await step('Finding a browser', 'Browser found', findBrowser);
    await generateClient();
    tallies.push(
      await check('Checking form and lint', 'Form and lint checked', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']),
    );
    tallies.push(await check('Checking structure', 'Structure checked', ['scripts/check-structure.ts']));
    await step('Building', 'Portal built', build);
    tallies.push({ passed: 1, failed: 0 });
    await runNode(['node_modules/next/dist/bin/next', 'typegen']);
    tallies.push(
      await check('Checking types', 'Types checked', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.']),
    );
    tallies.push(await unitTests(join(directory, 'unit.json')));
    const portal = await step('Starting a portal of its own', 'Portal started', () => startTestPortal(directory));
    try {
      tallies.push(await browserTests(join(directory, 'browser.json'), { ...portal.environment, BROWSER_PATH: browser }, given));
    } finally {
      await portal.stop();
    }
  } catch (error) {
    process.stdout.write(`${error instanceof Sentence ? error.message : (error as Error).stack}\n`);
    tallies.push({ passed: 0, failed: 1 });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') > 0 ? 1 : 0;
}
