import { parseArgs } from 'node:util';
import { refreshRanking } from '../features/audience/refresh-ranking.ts';
import { type Difference, getViewsStatus, rebuildViews, verifyViews } from '../features/audience/verify-views.ts';
import { clock } from '../platform/clock.ts';
import { pool } from '../platform/db/client.ts';
import { env } from '../platform/env.ts';
import { Sentence, step } from './progress.ts';

const usage = `Usage:
  npm run views -- verify    compare every derived count with its source; 1 where one differs
  npm run views -- rebuild   make hours, days, totals and rankings anew from what was counted
  npm run views -- status    how much is kept, and how old the ranking is
`;
/** Tells a share of the work as a bar: `███████▌░░░░ 63 %`. */
const bar = (tell: (progress: string) => void) => (share: number) =>
  tell(`${'█'.repeat(Math.round(share * 24)).padEnd(24, '░')} ${Math.round(share * 100)} %`);
/** So many differences are named; the rest is a number. */
const mostNamed = 50;

async function run(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const now = clock.now();
  switch (positionals[0]) {
    case 'verify': {
      const found = await step('Comparing', 'Compared', (tell) => verifyViews(now, env.viewDay, bar(tell)));
      for (const each of found.slice(0, mostNamed)) process.stdout.write(`${line(each)}\n`);
      if (found.length > mostNamed) process.stdout.write(`… and ${found.length - mostNamed} more\n`);
      process.stdout.write(
        found.length === 0
          ? 'All counts are what was read.\n'
          : `${found.length} counts differ. npm run views -- rebuild mends what is derived.\n`,
      );
      return found.length === 0 ? 0 : 1;
    }
    case 'rebuild':
      await step('Making hours, days and totals anew', 'Hours, days and totals made anew', (tell) =>
        rebuildViews(now, env.viewDay, bar(tell)),
      );
      await step('Ranking', 'Ranked', () => refreshRanking(now, { anew: true }));
      return 0;
    case 'status': {
      const { readers, minutes, hours, days, rankedAt } = await getViewsStatus();
      const age = rankedAt ? `${Math.round((now.getTime() - rankedAt.getTime()) / 1_000)} s ago` : 'never';
      process.stdout.write(
        `views that still tell repeated ones apart  ${readers}\ncounts by minute  ${minutes}\ncounts by hour  ${hours}\ncounts by day  ${days}\nranked  ${age}\n`,
      );
      return 0;
    }
    default:
      throw new Sentence(usage.trimEnd());
  }
}

const unit = { view_minute: 60, view_hour: 3_600, view_day: 86_400, view_total: 0, view_referrer: 3_600 };
function line({ table, at, article, is, shouldBe }: Difference): string {
  const start = table === 'view_day' ? env.viewDay.startSeconds : 0;
  const when = table === 'view_total' ? 'ever' : new Date((at * unit[table] + start) * 1_000).toISOString().slice(0, 16);
  return `${table}  ${when}  article ${article}: is ${is}, should be ${table === 'view_referrer' ? 'at most ' : ''}${shouldBe}`;
}

process.exitCode = await run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  return 1;
});
await pool.end().catch(() => undefined);
