import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hold } from './hold.mjs';

/*
 * What every npm script calls, before anything is installed: built-ins only, for the oldest Node that is promised. Checks
 * Node, installs what the lockfile names when it has changed, and hands over to scripts/run.ts in the Node that the project
 * brings along.
 */
const oldestNode = [20, 19];
/** From this version on, Node runs TypeScript without a flag. */
const typescriptNode = [22, 18];

const root = join(import.meta.dirname, '..');
process.chdir(root);
const stamp = 'node_modules/.installed-lockfile';

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const isAtLeast = (version, [major, minor]) => {
  const [has = 0, hasMinor = 0] = version.split('.').map(Number);
  return has > major || (has === major && hasMinor >= minor);
};

const command = process.argv[2] ?? 'start';
/** To run the portal takes a quarter fewer packages than to work on it. */
const isForWork = ['dev', 'test', 'bench'].includes(command);

const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const mark = (extent) => `${lockfile} ${extent}`;
const installed = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : '');
const isInstalled = () => installed() === mark('all') || (!isForWork && installed() === mark('portal'));

/** Two commands started at once in a fresh checkout install once: the second waits for the first. */
const takeLock = () =>
  hold('.install-lock').catch((error) =>
    stop(`Nothing can be written in ${root} (${error.code}): check the owner of the folder and the space on the disk.`),
  );

function run(command, parameters, options) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { stdio: ['inherit', 'pipe', 'pipe'], ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
    child.on('exit', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function install() {
  if (isInstalled()) return;
  const lock = await takeLock();
  try {
    if (isInstalled()) return;
    const began = Date.now();
    process.stdout.write('… Installing packages\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // The rest is added to what is there, for a portal may be running from it.
    const way = installed() === mark('portal') ? ['install', '--no-save'] : ['ci'];
    const extent = isForWork ? ['--include=dev'] : ['--omit=dev', '--omit=peer'];
    const { code, said } = await run(npm, [...way, ...extent, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      shell: process.platform === 'win32',
    });
    if (code !== 0) {
      if (/ENOSPC/.test(said)) stop('Packages could not be installed: the disk is full. Free some space and start again.');
      if (/EACCES|EPERM/.test(said))
        stop(`Packages could not be installed: there is no right to write in ${root}. Check the owner of the folder.`);
      stop(
        `Packages could not be installed; npm said:\n${said.trim().split('\n').slice(-12).join('\n')}\nCheck the connection to the npm registry and start again.`,
      );
    }
    writeFileSync(stamp, mark(isForWork ? 'all' : 'portal'));
    process.stdout.write(`✓ Packages installed  ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  } finally {
    lock.release();
  }
}

/** The Node that the project brings, else the one this runs in. */
function findNode() {
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (isAtLeast(process.versions.node, typescriptNode)) return process.execPath;
  return stop(`There is no packaged Node for this machine, and this is ${process.versions.node}: install Node 24 and start again.`);
}

if (!isAtLeast(process.versions.node, oldestNode))
  stop(`Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer (24 is best) and start again.`);
await install();

const child = spawn(
  findNode(),
  ['--disable-warning=ExperimentalWarning', '--import', './scripts/server-only.mjs', 'scripts/run.ts', ...process.argv.slice(2)],
  {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // What was compiled once starts sooner: https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env },
  },
);
// The child decides when it is done; Ctrl-C reaches it through the terminal, SIGTERM through here, and the channel tells it when
// this process was killed.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
