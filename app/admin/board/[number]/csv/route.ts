import { actorOf } from '#features/accounts/actor-of.ts';
import { csvAnswer, toCsv } from '#features/analytics/csv.ts';
import { getStoryReaders } from '#features/analytics/get-story-readers.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { zonedIso } from '#ui/zoned-time.ts';
import { parseNumber } from '../../wish.ts';

/** A story's readers as a table: `?table=minutes`, `hours` or `hosts`. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }) {
  const actor = await actorOf(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const number = parseNumber((await params).number);
  const [story, { timeZone }] = await Promise.all([number === null ? null : getStoryReaders(actor, number), getSite()]);
  if (!story) return new Response(null, { status: 404 });
  const t = translateNewsroom(actor.language);
  const table = new URL(request.url).searchParams.get('table');
  if (table === 'hosts') {
    const names: Record<string, string> = { '': t('board.host.direct'), '.': t('board.host.internal'), '*': t('board.host.elsewhere') };
    const rows = story.hosts.map(({ host, readers }) => [names[host] ?? host, readers]);
    return csvAnswer(`story-${story.number}-hosts`, toCsv([t('board.field.host'), t('board.field.readers')], rows));
  }
  const { times, readers } = table === 'hours' ? story.hours : story.minutes;
  const rows = times.map((time, place) => [zonedIso(new Date(time * 1_000), timeZone), readers[place] ?? 0]);
  const name = `story-${story.number}-${table === 'hours' ? 'hours' : 'minutes'}`;
  return csvAnswer(name, toCsv([t('board.field.time'), t('board.field.readers')], rows));
}
