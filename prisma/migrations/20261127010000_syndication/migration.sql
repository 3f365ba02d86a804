-- Syndication: sitemaps by month, and who is told of what has changed.

-- Sitemaps are read along this one, from the oldest on.
CREATE INDEX articles_by_month ON articles (published_at, number) INCLUDE (updated_at) WHERE published_at IS NOT NULL AND withdrawn_at IS NULL;

-- When the content version grew last: what documents made of it say of their change.
ALTER TABLE content_version ADD grown_at timestamptz(3) NOT NULL DEFAULT now();
CREATE FUNCTION keep_grown_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.grown_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER keep_grown_at BEFORE UPDATE OF number ON content_version FOR EACH ROW EXECUTE FUNCTION keep_grown_at();

-- What others are to be told: `indexnow` of the address of a story, `websub` of that of a list, whose feeds changed. Rows are
-- only ever added, so that two who publish at once do not wait for each other; one address may stand here several times.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  channel text NOT NULL CHECK (channel IN ('indexnow', 'websub')),
  path text NOT NULL,
  noted_at timestamptz(3) NOT NULL DEFAULT now(),
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz(3) NOT NULL DEFAULT '-infinity',
  problem text,
  -- Tried for days, and left: kept to be seen, and tried again only when somebody asks for it.
  given_up_at timestamptz(3)
);
CREATE INDEX outbox_due ON outbox (channel, next_at, id) WHERE given_up_at IS NULL;

-- One row a channel: how it went, and until when the other side is left alone.
CREATE TABLE outbox_channels (
  channel text PRIMARY KEY CHECK (channel IN ('indexnow', 'websub')),
  failures int NOT NULL DEFAULT 0,
  resting_until timestamptz(3),
  last_sent_at timestamptz(3),
  last_sent int NOT NULL DEFAULT 0,
  last_failed_at timestamptz(3),
  last_problem text
);
INSERT INTO outbox_channels (channel) VALUES ('indexnow'), ('websub');

-- An address in its edition, as ui/language.ts#localPath has it.
CREATE FUNCTION edition_path(edition text, path text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN languages[1] = edition THEN path ELSE '/' || edition || CASE path WHEN '/' THEN '' ELSE path END END FROM settings
$$;

-- Where a story stands, as features/articles/article.ts#articlePath has it.
CREATE FUNCTION story_path(story articles) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT edition_path(story.language, '/' || coalesce(parent.slug, section.slug) || '/' || story.slug)
  FROM sections section LEFT JOIN sections parent ON parent.id = section.parent_id WHERE section.id = story.section_id
$$;

-- The lists that a story stands in: the paper's, its section's and those above, its series', its topics' and its authors'.
CREATE FUNCTION note_lists(story articles) RETURNS void LANGUAGE sql AS $$
  INSERT INTO outbox (channel, path)
  SELECT 'websub', edition_path(story.language, list) FROM (
    WITH RECURSIVE above AS (
      SELECT slug, parent_id FROM sections WHERE id = story.section_id
      UNION SELECT s.slug, s.parent_id FROM above JOIN sections s ON s.id = above.parent_id
    )
    SELECT '/'
    UNION SELECT '/' || slug FROM above
    UNION SELECT '/series/' || slug FROM series WHERE id = story.series_id
    UNION SELECT '/topic/' || t.slug FROM article_tags JOIN tags t ON t.id = tag_id WHERE article_number = story.number
    UNION SELECT '/author/' || a.slug FROM bylines JOIN authors a ON a.id = author_id WHERE article_number = story.number
  ) AS lists (list)
$$;

-- Written in the very transaction that publishes, changes, moves or withdraws, whoever does it. A story that waits for its time is
-- noted by whoever puts it out then: not before. What is inserted as published (a demo, an import) is told to nobody.
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_out boolean := OLD.live_revision IS NOT NULL AND OLD.published_at <= now() AND OLD.withdrawn_at IS NULL;
  -- No clock is asked here: a story that still waits for its time has `due_at`, and the one whose time has come had it.
  goes_out boolean := NEW.live_revision IS NOT NULL AND NEW.due_at IS NULL AND NEW.withdrawn_at IS NULL AND (
    OLD.live_revision IS DISTINCT FROM NEW.live_revision OR (OLD.due_at IS NOT NULL AND OLD.due_revision = NEW.live_revision));
  turns boolean := NEW.live_revision IS NOT NULL AND (OLD.withdrawn_at IS NULL) <> (NEW.withdrawn_at IS NULL);
  leaves boolean := was_out AND (OLD.language, OLD.slug, OLD.section_id, OLD.series_id) IS DISTINCT FROM (NEW.language, NEW.slug, NEW.section_id, NEW.series_id);
  is_first boolean := goes_out AND (OLD.live_revision IS NULL OR (OLD.due_at IS NOT NULL AND OLD.due_revision = OLD.live_revision));
  is_substantive boolean := goes_out AND OLD.updated_at IS DISTINCT FROM NEW.updated_at;
BEGIN
  IF leaves THEN
    PERFORM note_lists(OLD);
    IF story_path(OLD) <> story_path(NEW) THEN
      INSERT INTO outbox (channel, path) VALUES ('indexnow', story_path(OLD)), ('indexnow', story_path(NEW));
    END IF;
  END IF;
  IF goes_out OR turns THEN
    PERFORM note_lists(NEW);
  END IF;
  IF is_first OR is_substantive OR turns THEN
    INSERT INTO outbox (channel, path) VALUES ('indexnow', story_path(NEW));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_change AFTER UPDATE ON articles FOR EACH ROW
  WHEN (OLD.live_revision IS NOT NULL OR NEW.live_revision IS NOT NULL) EXECUTE FUNCTION note_change();

-- A topic or an author that a story loses: the story itself has forgotten it when it goes out.
CREATE FUNCTION note_left_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox (channel, path)
  SELECT 'websub', edition_path(a.language, CASE TG_TABLE_NAME
    WHEN 'bylines' THEN '/author/' || (SELECT slug FROM authors WHERE id = (to_jsonb(OLD)->>'author_id')::int)
    ELSE '/topic/' || (SELECT slug FROM tags WHERE id = (to_jsonb(OLD)->>'tag_id')::int) END)
  FROM articles a WHERE a.number = OLD.article_number AND a.published_at <= now() AND a.withdrawn_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER note_left_list AFTER DELETE ON bylines FOR EACH ROW EXECUTE FUNCTION note_left_list();
CREATE TRIGGER note_left_list AFTER DELETE ON article_tags FOR EACH ROW EXECUTE FUNCTION note_left_list();
