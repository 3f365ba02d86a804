import { runNode } from '../scripts/child.ts';
import { step } from '../scripts/progress.ts';
import { type Bed, quantile, type Row, ratio, thousand } from './bed.ts';
import { generateSearch } from './generate-search.ts';

const articles = Number(process.env.BENCH_ARTICLES ?? 1_000_000);
/** How many of the questions are also asked over HTTP: pages that nobody asked for before. */
const pages = 240;

/** What a search costs in a paper of a million stories. `BENCH_ARTICLES` may say another number. */
export async function measureSearch({ makeDatabase, serve }: Bed): Promise<Row[]> {
  const url = await makeDatabase('search');
  const began = performance.now();
  await step(`Generating ${thousand(articles)} stories`, `${thousand(articles)} stories generated`, (tell) =>
    generateSearch(url, articles, tell),
  );
  const rows: Row[] = [[`generating ${thousand(articles)} stories of 300 words`, `${thousand((performance.now() - began) / 1_000)} s`, '']];
  let addresses: string[] = [];
  await step('Searching', 'Searched', (tell) =>
    runNode({
      what: 'the measurement of search',
      parameters: ['bench/searches.ts', String(articles)],
      environment: { DATABASE_URL: url },
      heard: (line) => {
        if (line.startsWith('[')) rows.push(JSON.parse(line));
        else if (line.startsWith('{')) addresses = JSON.parse(line).addresses;
        else tell(line);
      },
    }),
  );
  const { base, stop } = await serve(url);
  try {
    const get = async (path: string) => {
      const at = performance.now();
      const answer = await fetch(base + path);
      await answer.text();
      if (answer.status !== 200 && answer.status !== 404) throw new Error(`${path}: ${answer.status}`);
      return performance.now() - at;
    };
    const step = Math.max(1, Math.floor(addresses.length / pages));
    const asked = addresses.filter((_, place) => place % step === 0);
    // The first pages wait for the framework to load what they are made of.
    for (const path of asked.splice(0, 5)) await get(path);
    const times: number[] = [];
    for (const path of asked) times.push(await get(path));
    const plain: number[] = [];
    for (let page = 2; page < 40; page++) plain.push(await get(`/section-5?page=${page}`));
    const spread = (of: number[]) => `p50 ${quantile(of, 0.5).toFixed(0)} ms, p95 ${quantile(of, 0.95).toFixed(0)} ms`;
    rows.push(['a page of a section’s list, rendered and sent', spread(plain), '1']);
    rows.push([
      `**a page of results, rendered and sent**, ${times.length} of them`,
      spread(times),
      ratio(quantile(times, 0.5), quantile(plain, 0.5)),
    ]);
  } finally {
    await stop();
  }
  return rows;
}
