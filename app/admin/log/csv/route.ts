import { canReadLog } from '#features/accounts/roles.ts';
import { getActor } from '#features/accounts/session.ts';
import { type Cursor, csvCell, readFilter } from '#features/editorial/log/log.ts';
import { type LoggedEvent, listEvents } from '#features/editorial/log/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { zonedIso } from '#ui/zoned-time.ts';

export const dynamic = 'force-dynamic';

const batch = 1_000;
/** So many lines a table has at most: what is older is asked for by its days. */
const mostLines = 100_000;

/** The log as a table, with the filters of its page, sent as it is read. */
export async function GET(request: Request) {
  const actor = await getActor();
  if (!actor || !canReadLog(actor)) return new Response('There is no such page.\n', { status: 404 });
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams));
  const { timeZone: zone } = await getSite();
  const now = clock.now();
  let after: Cursor | null = null;
  let sent = 0;
  const text = new TextEncoder();
  const line = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(text.encode(line(['time', 'who', 'verb', 'story', 'headline', 'before', 'after', 'detail']))),
    async pull(stream) {
      const events: LoggedEvent[] = await listEvents({ actor, filter, after, zone, now, limit: batch });
      const lines = events.map(({ at, actor: who, verb, article, headline, before, after: is, detail }) =>
        line([zonedIso(at, zone), who, verb, String(article ?? ''), headline ?? '', ...[before, is, detail].map(asJson)]),
      );
      if (lines.length > 0) stream.enqueue(text.encode(lines.join('')));
      sent += events.length;
      const last = events.at(-1);
      if (!last || events.length < batch || sent >= mostLines) return stream.close();
      after = { at: last.at, id: BigInt(last.id) };
    },
  });
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="log.csv"',
    'cache-control': 'no-store',
  };
  return new Response(body, { headers });
}

const asJson = (value: unknown) => (value === null ? '' : JSON.stringify(value));
