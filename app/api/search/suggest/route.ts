import { z } from 'zod';
import { listSuggestions } from '#features/search/queries.ts';
import { cleanQuery } from '#features/search/search.ts';
import { clock } from '#platform/clock.ts';
import { log } from '#platform/log.ts';
import { RateLimit } from '#platform/rate-limit.ts';
import { languages } from '#ui/language.ts';

const query = z.object({ q: z.string().max(400).transform(cleanQuery), language: z.enum(languages) });

/** As fast as anybody types, and for some behind one address. */
const limit = new RateLimit<string>({ burst: 60, perSecond: 10 });

/** Headlines for what a reader has typed so far. */
export async function GET(request: Request) {
  const refuse = (status: number, headers: Record<string, string> = {}) =>
    Response.json([], { status, headers: { 'cache-control': 'no-store', ...headers } });
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return refuse(400);
  const now = clock.now();
  if (!limit.take(request.headers.get('x-client-address') ?? '', now.getTime())) return refuse(429, { 'retry-after': '1' });
  try {
    const found = await listSuggestions(parsed.data.q, parsed.data.language, now);
    return Response.json(found, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    log('warn', 'suggestions not read', { error });
    return refuse(503, { 'retry-after': '5' });
  }
}
