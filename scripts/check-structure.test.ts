import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Apart, since this file is checked as well. */
const prisma = '@prisma';
let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'kawaraban-structure-'));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

/** What the check says of a checkout that consists of this one file. */
function said(path: string, text: string): string {
  const file = join(checkout, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return spawnSync(process.execPath, [resolve('scripts/check-structure.ts')], { cwd: checkout, encoding: 'utf8' }).stdout;
}

test.each([
  ['a floor above', 'platform/a.ts', "import { a } from '#features/articles/article.ts';", 'floor 1 imports features/articles/article.ts'],
  ['a floor above, when it is needed', 'ui/a.ts', "await import('#features/search/b.ts');", 'floor 1 imports features/search/b.ts'],
  ['a floor above, by require', 'ui/a.ts', "const a = require('../platform/a.ts');", 'floor 1 imports platform/a.ts'],
  ['an import with options', 'ui/a.ts', "await import('#app/a.json', { with: { type: 'json' } });", 'floor 1 imports app/a.json'],
  ['a neighbour', 'features/audience/a.ts', "export { b } from '../search/b.ts';", 'floor 5 imports features/search/b.ts'],
  ['Prisma', 'features/media/a.ts', "import { PrismaClient } from '@prisma/client';", 'imports @prisma/client; use platform/db/client.ts'],
  ['Prisma by require', 'app/a.mjs', `require('${prisma}/adapter-pg');`, 'imports @prisma/adapter-pg; use platform/db/client.ts'],
  ['a folder of its own', 'server/a.ts', '', 'belongs to no floor'],
  ['a file of its own', 'other.js', '', 'belongs to no floor'],
  ['an empty name', 'ui/utils/a.ts', '', '“utils” says nothing'],
  ['a long file', 'ui/a.ts', '\n'.repeat(301), '301 lines; 300 at most'],
])('%s is a problem', (_, path, text, problem) => expect(said(path, text)).toContain(`${path}: ${problem}`));

test.each([
  ['a floor below', 'features/audience/a.ts', "import { a } from '#features/articles/article.ts';"],
  ['its own client', 'platform/db/a.ts', "import { PrismaPg } from '@prisma/adapter-pg';"],
  ['a configuration', 'vitest.config.ts', "import '@prisma/client';"],
  ['what was made', 'prisma/generated/a.ts', "import '@prisma/client/runtime';"],
  ['what is not ours', 'node_modules/a/utils/index.js', `require('${prisma}/client');`],
])('%s is none', (_, path, text) => expect(said(path, text)).not.toContain(`${path}: `));
