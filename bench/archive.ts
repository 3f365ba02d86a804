import { runNode } from '../scripts/child.ts';
import { step } from '../scripts/progress.ts';
import { type Bed, type Row, thousand, withClient } from './bed.ts';
import { generateArchive } from './generate-archive.ts';

const articles = Number(process.env.BENCH_ARTICLES ?? 1_000_000);

/** What the archive and a story's related ones cost in a paper of a million articles. */
export async function measureArchive({ makeDatabase }: Bed): Promise<Row[]> {
  const rows: Row[] = [];
  const url = await makeDatabase('archive');
  await step(`Generating ${thousand(articles)} articles`, `${thousand(articles)} articles generated`, () =>
    withClient(url, async (client) => {
      await client.query("UPDATE settings SET time_zone = 'Asia/Tokyo'");
      await generateArchive(client, articles, new Date(Date.now() - 60_000));
    }),
  );
  await step('Reading the archive', 'Archive read', () =>
    runNode({
      what: 'the measurement of the archive',
      parameters: ['bench/archive-reads.ts', String(articles)],
      environment: { DATABASE_URL: url },
      heard: (line) => line.startsWith('[') && rows.push(JSON.parse(line)),
    }),
  );
  return rows;
}
