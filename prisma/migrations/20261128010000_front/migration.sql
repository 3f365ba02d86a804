-- What the newsroom arranges: the front of an edition, or of a section in it. The draft is the one that editors work on; null: as what is live.
CREATE TABLE fronts (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  language text NOT NULL,
  section_id int REFERENCES sections ON DELETE CASCADE,
  draft jsonb,
  revision int NOT NULL DEFAULT 0, -- of the draft: whoever saves names the one that was changed
  changed_by_name text,
  changed_at timestamptz(3),
  UNIQUE NULLS NOT DISTINCT (language, section_id)
);

-- What was launched, or will be: never changed. Live is the newest whose time has come. Without containers the front fills itself.
CREATE TABLE front_versions (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  front_id int NOT NULL REFERENCES fronts ON DELETE CASCADE,
  containers jsonb,
  restored_from int REFERENCES front_versions ON DELETE SET NULL,
  made_by text REFERENCES users ON DELETE SET NULL,
  made_by_name text NOT NULL,
  made_at timestamptz(3) NOT NULL,
  live_at timestamptz(3) NOT NULL,
  told_at timestamptz(3), -- when stored pages were told that its time had come
  cancelled_at timestamptz(3),
  cancelled_by_name text
);
CREATE INDEX ON front_versions (front_id, live_at DESC, id DESC) WHERE cancelled_at IS NULL;
CREATE INDEX front_versions_due ON front_versions (live_at) WHERE told_at IS NULL AND cancelled_at IS NULL;
CREATE CONSTRAINT TRIGGER grow_content_version AFTER INSERT OR UPDATE OR DELETE ON front_versions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grow_content_version();

-- Breaking news above every page of the editions it has words for. It ends at its time, or when somebody takes it down.
CREATE TABLE banners (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision int NOT NULL DEFAULT 1,
  severity text NOT NULL CHECK (severity IN ('developing', 'breaking', 'urgent')),
  words jsonb NOT NULL, -- by language: { "en": { "text": "…", "link": "/society/…" or null } }
  made_by text REFERENCES users ON DELETE SET NULL,
  made_by_name text NOT NULL,
  made_at timestamptz(3) NOT NULL,
  until timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  ended_by_name text -- null: its time was over
);
CREATE INDEX banners_standing ON banners (id DESC) WHERE ended_at IS NULL;
CREATE CONSTRAINT TRIGGER grow_content_version AFTER INSERT OR UPDATE OR DELETE ON banners
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grow_content_version();
