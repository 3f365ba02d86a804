-- Search over what is published (docs/decisions/0014). Everything that says how text becomes words stands here, so that a
-- story and a question about it are cut in the same way.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Text in its one form: no accents, no case, no widths, words with single spaces between. A run of Chinese or Japanese characters
-- becomes its first character, each pair, and its last: 東京都 → 東 東京 京都 都. So each character begins one word, the
-- next pair stands in the next place, and a phrase of pairs is exactly a part of the text.
CREATE FUNCTION search_text(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    translate(normalize(regexp_replace(lower(normalize(given, NFKD)), '[\u0300-\u036f]+', '', 'g'), NFKC), 'øłđı', 'oldi'),
    -- u.s. is one word; what comes behind its last point is another.
    '(?<![a-z0-9])([a-z])\.(?=[a-z]([^a-z0-9]|$))', '\1', 'g'),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u2e00-\u2fff\u3000-\u3004\u3008-\u3020\u302a-\u3040\u30a0\u30fb\ufe00-\ufe6f\uff00-\uff0f\ufff0-\uffff\U0001f000-\U0001faff]+', ' ', 'g'),
    '([\u3005-\u3007\u3021-\u3029\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)', ' \1 ', 'g'),
    '([\u3005-\u3007\u3021-\u3029\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])', '\1 \1', 'g')
$$;

-- The same of what is looked for, which may begin and end within a run: without the single characters at its ends.
CREATE FUNCTION search_phrase(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(search_text(given),
    '^\s*([\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]) \1\s*$', '\1'),
    '^\s*[\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff] (?=[\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]{2})', ''),
    '([\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]{2}) [\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]\s*$', '\1')
$$;

-- Each Chinese or Japanese character of a text, for whoever looks for one alone.
CREATE FUNCTION search_letters(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(words, '[^\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+', '', 'g'), '(.)', '\1 ', 'g')
$$;

CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'en' THEN 'pg_catalog.english'::regconfig ELSE 'pg_catalog.simple'::regconfig END
$$;

-- Lexemes with a sign in them, which no word has: when a story came out, in ever longer spans of days; where; by whom; and
-- how the words of its headline begin. One index answers for them and for words.
CREATE FUNCTION search_spans(language text, at timestamptz) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg('!' || language || days || ':' || floor(extract(epoch FROM at) / 86400 / days)) FROM unnest(ARRAY[8, 64, 512]) AS days
$$;
CREATE FUNCTION search_openings(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT '^' || left(word, length)), '{}')
  FROM string_to_table(words, ' ') AS word, generate_series(CASE WHEN word ~ '^[\u3005-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]' THEN 1 ELSE 2 END, least(length(word), 12)) AS length
  WHERE word <> ''
$$;

-- What a body says (features/articles/body/to-text.ts): the spans of each run of text joined, and what has a line of its own.
CREATE FUNCTION body_text(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(line, E'\n'), '') FROM (
    SELECT (SELECT string_agg(span ->> 'text', '' ORDER BY place) FROM jsonb_array_elements(run) WITH ORDINALITY AS spans (span, place)) AS line
    FROM jsonb_path_query(body, 'strict $.** ? (@.type() == "array" && @[0].text.type() == "string")', silent => true) AS run
    UNION ALL
    SELECT own #>> '{}' FROM jsonb_path_query(body, 'lax $[*].keyvalue() ? (@.key == "title" || @.key == "headline" || @.key == "attribution").value ? (@.type() == "string")', silent => true) AS own
  ) AS lines
$$;

CREATE TABLE search_documents (
  article int PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  published_at timestamptz(3) NOT NULL,
  section_id int NOT NULL,
  authors int[] NOT NULL,
  -- Headline, standfirst, names and topics: what stories are ranked by.
  head tsvector NOT NULL,
  -- All of it, and the lexemes with signs: what stories are found by.
  words tsvector NOT NULL
) WITH (toast_tuple_target = 1024);
-- A thousand rows are ranked at a time: what ranks them is at hand, and the rest is not packed.
ALTER TABLE search_documents ALTER head SET STORAGE MAIN, ALTER words SET STORAGE EXTERNAL;

-- Every word that was ever published, as written and as it is found, for whoever mistypes one.
CREATE TABLE search_words (
  language language NOT NULL,
  word text NOT NULL,
  lexeme text NOT NULL,
  PRIMARY KEY (language, word)
);
CREATE INDEX ON search_words (language, lexeme);
CREATE INDEX search_words_alike ON search_words USING gin (word gin_trgm_ops);

