import { actorOf } from '#features/accounts/actor-of.ts';
import { csvAnswer, toCsv } from '#features/analytics/csv.ts';
import { type BoardStory, getBoard } from '#features/analytics/get-board.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { zonedIso } from '#ui/zoned-time.ts';
import { parseWish } from '../wish.ts';

/** What the board shows, as tables: `?table=minutes` the curve, else the stories. */
export async function GET(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const actor = await actorOf(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const [board, { timeZone }] = await Promise.all([getBoard(actor, parseWish(asked)), getSite()]);
  if (!board) return new Response(null, { status: 404 });
  const t = translateNewsroom(actor.language);
  const iso = (ms: number) => zonedIso(new Date(ms), timeZone);
  if (asked.table === 'minutes') {
    const { times, readers, before, comparedTo } = board.curve;
    const head = [t('board.field.minute'), t('board.field.readers'), ...(comparedTo ? [t(`board.before.${comparedTo}`)] : [])];
    const rows = times.map((time, place) => [iso(time * 1_000), readers[place] ?? 0, ...(before ? [before[place] ?? 0] : [])]);
    return csvAnswer('readers-by-minute', toCsv(head, rows));
  }
  const fields = ['asOf', 'list', 'place', 'number', 'headline', 'section', 'language', 'now', 'hour', 'rise'] as const;
  const at = iso(board.at);
  const rowsOf = (name: string, stories: readonly BoardStory[]) =>
    stories.map(({ number, headline, section, language, now, hour, rise }, place) => [
      ...[at, name, place + 1, number, headline, section, t(`desk.language.${language}`), now, hour, rise],
    ]);
  return csvAnswer(
    'stories-read',
    toCsv(
      fields.map((field) => t(`board.field.${field}`)),
      [...rowsOf(t('board.top'), board.top), ...rowsOf(t('board.rising'), board.rising)],
    ),
  );
}
