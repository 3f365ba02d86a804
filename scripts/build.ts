import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { runNode } from './child.ts';
import { hold } from './hold.mjs';

/** What goes into the build: sources, styles, messages, schema, packages. Tests and documents do not. */
const sources = [
  ...['app/**/*', 'features/**/*', 'platform/**/*', 'ui/**/*', 'messages/*', 'public/*', 'prisma/schema.prisma'],
  ...['scripts/assets.ts', 'package-lock.json', 'next.config.js', 'proxy.ts', 'instrumentation.ts', 'postcss.config.mjs', 'tsconfig.json'],
];
const made = /\.test\.tsx?$|^app\/fonts\//;
const stamp = '.next/built-from';
const clientStamp = 'prisma/generated/made-from';

/** A mark of the content of all sources: two checkouts with the same files have the same. */
export function sourcesMark(): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of globSync(sources).sort()) {
    if (made.test(path) || !statSync(path).isFile()) continue;
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

const readMark = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

export const isBuilt = () => existsSync('public/elements/reader.js') && readMark(stamp) === sourcesMark();

const clientMark = () =>
  createHash('sha256').update(readFileSync('prisma/schema.prisma')).update(readFileSync('package-lock.json')).digest('hex');
export const isGenerated = () => readMark(clientStamp) === clientMark();

/** Makes Prisma's client when the schema has changed. Its engine is not needed for that: any file will do. */
export async function generateClient(): Promise<void> {
  if (isGenerated()) return;
  const lock = await hold('node_modules/.generating');
  try {
    if (isGenerated()) return;
    await runNode({
      what: 'Prisma’s client',
      parameters: ['node_modules/prisma/build/index.js', 'generate'],
      environment: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    });
    writeFileSync(clientStamp, clientMark());
  } finally {
    lock.release();
  }
}

/** Fonts and elements for browsers. */
export const makeAssets = () => runNode({ what: 'fonts and elements', parameters: ['scripts/assets.ts'] });

/**
 * Builds the portal unless it is built from these very sources. One process builds, others wait; the stamp is written last,
 * so that a build that was broken off is done again.
 */
export async function build(): Promise<void> {
  const lock = await hold('node_modules/.building');
  try {
    if (isBuilt()) return;
    mkdirSync('.next', { recursive: true });
    writeFileSync(stamp, 'unfinished');
    await makeAssets();
    const mark = sourcesMark();
    // No page is rendered at build time, so no database is asked.
    const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    await runNode({ what: 'the portal', parameters: ['node_modules/next/dist/bin/next', 'build'], environment });
    writeFileSync(stamp, mark);
  } finally {
    lock.release();
  }
}
