import pg from 'pg';
import { withoutSearch } from './without-search.ts';

const words =
  'harbour tide ferry market council morning winter bridge letter window evening station quiet paper river stone garden lantern school number'.split(
    ' ',
  );
const paragraph = (seed: number) =>
  Array.from({ length: 40 }, (_, index) => words[(seed * 7 + index * 13 + ((seed * index) % 11)) % words.length]).join(' ');
const body = JSON.stringify(
  Array.from({ length: 20 }, (_, index) => ({ id: `b${index}`, kind: 'paragraph', text: [{ text: `${paragraph(index)}.` }] })),
);

/**
 * Fills a migrated database with `count` published articles of 800 words over nine sections, twenty authors and thirty topics,
 * and with readers in the last day. Article n has the address /section-{n mod 9}/story-n.
 */
export async function generateArticles(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await withoutSearch(client);
  await client.query(
    `INSERT INTO sections (slug, name, description, position) SELECT 'section-' || n, jsonb_build_object('en', 'Section ' || n), '{"en": "All of it."}', n FROM generate_series(0, 8) n`,
  );
  await client.query(
    `INSERT INTO authors (slug, name, role, biography) SELECT 'author-' || n, jsonb_build_object('en', 'Author ' || n), '{"en": "Reporter"}', '{"en": "Reports."}' FROM generate_series(1, 20) n`,
  );
  await client.query(
    `INSERT INTO tags (slug, name) SELECT 'tag-' || n, jsonb_build_object('en', 'Topic ' || n) FROM generate_series(1, 30) n`,
  );
  await client.query(
    `INSERT INTO articles (number, language, slug, headline, standfirst, body, section_id, published_at, live_revision, changed_at)
     SELECT n, 'en', 'story-' || n, 'What happened by the harbour, part ' || n, 'A standfirst that says in one sentence what part ' || n || ' is about.', $1::jsonb,
       (SELECT id FROM sections WHERE slug = 'section-' || n % 9), now() - ($2 - n) * interval '7 minutes', 1, now() - ($2 - n) * interval '7 minutes'
     FROM generate_series(1, $2::int) n`,
    [body, count],
  );
  await client.query("SELECT setval(pg_get_serial_sequence('articles', 'number'), $1)", [count]);
  await client.query('INSERT INTO bylines SELECT number, (SELECT min(id) FROM authors) + number % 20, 0 FROM articles');
  await client.query(
    'INSERT INTO article_tags SELECT number, (SELECT min(id) FROM tags) + (number * step) % 30 FROM articles, (VALUES (1), (7)) AS steps (step) ON CONFLICT DO NOTHING',
  );
  await client.query(
    'INSERT INTO view_hour SELECT floor(extract(epoch FROM now()) / 3600)::int - hour, number, 3 + number % 17 FROM generate_series(1, 24) hour, (SELECT number FROM articles ORDER BY number DESC LIMIT 2000) a',
  );
  await client.query('ANALYZE');
  await client.end();
}
