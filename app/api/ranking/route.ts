import { z } from 'zod';
import { getRenamedScope, getScope, scopeNames } from '#features/audience/named-scope.ts';
import { getRanking } from '#features/audience/queries.ts';
import { spans } from '#features/audience/ranking.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { languages } from '#ui/language.ts';

const query = z.strictObject({
  section: z.string().optional(),
  topic: z.string().optional(),
  author: z.string().optional(),
  window: z.enum(spans, `window must be one of ${spans.join(', ')}`).default('24h'),
  limit: z.coerce
    .number('limit must be a number from 1 to 50')
    .int()
    .min(1, 'limit must be from 1 to 50')
    .max(50, 'limit must be from 1 to 50')
    .default(5),
  language: z.enum(languages, `language must be one of ${languages.join(', ')}`).optional(),
});

/** The ranking as data, for anybody: places without counts, which are for the newsroom only. */
export async function GET(request: Request) {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return Response.json({ error: parsed.error.issues.map((issue) => issue.message).join('; ') }, { status: 400 });
  try {
    return await answer(parsed.data);
  } catch (error) {
    log('warn', 'ranking not read', { error });
    const headers = { 'cache-control': 'no-store', 'retry-after': '5' };
    return Response.json({ error: 'The ranking cannot be read just now.' }, { status: 503, headers });
  }
}

async function answer(given: z.infer<typeof query>) {
  const { window, limit, language, ...asked } = given;
  const [site, scope] = await Promise.all([getSite(), getScope(asked)]);
  const renamed = scope ? null : await getRenamedScope(asked);
  if (renamed) return leadOn({ ...given, [renamed.of]: renamed.slug });
  if (!scope) return Response.json({ error: whyNone(asked) }, { status: 404 });
  const ranking = await getRanking(language ?? site.defaultLanguage, scope, window, limit);
  const items = ranking.places.map(({ rank, article, from, movement }) => ({
    rank,
    number: article.number,
    url: env.publicUrl + article.path,
    headline: article.headline,
    from,
    movement,
  }));
  return Response.json(
    { scope: scope.of === 'site' ? 'site' : scope.slug, window, computedAt: ranking.computedAt, items },
    { headers: { 'cache-control': 'public, max-age=20' } },
  );
}

function leadOn(query: Record<string, string | number | undefined>): Response {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new Response(null, {
    status: 308,
    headers: { location: `/api/ranking?${new URLSearchParams(asked)}`, 'cache-control': 'no-store' },
  });
}

function whyNone(asked: { [Name in (typeof scopeNames)[number]]?: string | undefined }): string {
  const named = scopeNames.filter((name) => asked[name] !== undefined);
  if (named.length > 1) return `Ask for one of ${scopeNames.join(', ')}, not for several.`;
  return `There is no ${named[0]} “${asked[named[0] ?? 'section']?.slice(0, 120)}”.`;
}
