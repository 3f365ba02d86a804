-- Live blogs: a story that grows by entries, each written and out in a moment.
CREATE TABLE live_blogs (
  article_number int PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  started_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  -- How readers have it once it has ended; while it runs the newest comes first.
  newest_first boolean NOT NULL DEFAULT true,
  -- Grows with every change of it or of an entry, under the row's lock: its page and its followers depend on this alone, so a busy
  -- evening makes no other page anew (docs/decisions/0021).
  version int NOT NULL DEFAULT 1,
  changed_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (ended_at >= started_at)
);

CREATE TABLE live_entries (
  article_number int NOT NULL REFERENCES live_blogs ON DELETE CASCADE,
  -- In the order of writing, never reused: part of its address.
  number int NOT NULL,
  -- Made by whoever writes: what is sent twice because an answer was lost is one entry.
  key text NOT NULL,
  at timestamptz(3) NOT NULL,
  headline text NOT NULL,
  blocks jsonb NOT NULL,
  is_key boolean NOT NULL DEFAULT false,
  is_pinned boolean NOT NULL DEFAULT false,
  revision int NOT NULL DEFAULT 1,
  -- Of the live blog: when it was written, and when it last changed.
  posted_in int NOT NULL DEFAULT 0,
  changed_in int NOT NULL DEFAULT 0,
  written_by text REFERENCES users ON DELETE SET NULL,
  written_by_name text NOT NULL,
  corrected_at timestamptz(3),
  corrected_by_name text,
  deleted_at timestamptz(3),
  deleted_by_name text,
  PRIMARY KEY (article_number, number),
  UNIQUE (article_number, key),
  CHECK ((deleted_at IS NULL) = (deleted_by_name IS NULL))
);
CREATE INDEX live_entries_changed ON live_entries (article_number, changed_in);
-- One summary at a time.
CREATE UNIQUE INDEX live_entries_pinned ON live_entries (article_number) WHERE is_pinned AND deleted_at IS NULL;

-- NOTIFY waits for the commit, so nobody is told of what does not come.
CREATE FUNCTION grow_live_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'live_blogs' THEN
    IF (NEW.started_at, NEW.ended_at, NEW.newest_first) IS DISTINCT FROM (OLD.started_at, OLD.ended_at, OLD.newest_first) THEN
      NEW.version := OLD.version + 1;
    END IF;
    PERFORM pg_notify('live', NEW.article_number || ' ' || NEW.version);
    RETURN NEW;
  END IF;
  UPDATE live_blogs SET version = version + 1, changed_at = now() WHERE article_number = NEW.article_number RETURNING version INTO NEW.changed_in;
  IF TG_OP = 'INSERT' THEN NEW.posted_in := NEW.changed_in; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER grow_live_version BEFORE INSERT OR UPDATE ON live_entries FOR EACH ROW EXECUTE FUNCTION grow_live_version();
CREATE TRIGGER grow_live_version BEFORE UPDATE ON live_blogs FOR EACH ROW EXECUTE FUNCTION grow_live_version();

-- That a story runs live, or no longer does, stands in lists too. A picture that an entry showed and no longer shows is asked about anew.
CREATE CONSTRAINT TRIGGER grow_content_version AFTER INSERT OR DELETE OR UPDATE OF started_at, ended_at, newest_first ON live_blogs
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grow_content_version();
CREATE CONSTRAINT TRIGGER grow_content_version AFTER UPDATE ON live_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.blocks, OLD.deleted_at) IS DISTINCT FROM (NEW.blocks, NEW.deleted_at) AND OLD.blocks @? '$[*].media')
  EXECUTE FUNCTION grow_content_version();

-- Readers are served the pictures of entries as those of the story itself. Named so as to run after keep_media_uses, which begins anew.
CREATE FUNCTION keep_live_media_uses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  this_story int := CASE WHEN TG_TABLE_NAME = 'articles' THEN (to_jsonb(NEW)->>'number')::int ELSE (to_jsonb(NEW)->>'article_number')::int END;
BEGIN
  IF TG_TABLE_NAME = 'live_entries' AND TG_OP = 'UPDATE' THEN
    DELETE FROM media_uses u USING articles a WHERE a.number = this_story AND u.article_number = this_story
      AND u.media_id IN (SELECT (shown #>> '{}')::int FROM jsonb_path_query(to_jsonb(OLD)->'blocks', 'lax $[*].media[*]') AS shown)
      AND u.media_id IS DISTINCT FROM a.lead_media_id
      AND NOT a.body @? format('lax $[*].media[*] ? (@ == %s)', u.media_id)::jsonpath;
  END IF;
  INSERT INTO media_uses
    SELECT DISTINCT this_story, m.id FROM live_entries e, jsonb_path_query(e.blocks, 'lax $[*].media[*]') AS shown JOIN media m ON m.id = (shown #>> '{}')::int
    WHERE e.article_number = this_story AND e.deleted_at IS NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_media_uses_live AFTER INSERT OR UPDATE OF body, lead_media_id ON articles FOR EACH ROW EXECUTE FUNCTION keep_live_media_uses();
CREATE TRIGGER keep_media_uses_live AFTER INSERT OR UPDATE ON live_entries FOR EACH ROW EXECUTE FUNCTION keep_live_media_uses();
