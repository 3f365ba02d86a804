import 'server-only';
import type { Transaction } from '#platform/db/client.ts';
import { type Facts, kept, type Near, rankRelated, rarity } from './related.ts';

type Client = Pick<Transaction, '$queryRaw' | '$executeRaw'>;

/** So much is looked at, however large the archive: of the rarest topics, the section and the series what came out nearest to the story. */
const topics = 8;
const ofEach = 40;
/** A topic with so many stories is as common as any. */
const counted = 10_000;

/**
 * Finds the stories that a published one is related to and keeps them, in place of those it had; gives the nearest first. To be called
 * in the transaction that publishes. Those who had found this one are told how near it is now. Null, and nothing is kept, of
 * what is not published.
 */
export async function relate(client: Client, number: number, at: Date): Promise<Near[] | null> {
  const own = (await factsOf(client, [number], null))[0];
  if (!own) return null;
  const { rarities, candidates, foundBy } = await findCandidates(client, own);
  const ranked = rankRelated(own, await factsOf(client, candidates, own.language), rarities);
  const near = ranked.slice(0, kept);
  // Whoever holds the story's row publishes it just now, and relates it.
  await client.$executeRaw`DELETE FROM related_lookups WHERE article = ${number}`;
  const marked = await client.$executeRaw`INSERT INTO related_lookups (article, at)
    SELECT number, ${at} FROM articles WHERE number = ${number} FOR KEY SHARE SKIP LOCKED ON CONFLICT DO NOTHING`;
  if (marked > 0)
    await client.$executeRaw`INSERT INTO related_stories (article, other, score)
      SELECT ${number}, * FROM unnest(${near.map((each) => each.number)}::int[], ${near.map((each) => each.score)}::real[])`;
  const scores = new Map(ranked.map((each) => [each.number, each.score]));
  await tellFinders(
    client,
    number,
    foundBy.map((finder) => ({ number: finder, score: scores.get(finder) ?? 0 })),
  );
  return near;
}

/** Nobody is waited for: who changes a row at this moment knows better. */
const tellFinders = (client: Client, number: number, finders: readonly Near[]) =>
  client.$executeRaw`UPDATE related_stories r SET score = f.score
    FROM unnest(${finders.map((each) => each.number)}::int[], ${finders.map((each) => each.score)}::real[]) AS f (article, score)
    WHERE (r.article, r.other) IN (
      SELECT article, other FROM related_stories WHERE other = ${number} AND article = ANY (${finders.map((each) => each.number)}::int[])
      FOR UPDATE SKIP LOCKED
    ) AND r.article = f.article`;

interface Row extends Facts {
  language: string;
}

/** Of those among these that are published, now or at a time that is fixed. */
const factsOf = (client: Client, numbers: readonly number[], language: string | null) =>
  client.$queryRaw<Row[]>`SELECT a.number, a.language, a.headline || ' ' || a.standfirst AS text, a.series_id AS series,
      a.section_id AS section, coalesce(s.parent_id, s.id) AS "topSection", a.published_at AS "publishedAt",
      ARRAY (SELECT tag_id FROM article_tags t WHERE t.article_number = a.number) AS tags
    FROM articles a JOIN sections s ON s.id = a.section_id
    WHERE a.number = ANY (${[...numbers]}::int[]) AND a.published_at IS NOT NULL AND a.withdrawn_at IS NULL
      AND (${language}::text IS NULL OR a.language = ${language})`;

async function findCandidates(client: Client, own: Row) {
  const { number, language, section, series, publishedAt } = own;
  const [all] = await client.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM (SELECT FROM articles WHERE published_at IS NOT NULL LIMIT ${counted}) AS looked_at`;
  const tags = await client.$queryRaw<{ id: number; stories: number }[]>`
    SELECT id, (SELECT count(*)::int FROM (SELECT FROM article_tags WHERE tag_id = id LIMIT ${counted}) AS looked_at) AS stories
    FROM unnest(${[...own.tags]}::int[]) AS id ORDER BY stories, id LIMIT ${topics}`;
  const near = await client.$queryRaw<{ number: number; isFinder: boolean }[]>`
    SELECT near.number, false AS "isFinder" FROM unnest(${tags.map((tag) => tag.id)}::int[]) AS wanted, LATERAL (
        (SELECT article_number AS number FROM article_tags WHERE tag_id = wanted AND article_number < ${number} ORDER BY article_number DESC LIMIT ${ofEach})
        UNION ALL (SELECT article_number FROM article_tags WHERE tag_id = wanted AND article_number > ${number} ORDER BY article_number LIMIT ${ofEach})
      ) AS near
    UNION (SELECT number, false FROM articles WHERE section_id = ${section} AND language = ${language} AND published_at <= ${publishedAt}
      AND withdrawn_at IS NULL ORDER BY published_at DESC, number DESC LIMIT ${ofEach})
    UNION (SELECT number, false FROM articles WHERE section_id = ${section} AND language = ${language} AND published_at > ${publishedAt}
      AND withdrawn_at IS NULL ORDER BY published_at, number LIMIT ${ofEach})
    UNION (SELECT number, false FROM articles WHERE series_id = ${series} AND language = ${language} AND published_at IS NOT NULL
      AND withdrawn_at IS NULL ORDER BY published_at DESC, number DESC LIMIT ${ofEach})
    UNION (SELECT article, true FROM related_stories WHERE other = ${number} ORDER BY score DESC LIMIT ${ofEach})`;
  return {
    rarities: new Map(tags.map((tag) => [tag.id, rarity(tag.stories, all?.count ?? 1)])),
    candidates: [...new Set(near.map((each) => each.number))].filter((each) => each !== number),
    foundBy: near.filter((each) => each.isFinder).map((each) => each.number),
  };
}
