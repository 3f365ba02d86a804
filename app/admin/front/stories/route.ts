import { getActor } from '#features/accounts/session.ts';
import { listCandidates } from '#features/frontpage/desk/queries.ts';
import { clock } from '#platform/clock.ts';
import { isLanguage } from '#ui/language.ts';

/** Stories to put on a front: `?language=en&section=3&q=harbour`. */
export async function GET(request: Request) {
  const actor = await getActor();
  if (!actor) return Response.json({ stories: [] }, { status: 401 });
  const query = new URL(request.url).searchParams;
  const language = query.get('language');
  const section = query.get('section');
  if (!isLanguage(language) || (section && !/^\d{1,9}$/.test(section))) return Response.json({ stories: [] }, { status: 400 });
  const of = { language, section: section ? Number(section) : null };
  return Response.json({ stories: await listCandidates(actor, of, (query.get('q') ?? '').slice(0, 200), clock.now()) });
}
