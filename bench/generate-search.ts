import { withClient } from './bed.ts';
import { texts } from './corpus.ts';

/** A story comes out so often, in minutes: a million in nineteen years. */
const publishedEvery = 10;
/** Every so many stories one is Japanese. */
const japaneseEvery = 5;
const chunk = 25_000;

/** What stories are put together of: paragraphs of 70 words, four a story; headlines, to each of which a word of its own is added. */
export const pools = {
  paragraph: { en: { count: 6_000, words: 70, seed: 1 }, ja: { count: 3_000, words: 30, seed: 2 } },
  headline: { en: { count: 20_000, words: 6, seed: 3 }, ja: { count: 5_000, words: 5, seed: 4 } },
  standfirst: { en: { count: 20_000, words: 16, seed: 5 }, ja: { count: 5_000, words: 10, seed: 6 } },
} as const;

/** Which text of a pool a story has: spread, and the same each time. */
const pick = (kind: string, turn: number) =>
  `JOIN pool p${turn} ON p${turn}.kind = '${kind}' AND p${turn}.language = l.language AND p${turn}.place = abs(hashint4(n * 8 + ${turn})::bigint) % (SELECT count FROM pool_sizes s WHERE s.kind = '${kind}' AND s.language = l.language)`;

const stories = `
  FROM generate_series($1::int, $2::int) n
  CROSS JOIN LATERAL (SELECT CASE WHEN n % ${japaneseEvery} = 0 THEN 'ja' ELSE 'en' END AS language, now() - ($3 - n) * interval '${publishedEvery} minutes' AS at) l
  ${pick('headline', 0)} ${pick('standfirst', 1)} ${[2, 3, 4, 5].map((turn) => pick('paragraph', turn)).join(' ')}`;

/*
 * A text is read once and not once a story: a story's document is put together of those of its paragraphs, by the functions that
 * the trigger calls. Lexemes, places and weights come out as the trigger would write them.
 */
const articles = `INSERT INTO articles (number, language, slug, headline, standfirst, body, section_id, published_at, live_revision, changed_at)
  SELECT n, l.language, 'story-' || n, p0.text || ' ' || own_word(n), p1.text, p2.block || p3.block || p4.block || p5.block, 5 + n % 12, l.at, 1, l.at ${stories}`;
const documents = `INSERT INTO search_documents (article, published_at, section_id, authors, head, words)
  SELECT n, l.at, 5 + n % 12, ARRAY[1 + n % 300], head, head || p2.document || p3.document || p4.document || p5.document || strip(p0.letters || p1.letters)
    || search_signs(l.language, h.headline, l.at, 5 + n % 12, ARRAY[1 + n % 300])
  ${stories} CROSS JOIN LATERAL (SELECT search_text(p0.text || ' ' || own_word(n)) AS headline) h
  CROSS JOIN LATERAL (SELECT search_head(l.language, h.headline, p1.plain, 'author ' || 1 + n % 300) AS head) d`;

/** A word that one story alone has in its headline. */
const ownWord = `CREATE FUNCTION own_word(n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT 'zy' || string_agg(chr(97 + (n::bigint * 7919 / (26 ^ place)::bigint % 26)::int), '') FROM generate_series(0, 5) place $$`;

/** The same for a question. */
export const ownWordOf = (number: number) =>
  `zy${Array.from({ length: 6 }, (_, step) => String.fromCharCode(97 + (Math.floor((number * 7_919) / 26 ** step) % 26))).join('')}`;

/** Fills a migrated and empty database with `count` published stories that can be searched, four in five of them English. */
export async function generateSearch(url: string, count: number, tell: (progress: string) => void): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('DROP INDEX search_documents_words, search_words_alike, articles_desk_text');
    await client.query(
      `INSERT INTO sections (id, slug, name, description, position, parent_id)
       SELECT n, 'section-' || n, jsonb_build_object('en', 'Section ' || n), '{"en": "All of it."}', n, CASE WHEN n > 4 THEN 1 + n % 4 END FROM generate_series(1, 16) n`,
    );
    await client.query(
      `INSERT INTO authors (id, slug, name, role, biography) SELECT n, 'author-' || n, jsonb_build_object('en', 'Author ' || n), '{"en": "Reporter"}', '{"en": "Reports."}' FROM generate_series(1, 300) n`,
    );
    await client.query(ownWord);
    await client.query(
      'CREATE TABLE pool (kind text, language text, place int, text text, plain text, block jsonb, document tsvector, letters tsvector)',
    );
    for (const [kind, languages] of Object.entries(pools))
      for (const [language, pool] of Object.entries(languages))
        await client.query(
          `INSERT INTO pool SELECT $1, $2, place - 1, text, plain, jsonb_build_array(jsonb_build_object('id', 'p' || place, 'kind', 'paragraph', 'text', jsonb_build_array(jsonb_build_object('text', text)))),
             setweight(to_tsvector(search_config($2), plain), 'D') || letters, letters
           FROM unnest($3::text[]) WITH ORDINALITY AS texts (text, place), LATERAL (SELECT search_text(text) AS plain) p,
             LATERAL (SELECT strip(to_tsvector('pg_catalog.simple', search_letters(plain))) AS letters) l`,
          [kind, language, texts(language as 'en' | 'ja', pool)],
        );
    await client.query('CREATE TABLE pool_sizes AS SELECT kind, language, count(*)::int AS count FROM pool GROUP BY 1, 2');
    await client.query('CREATE UNIQUE INDEX ON pool (kind, language, place)');
    await client.query('ANALYZE pool');
  });
  await writeStories(url, count, tell);
  tell('index');
  await withClient(url, async (client) => {
    await client.query("SET maintenance_work_mem = '1GB'");
    await client.query('CREATE INDEX search_documents_words ON search_documents USING gin (words) WITH (fastupdate = off)');
    await client.query(
      `INSERT INTO search_words SELECT 'en', word, lexeme FROM (
         SELECT word, (ts_lexize('pg_catalog.english_stem', word))[1] AS lexeme FROM (
           SELECT DISTINCT word FROM pool, string_to_table(plain, ' ') AS word WHERE language = 'en'
           UNION SELECT own_word(n) FROM generate_series(1, $1::int) n WHERE n % ${japaneseEvery} <> 0
         ) AS words WHERE word ~ '^[a-z]{3,30}$'
       ) AS known WHERE lexeme IS NOT NULL`,
      [count],
    );
    await client.query('CREATE INDEX search_words_alike ON search_words USING gin (word gin_trgm_ops)');
    await client.query('SET session_replication_role = replica');
    await client.query('INSERT INTO bylines SELECT number, 1 + number % 300, 0 FROM articles');
    await client.query('VACUUM ANALYZE');
  });
}

/** On two connections at once, each a part at a time: no trigger is needed for what is written here. */
async function writeStories(url: string, count: number, tell: (progress: string) => void): Promise<void> {
  const parts = Array.from({ length: Math.ceil(count / chunk) }, (_, part) => [part * chunk + 1, Math.min(count, (part + 1) * chunk)]);
  let done = 0;
  const work = () =>
    withClient(url, async (client) => {
      await client.query('SET session_replication_role = replica');
      for (let part = parts.shift(); part; part = parts.shift()) {
        for (const statement of [articles, documents]) await client.query(statement, [...part, count]);
        done += chunk;
        tell(`${Math.min(count, done).toLocaleString('en')}`);
      }
    });
  await Promise.all([work(), work()]);
}
