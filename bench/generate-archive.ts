import type { Client } from 'pg';
import { withoutSearch } from './without-search.ts';

/** A story comes out so often, in minutes; article 1 came out first. */
export const publishedEvery = 30;

/*
 * How readers choose: the n-th newest article has n^-1.1 of the readers of the newest. A random reader opens the article at the
 * place (1 - u (1 - count^-0.1))^-10, where u is uniform from 0 to 1. Of 7,000 readers that is some 2,200 different articles.
 */
export const randomArticle = (newest: number) => newest + 1 - Math.floor((1 - Math.random() * (1 - newest ** -0.1)) ** -10);
/** The same in SQL; `newest` is an expression of type float8. */
export const randomArticleSql = (newest: string) => `(${newest} + 1 - floor(power(1 - random() * (1 - power(${newest}, -0.1)), -10)))::int`;

/**
 * Fills a migrated and empty database with `count` published articles in two languages, over four sections of three each, 2,000 topics
 * of which some have many articles and four on each, and 300 authors. The last one comes out at `until`.
 */
export async function generateArchive(client: Client, count: number, until: Date): Promise<void> {
  await withoutSearch(client);
  await client.query(
    `INSERT INTO sections (id, slug, name, description, position, parent_id)
     SELECT n, 'section-' || n, jsonb_build_object('en', 'Section ' || n), '{"en": "All of it."}', n, CASE WHEN n > 4 THEN 1 + n % 4 END
     FROM generate_series(1, 16) n`,
  );
  await client.query(
    `INSERT INTO authors (id, slug, name, role, biography)
     SELECT n, 'author-' || n, jsonb_build_object('en', 'Author ' || n), '{"en": "Reporter"}', '{"en": "Reports."}' FROM generate_series(1, 300) n`,
  );
  await client.query(
    `INSERT INTO tags (id, slug, name) SELECT n, 'topic-' || n, jsonb_build_object('en', 'Topic ' || n) FROM generate_series(1, 2000) n`,
  );
  await client.query(
    `INSERT INTO articles (number, language, slug, headline, standfirst, body, section_id, published_at, live_revision, changed_at)
     SELECT n, (ARRAY['en', 'ja'])[1 + n % 2], 'story-' || n, 'What happened, part ' || n, 'A sentence about part ' || n || '.', '[]',
       5 + n / 2 % 12, at, 1, at
     FROM generate_series(1, $1::int) n, LATERAL (SELECT $2::timestamptz - ($1 - n) * $3 * interval '1 minute' AS at) AS time`,
    [count, until, publishedEvery],
  );
  await client.query('INSERT INTO bylines SELECT number, 1 + number % 300, 0 FROM articles');
  await client.query(
    'INSERT INTO article_tags SELECT number, 1 + floor(2000 * random() ^ 2)::int FROM articles, generate_series(1, 4) ON CONFLICT DO NOTHING',
  );
  await client.query('VACUUM ANALYZE');
}
