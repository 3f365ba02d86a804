import { build, generateClient } from '../scripts/build.ts';
import { Sentence, step } from '../scripts/progress.ts';
import { measureArchive } from './archive.ts';
import { makeBed, printTable } from './bed.ts';
import { measureEditor } from './editor.ts';
import { measureFeeds } from './feeds.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLive } from './live.ts';
import { measureMedia } from './media.ts';
import { measureRanking } from './ranking.ts';
import { measureReaders } from './readers.ts';
import { measureSearch } from './search.ts';
import { measureViews } from './views.ts';

const measurements = {
  readers: measureReaders,
  editor: measureEditor,
  views: measureViews,
  ranking: measureRanking,
  archive: measureArchive,
  feeds: measureFeeds,
  search: measureSearch,
  live: measureLive,
  media: measureMedia,
  lighthouse: measureLighthouse,
};

/** Prints one table; each ratio is against a baseline measured in the same run. `npm run bench -- <name>` measures one of the others. */
export async function runBench([given = 'readers']: readonly string[]): Promise<number> {
  if (process.platform !== 'linux') throw new Sentence('The bench reads memory from /proc: run it on Linux.');
  const measure = measurements[given as keyof typeof measurements];
  if (!measure) throw new Sentence(`There is no bench “${given}”: use ${Object.keys(measurements).join(' or ')}.`);
  await generateClient();
  await step('Building', 'Portal built', build);
  const bed = await makeBed();
  try {
    await printTable(await measure(bed));
  } finally {
    await bed.end();
  }
  return 0;
}
