-- How stories are filed and how the paper is set, changed in the newsroom.

-- Of every form: a save compares it, so that nobody writes over what they have not seen.
ALTER TABLE settings ADD revision int NOT NULL DEFAULT 1;
ALTER TABLE sections ADD revision int NOT NULL DEFAULT 1, ADD in_menu boolean NOT NULL DEFAULT true;
ALTER TABLE series ADD revision int NOT NULL DEFAULT 1;
ALTER TABLE tags ADD revision int NOT NULL DEFAULT 1;
ALTER TABLE authors ADD revision int NOT NULL DEFAULT 1,
  -- Who they are, elsewhere: pages that say so (sameAs); how readers reach them; what they know about, by language.
  ADD links text[] NOT NULL DEFAULT '{}',
  ADD contact text,
  ADD expertise jsonb NOT NULL DEFAULT '{}';

-- By name, each by language: { "ethics": { "en": "…" } }. Crawlers that are asked to stay away, and further lines of robots.txt.
ALTER TABLE settings ADD policies jsonb NOT NULL DEFAULT '{}',
  ADD closed_crawlers text[] NOT NULL DEFAULT '{}',
  ADD robots text NOT NULL DEFAULT '';

-- Where lists once stood: a section, a series, a topic or an author that has another slug now, or a topic that became part of
-- another. Kept by the database, whoever moves it.
CREATE TABLE former_slugs (
  kind text NOT NULL CHECK (kind IN ('section', 'series', 'topic', 'author')),
  slug slug NOT NULL,
  leads_to int NOT NULL,
  left_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, slug)
);
CREATE INDEX ON former_slugs (kind, leads_to);

-- A list moved: search engines are told of both addresses, followers of both feeds, and what editors led to the old address is led
-- to the new one, so that for a reader it stays one hop.
CREATE FUNCTION note_moved_list(was text, is_now text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO outbox (channel, path)
    SELECT channel, edition_path(edition, path) FROM settings, unnest(languages) AS edition,
      (VALUES ('indexnow', was), ('indexnow', is_now), ('websub', was), ('websub', is_now)) AS told (channel, path);
  UPDATE redirects SET target = edition_path(edition, is_now)
    FROM settings, unnest(languages) AS edition WHERE target = edition_path(edition, was);
$$;

CREATE FUNCTION keep_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  its_kind text := TG_ARGV[0];
  place text := TG_ARGV[1];
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM former_slugs WHERE kind = its_kind AND leads_to = OLD.id;
    RETURN NULL;
  END IF;
  -- What stands at an address leads nowhere from there.
  DELETE FROM former_slugs WHERE kind = its_kind AND slug = NEW.slug;
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO former_slugs (kind, slug, leads_to) VALUES (its_kind, OLD.slug, NEW.id)
      ON CONFLICT (kind, slug) DO UPDATE SET leads_to = excluded.leads_to, left_at = excluded.left_at;
    PERFORM note_moved_list(place || OLD.slug, place || NEW.slug);
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE list record;
BEGIN
  FOR list IN SELECT * FROM (VALUES ('sections', 'section', '/'), ('series', 'series', '/series/'), ('tags', 'topic', '/topic/'), ('authors', 'author', '/author/'))
    AS lists (name, kind, place) LOOP
    EXECUTE format('CREATE TRIGGER keep_former_slug AFTER INSERT OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_former_slug(%L, %L)', list.name, list.kind, list.place);
    EXECUTE format('CREATE TRIGGER keep_moved_slug AFTER UPDATE OF slug ON %I FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug)
                    EXECUTE FUNCTION keep_former_slug(%L, %L)', list.name, list.kind, list.place);
  END LOOP;
END $$;

-- With a section its stories move. Search engines are told of the newest; of the others they learn by the sitemap and the redirects.
CREATE FUNCTION note_moved_stories() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox (channel, path)
    SELECT 'indexnow', unnest(ARRAY[edition_path(moved.language, '/' || OLD.slug || '/' || moved.slug), edition_path(moved.language, '/' || NEW.slug || '/' || moved.slug)])
    FROM (
      SELECT a.language, a.slug FROM articles a JOIN sections s ON s.id = a.section_id
      WHERE coalesce(s.parent_id, s.id) = NEW.id AND a.published_at <= now() AND a.withdrawn_at IS NULL
      ORDER BY a.published_at DESC LIMIT 1000
    ) AS moved;
  RETURN NULL;
END $$;
CREATE TRIGGER note_moved_stories AFTER UPDATE OF slug ON sections FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION note_moved_stories();

-- A story is found by what it is filed and signed by, as that is called now.
CREATE FUNCTION keep_search_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_search_documents(CASE TG_TABLE_NAME
    WHEN 'tags' THEN ARRAY(SELECT article_number FROM article_tags WHERE tag_id = NEW.id)
    WHEN 'authors' THEN ARRAY(SELECT article_number FROM bylines WHERE author_id = NEW.id)
    ELSE ARRAY(SELECT number FROM articles WHERE series_id = NEW.id) END);
  RETURN NULL;
END $$;
CREATE TRIGGER keep_search_names AFTER UPDATE OF name ON tags FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION keep_search_names();
CREATE TRIGGER keep_search_names AFTER UPDATE OF name ON authors FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION keep_search_names();
CREATE TRIGGER keep_search_names AFTER UPDATE OF name ON series FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION keep_search_names();

-- Told once for all that leave a list together, not once for each.
DROP TRIGGER note_left_list ON bylines;
DROP TRIGGER note_left_list ON article_tags;
CREATE OR REPLACE FUNCTION note_left_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox (channel, path)
  SELECT DISTINCT 'websub', edition_path(a.language, list.path)
  FROM gone JOIN articles a ON a.number = gone.article_number,
    LATERAL (SELECT CASE TG_TABLE_NAME
      WHEN 'bylines' THEN '/author/' || (SELECT slug FROM authors WHERE id = (to_jsonb(gone)->>'author_id')::int)
      ELSE '/topic/' || (SELECT slug FROM tags WHERE id = (to_jsonb(gone)->>'tag_id')::int) END) AS list (path)
  WHERE a.published_at <= now() AND a.withdrawn_at IS NULL AND list.path IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER note_left_list AFTER DELETE ON bylines REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_left_list();
CREATE TRIGGER note_left_list AFTER DELETE ON article_tags REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_left_list();

-- The log is read from the newest on: all of it, what one person did, what was done of one kind.
CREATE INDEX events_by_time ON events (at DESC, id DESC);
CREATE INDEX events_by_person ON events (actor_id, at DESC, id DESC);
CREATE INDEX events_by_verb ON events (verb, at DESC, id DESC);
CREATE INDEX events_by_themselves ON events (actor, at DESC, id DESC) WHERE actor_id IS NULL;
