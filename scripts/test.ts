import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { build, generateClient } from './build.ts';
import { Sentence, step } from './progress.ts';
import { browserTally, lastLines, type Tally, unitTally } from './tally.ts';
import { startTestPortal } from './test-portal.ts';

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

const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** One check counts as one test, by its name. */
async function check(name: string, parameters: string[]): Promise<Tally> {
  const { code, output } = await step(`Checking ${name}`, `${capital(name)} checked`, () => runNode(parameters));
  if (code !== 0) report(output);
  return code === 0 ? { passed: 1, failed: [] } : { passed: 0, failed: [name] };
}

/** Tests that leave a file of what came of them; without one, they have not come to an end. */
async function tests(name: string, run: () => Promise<Run>, results: string, tallyOf: (results: string) => Tally): Promise<Tally> {
  const { output } = await step(`Running ${name}`, `${capital(name)} run`, run);
  const tally = await readFile(results, 'utf8').then(tallyOf, () => ({ passed: 0, failed: [name] }));
  if (tally.failed.length > 0) report(output);
  return tally;
}

function unitTests(results: string): Promise<Tally> {
  const parameters = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return tests(
    'unit tests',
    () => runNode(parameters),
    results,
    (text) => unitTally(JSON.parse(text), process.cwd()),
  );
}

function browserTests(results: string, environment: Record<string, string>, given: string[]): Promise<Tally> {
  // Who names some specs wants these alone.
  const chosen = given.length > 0 ? ['--no-deps', ...given] : [];
  const run = () =>
    runNode(['node_modules/playwright/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...chosen], {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_NAME: results,
    });
  return tests('browser tests', run, results, (text) => browserTally(JSON.parse(text)));
}

/**
 * Everything that must hold: form, structure, types, unit tests on a real database, the production build, and readers'
 * journeys in a browser on a newspaper of their own. The last lines say what failed, and how many passed and failed.
 */
export async function runTests(given: string[]): Promise<number> {
  const tallies: Tally[] = [];
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-'));
  try {
    const browser = await step('Finding a browser', 'Browser found', findBrowser);
    await generateClient();
    tallies.push(await check('form and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']));
    tallies.push(await check('structure', ['scripts/check-structure.ts']));
    await step('Building', 'Portal built', build);
    tallies.push({ passed: 1, failed: [] });
    await runNode(['node_modules/next/dist/bin/next', 'typegen']);
    tallies.push(await check('types', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.']));
    tallies.push(await unitTests(join(directory, 'unit.json')));
    const portal = await step('Starting a portal of its own', 'Portal started', () => startTestPortal(directory));
    try {
      tallies.push(await browserTests(join(directory, 'browser.json'), { ...portal.environment, BROWSER_PATH: browser }, given));
    } finally {
      await portal.stop();
    }
  } catch (error) {
    process.stdout.write(`${error instanceof Sentence ? error.message : (error as Error).stack}\n`);
    tallies.push({ passed: 0, failed: [(error as Error).message.split('\n')[0] ?? ''] });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  process.stdout.write(`${lastLines(tallies).join('\n')}\n`);
  return tallies.some(({ failed }) => failed.length > 0) ? 1 : 0;
}
