import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { Sentence } from './progress.ts';

const run = promisify(execFile);
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A browser that asks nobody for anything of its own accord. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium for the tests: the one that BROWSER_PATH names, Playwright's own, the system's; else one is installed, by
 * Playwright or, where that cannot be had, as Debian's package.
 */
export async function findBrowser(tell: (progress: string) => void): Promise<string> {
  const named = process.env.BROWSER_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Sentence(`BROWSER_PATH names ${named}, which does not exist: correct it, or unset it.`);
  }
  const { chromium } = await import('playwright');
  const find = () => [chromium.executablePath(), ...systemBrowsers].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  tell('installing Chromium');
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { timeout: 180_000 }).catch(() => undefined);
  if (!find() && isDebianRoot()) {
    const options = { timeout: 600_000, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], options).catch(() => undefined);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options).catch(() => undefined);
  }
  const installed = find();
  if (installed) return installed;
  throw new Sentence(
    'There is no Chromium and none could be installed: install Chromium or Chrome, or set BROWSER_PATH to one, and run npm test again.',
  );
}
