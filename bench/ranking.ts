import { slotAt } from '../features/audience/view.ts';
import { env } from '../platform/env.ts';
import { runNode } from '../scripts/child.ts';
import { step } from '../scripts/progress.ts';
import { type Bed, type Row, thousand, withClient } from './bed.ts';
import { generateArchive } from './generate-archive.ts';
import { generateCounts, generateSeen, viewsADay } from './generate-views.ts';

const articles = 50_000;
const dayStart = Math.floor(env.viewDay.startSeconds / 3_600);

/** The last time that it was ten minutes to the hour in which a day ends, and that is over: an hour's turn, then the day's, lie before. */
function startingMinute(now: Date): number {
  const minute = Math.floor(now.getTime() / 60_000) - 90;
  const offset = dayStart * 60 - 70;
  return Math.floor((minute - offset) / 1_440) * 1_440 + offset;
}

/** What the ranking costs in a paper of 50,000 articles and ten million views a day. */
export async function measureRanking({ makeDatabase }: Bed): Promise<Row[]> {
  const rows: Row[] = [];
  const url = await makeDatabase('ranking');
  const start = startingMinute(new Date());
  await step(`Generating ${thousand(articles)} articles`, `${thousand(articles)} articles generated`, () =>
    withClient(url, (client) => generateArchive(client, articles, new Date(start * 60_000))),
  );
  await step('Generating a year of counts', 'A year of counts generated', (tell) =>
    withClient(url, (client) => generateCounts(client, { articles, until: start, dayStart }, tell)),
  );
  const slot = slotAt(start * 60, env.viewDay);
  const views = Math.round((viewsADay * (start - slot)) / (env.viewDay.seconds / 60));
  await step('Generating the views of the slot', `${thousand(views)} views of the slot generated`, () =>
    withClient(url, (client) => generateSeen(client, { slot, articles, views, until: start })),
  );
  await step('Refreshing the ranking', 'Ranking refreshed', (tell) =>
    runNode({
      what: 'the measurement of the ranking',
      parameters: ['bench/refreshes.ts', String(articles), String(start)],
      environment: { DATABASE_URL: url },
      heard: (line) => {
        if (line.startsWith('[')) rows.push(JSON.parse(line));
        else tell(line);
      },
    }),
  );
  return rows;
}
