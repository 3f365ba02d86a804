import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/*
 * The shape of the code, checked: which floor may import which, how long a file may be, what nothing may be called. Biome
 * checks form, names of files and import cycles; what it has no rule for is here.
 */

/** From the ground up; a file imports from a lower floor or from its own feature. `docs/where-code-lives.md` explains them. */
const floors: readonly (readonly string[])[] = [
  ['prisma/generated', 'messages', 'package.json'],
  ['platform', 'ui'],
  ['features/accounts'],
  ['features/media', 'features/taxonomy'],
  ['features/articles'],
  ['features/audience', 'features/search'],
  ['features/editorial', 'features/frontpage', 'features/syndication', 'features/analytics'],
  ['app', 'server.ts', 'proxy.ts', 'instrumentation.ts', 'prisma/seed', 'e2e', 'bench', 'scripts'],
];
/** On the top floor everybody may use everybody; on the first the two do not know each other. */
const top = floors.length - 1;
/** Only these touch Prisma and the client it generates: everybody else goes through platform/db. */
const clientOnlyFor = 'platform/db/';

const longestFile = 300;
const longestMedian = 60;
const longestMost = 200;
const deepestFolder = 5;
const forbiddenNames = /^(utils?|helpers?|lib|common|misc|types|constants|hooks|index)(\.|$)/;

/** What is made or brought, not written here. */
const notOurs = /^(node_modules|public|prisma\/generated|test-results|playwright-report|\.[^/]+)(\/|$)/;

const sources = globSync('**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', { exclude: (path) => notOurs.test(path) })
  // A route's folder may be called like a file: worker.js.
  .filter((path) => statSync(path).isFile() && !/^(next-env\.d|[a-z]+\.config)\.[a-z]+$/.test(path))
  .sort();

/** The floor and the house a file stands in; null outside of both. */
function placeOf(path: string): { floor: number; house: string } | null {
  for (const [floor, houses] of floors.entries()) {
    const house = houses.find((each) => path === each || path.startsWith(`${each}/`));
    if (house) return { floor, house };
  }
  return null;
}

/** The file that an import leads to; null for a package. */
function target(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  return null;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\b(?:import|require(?:\.resolve)?)\(\s*['"`]([^'"`]+)['"`]\s*[,)]/g;

function breaches(path: string, text: string): string[] {
  const here = placeOf(path);
  if (!here) return [`${path}: belongs to no floor; put it into one of ${floors.flat().join(', ')}`];
  const isTest = /\.test\.tsx?$/.test(path);
  return [...text.matchAll(importPattern)].flatMap((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    if (specifier.startsWith('@prisma/') && !path.startsWith(clientOnlyFor))
      return [`${path}: imports ${specifier}; use platform/db/client.ts`];
    const to = target(path, specifier);
    if (!to) return [];
    const there = placeOf(to);
    if (!there) return [`${path}: imports ${to}, which stands on no floor`];
    if (there.house === 'prisma/generated' && !path.startsWith(clientOnlyFor))
      return [`${path}: imports the generated client; use platform/db/client.ts`];
    if (there.house === here.house || here.floor === top || there.floor < here.floor) return [];
    // A test may call the door that stands above what it tests.
    if (isTest && there.house === 'app') return [];
    return [`${path}: floor ${here.floor} imports ${to} of floor ${there.floor}`];
  });
}

const lengths = new Map(sources.map((path) => [path, readFileSync(path, 'utf8').split('\n').length - 1]));
const isData = (path: string) => path.startsWith('prisma/seed/stories/') || path === 'prisma/seed/taxonomy.ts';
const counted = [...lengths]
  .filter(([path]) => !isData(path))
  .map(([, length]) => length)
  .sort((a, b) => a - b);
const quantile = (share: number) => counted[Math.min(counted.length - 1, Math.floor(counted.length * share))] ?? 0;

const problems = sources.flatMap((path) => {
  const found = breaches(path, readFileSync(path, 'utf8'));
  const length = lengths.get(path) ?? 0;
  if (length > longestFile && !isData(path)) found.push(`${path}: ${length} lines; ${longestFile} at most`);
  const wrong = path.split('/').find((name) => forbiddenNames.test(name));
  if (wrong) found.push(`${path}: “${wrong}” says nothing; name it for what it does`);
  if (dirname(path).split('/').length > deepestFolder) found.push(`${path}: deeper than ${deepestFolder} folders`);
  return found;
});
if (quantile(0.5) > longestMedian) problems.push(`The median file has ${quantile(0.5)} lines; ${longestMedian} at most`);
if (quantile(0.95) > longestMost) problems.push(`One file in twenty has more than ${quantile(0.95)} lines; ${longestMost} at most`);
for (const path of ['README.md', 'docs/where-code-lives.md', 'docs/operations.md', '.env.example'])
  if (!existsSync(path)) problems.push(`${relative('.', path)} is missing`);

process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
process.stdout.write(`${sources.length} files, median ${quantile(0.5)} lines, p95 ${quantile(0.95)}, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