-- What there is to find of each story that came out, or will at its time. A text ends at 60,000 characters: a tsvector has an end.
CREATE VIEW search_sources AS
  SELECT a.number AS article, a.language, a.published_at, a.section_id,
    ARRAY(SELECT author_id FROM bylines WHERE article_number = a.number ORDER BY position) AS authors,
    search_text(left(a.headline, 1000) || E'\n' || left(coalesce(a.front_headline, ''), 1000)) AS headline,
    search_text(left(a.standfirst, 2000) || E'\n' || left(coalesce(a.kicker, ''), 1000)) AS standfirst,
    search_text(coalesce((SELECT string_agg(name, E'\n') FROM (
      SELECT jsonb_path_query(w.name, '$.*') #>> '{}' FROM bylines b JOIN authors w ON w.id = b.author_id WHERE b.article_number = a.number
      UNION ALL SELECT jsonb_path_query(t.name, '$.*') #>> '{}' FROM article_tags g JOIN tags t ON t.id = g.tag_id WHERE g.article_number = a.number
      UNION ALL SELECT jsonb_path_query(s.name, '$.*') #>> '{}' FROM series s WHERE s.id = a.series_id
    ) AS names (name)), '')) AS names,
    search_text(left(body_text(a.body), 60000)) AS body
  FROM articles a WHERE a.published_at IS NOT NULL AND a.withdrawn_at IS NULL;

CREATE FUNCTION search_head(language text, headline text, standfirst text, names text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(search_config(language), headline), 'A') || setweight(to_tsvector(search_config(language), standfirst), 'B')
    || setweight(to_tsvector(search_config(language), names), 'C')
$$;

CREATE FUNCTION search_signs(language text, headline text, at timestamptz, section int, authors int[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(search_spans(language, at) || search_openings(headline) || ('!s' || section) || ARRAY(SELECT DISTINCT '!a' || author FROM unnest(authors) AS author))
$$;

CREATE FUNCTION write_search_documents(numbers int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_documents d WHERE d.article = ANY(numbers)
    AND NOT EXISTS (SELECT FROM articles a WHERE a.number = d.article AND a.published_at IS NOT NULL AND a.withdrawn_at IS NULL);
  WITH source AS MATERIALIZED (
    SELECT s.*, search_head(s.language, headline, standfirst, names) AS head,
      setweight(to_tsvector(search_config(s.language), body), 'D') AS text,
      headline || ' ' || standfirst || ' ' || names || ' ' || body AS everything
    FROM search_sources s WHERE s.article = ANY(numbers)
  ), written AS (
    INSERT INTO search_documents (article, published_at, section_id, authors, head, words)
    SELECT article, published_at, section_id, authors, head, head || text
      || strip(to_tsvector('pg_catalog.simple', search_letters(everything))) || search_signs(language, headline, published_at, section_id, authors)
    FROM source
    ON CONFLICT (article) DO UPDATE SET published_at = excluded.published_at, section_id = excluded.section_id, authors = excluded.authors,
      head = excluded.head, words = excluded.words
  )
  -- In order, so that two who publish at once wait for each other and no more.
  INSERT INTO search_words
    SELECT language, word, lexeme FROM (
      SELECT DISTINCT s.language, word, CASE s.language WHEN 'en' THEN (ts_lexize('pg_catalog.english_stem', word))[1] ELSE word END AS lexeme
      FROM source s, string_to_table(s.everything, ' ') AS word WHERE word ~ '^[a-z]{3,30}$'
    ) AS spoken
    WHERE lexeme IS NOT NULL AND NOT EXISTS (SELECT FROM search_words known WHERE known.language = spoken.language AND known.word = spoken.word)
    ORDER BY language, word
  ON CONFLICT DO NOTHING;
END $$;

SELECT write_search_documents(coalesce(array_agg(number), '{}')) FROM articles WHERE published_at IS NOT NULL AND withdrawn_at IS NULL;

-- Not by way of a list of what is pending: a search would read all of that.
CREATE INDEX search_documents_words ON search_documents USING gin (words) WITH (fastupdate = off);

-- At the end of the transaction that publishes, changes or withdraws, whoever it is: once a story, when all of it is there.
CREATE FUNCTION keep_search_document() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed int;
BEGIN
  IF TG_TABLE_NAME = 'articles' THEN
    changed := NEW.number;
    IF TG_OP = 'INSERT' THEN
      IF NEW.published_at IS NULL THEN RETURN NULL; END IF;
    ELSIF (OLD.language, OLD.headline, OLD.front_headline, OLD.standfirst, OLD.kicker, OLD.body, OLD.section_id, OLD.series_id, OLD.published_at, OLD.withdrawn_at)
      IS NOT DISTINCT FROM (NEW.language, NEW.headline, NEW.front_headline, NEW.standfirst, NEW.kicker, NEW.body, NEW.section_id, NEW.series_id, NEW.published_at, NEW.withdrawn_at)
      OR (OLD.published_at IS NULL AND NEW.published_at IS NULL)
    THEN RETURN NULL; END IF;
  ELSIF TG_OP = 'DELETE' THEN
    changed := OLD.article_number;
  ELSE
    changed := NEW.article_number;
  END IF;
  -- Written in this transaction already: deferred triggers come one after the other at its end, when nothing changes any more.
  IF EXISTS (SELECT FROM search_documents WHERE article = changed AND xmin = pg_current_xact_id()::xid) THEN RETURN NULL; END IF;
  PERFORM write_search_documents(ARRAY[changed]);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_search_document AFTER INSERT OR UPDATE ON articles
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_search_document();
CREATE CONSTRAINT TRIGGER keep_search_document AFTER INSERT OR UPDATE OR DELETE ON bylines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_search_document();
CREATE CONSTRAINT TRIGGER keep_search_document AFTER INSERT OR UPDATE OR DELETE ON article_tags
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_search_document();
