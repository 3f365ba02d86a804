import { getRankingTime } from '#features/audience/queries.ts';
import { clock } from '#platform/clock.ts';
import { log } from '#platform/log.ts';
import project from '../../../package.json' with { type: 'json' };

/** Beyond this a ranking is stale: nine refreshes failed. In seconds. */
const oldestRanking = 180;

/** 200 when the database answers and the ranking is young, else 503 and what is wrong. */
export async function GET() {
  const { version } = project;
  try {
    const computedAt = await getRankingTime();
    const age = computedAt && Math.round((clock.now().getTime() - computedAt.getTime()) / 1000);
    const isFresh = age !== null && age <= oldestRanking;
    return answer(isFresh ? 200 : 503, { status: isFresh ? 'ok' : 'ranking is stale', version, database: 'ok', rankingAgeSeconds: age });
  } catch (error) {
    log('warn', 'unhealthy', { error });
    return answer(503, { status: 'database is away', version, database: 'away', rankingAgeSeconds: null });
  }
}

const answer = (status: number, body: object) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
