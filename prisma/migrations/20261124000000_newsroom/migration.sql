-- The newsroom: who works here, what is being written, who changed what.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- People. Columns as better-auth wants them, and what the newsroom adds: a role, sections, the language of the interface.
CREATE TABLE users (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  two_factor_enabled boolean NOT NULL DEFAULT false,
  role text NOT NULL CHECK (role IN ('reporter', 'editor', 'chief', 'admin')),
  -- Empty: every section.
  section_ids int[] NOT NULL DEFAULT '{}',
  language language NOT NULL DEFAULT 'en',
  author_id int REFERENCES authors ON DELETE SET NULL,
  suspended_at timestamptz(3),
  suspended_by text REFERENCES users ON DELETE SET NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE sessions (
  id text PRIMARY KEY,
  token text NOT NULL UNIQUE,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  expires_at timestamptz(3) NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX ON sessions (user_id);

CREATE TABLE accounts (
  id text PRIMARY KEY,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  password text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX ON accounts (user_id);

CREATE TABLE verifications (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX ON verifications (identifier);

CREATE TABLE two_factors (
  id text PRIMARY KEY,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  verified boolean NOT NULL DEFAULT true,
  failed_verification_count int NOT NULL DEFAULT 0,
  locked_until timestamptz(3)
);
CREATE INDEX ON two_factors (user_id);

CREATE TABLE passkeys (
  id text PRIMARY KEY,
  name text,
  public_key text NOT NULL,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  credential_id text NOT NULL UNIQUE,
  counter int NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  created_at timestamptz(3) DEFAULT now(),
  aaguid text
);
CREATE INDEX ON passkeys (user_id);

CREATE TABLE rate_limits (
  id text PRIMARY KEY,
  key text NOT NULL UNIQUE,
  count int NOT NULL,
  last_request bigint NOT NULL
);

-- A link that makes an account, or gives one a new password. The first one, for the first admin, has no inviter.
CREATE TABLE invitations (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  email text,
  name text,
  role text NOT NULL CHECK (role IN ('reporter', 'editor', 'chief', 'admin')),
  section_ids int[] NOT NULL DEFAULT '{}',
  user_id text REFERENCES users ON DELETE CASCADE,
  invited_by text REFERENCES users ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  accepted_at timestamptz(3),
  revoked_at timestamptz(3)
);

-- What is being written. The columns of `articles` are what readers get; the working copy is the revision that
-- `revision` names. Before the first publication the columns for lists follow the working copy.
ALTER TABLE articles
  ADD stage text NOT NULL DEFAULT 'draft' CHECK (stage IN ('draft', 'in_review', 'approved')),
  ADD live_revision int,
  ADD owner_id text REFERENCES users ON DELETE SET NULL,
  ADD changed_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Why the desk sent it back, until it is submitted again.
  ADD returned_reason text,
  -- The revision that goes out at that time.
  ADD due_at timestamptz(3),
  ADD due_revision int,
  ADD desk_text text GENERATED ALWAYS AS (
    lower(normalize(headline || ' ' || coalesce(front_headline, '') || ' ' || standfirst || ' ' || coalesce(kicker, '') || ' ' || slug, NFKC))
  ) STORED,
  ADD CHECK ((due_at IS NULL) = (due_revision IS NULL));
UPDATE articles SET live_revision = revision, changed_at = greatest(published_at, updated_at) WHERE published_at IS NOT NULL;
ALTER TABLE articles ADD CHECK ((published_at IS NULL) = (live_revision IS NULL));
CREATE INDEX articles_changed ON articles (changed_at DESC, number DESC);
CREATE INDEX articles_owner ON articles (owner_id, changed_at DESC, number DESC);
CREATE INDEX articles_waiting ON articles (stage, changed_at DESC) WHERE stage <> 'draft';
CREATE INDEX articles_due ON articles (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX articles_desk_text ON articles USING gin (desk_text gin_trgm_ops);

-- Every revision there ever was. Saves of one person within a few minutes share one, until a move pins it.
CREATE TABLE revisions (
  article_number int NOT NULL REFERENCES articles ON DELETE CASCADE,
  number int NOT NULL,
  content jsonb NOT NULL,
  saved_by text REFERENCES users ON DELETE SET NULL,
  saved_by_name text NOT NULL,
  began_at timestamptz(3) NOT NULL,
  saved_at timestamptz(3) NOT NULL,
  pinned_at timestamptz(3),
  PRIMARY KEY (article_number, number)
);

ALTER TABLE events
  ADD actor_id text REFERENCES users ON DELETE SET NULL,
  ADD revision int;

-- Who has an article open for writing, and in which tab.
CREATE TABLE editing (
  article_number int PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  tab text NOT NULL,
  since timestamptz(3) NOT NULL,
  seen_at timestamptz(3) NOT NULL
);

-- Remarks on a passage; an answer has the number of what it answers.
CREATE TABLE notes (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_number int NOT NULL REFERENCES articles ON DELETE CASCADE,
  answers int REFERENCES notes ON DELETE CASCADE,
  -- Null: about the whole story.
  block_id text,
  passage text NOT NULL DEFAULT '',
  text text NOT NULL,
  mentions text[] NOT NULL DEFAULT '{}',
  is_blocking boolean NOT NULL DEFAULT false,
  author_id text REFERENCES users ON DELETE SET NULL,
  author_name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  resolved_at timestamptz(3),
  resolved_by text REFERENCES users ON DELETE SET NULL
);
CREATE INDEX ON notes (article_number, id);
CREATE INDEX notes_mentions ON notes USING gin (mentions) WHERE resolved_at IS NULL;

-- Addresses that editors lead elsewhere: to a story, wherever it stands, or to another path.
CREATE TABLE redirects (
  path text PRIMARY KEY CHECK (path ~ '^/' AND length(path) <= 500),
  article_number int REFERENCES articles ON DELETE CASCADE,
  target text CHECK (target ~ '^/' AND length(target) <= 500),
  created_by text REFERENCES users ON DELETE SET NULL,
  created_by_name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((article_number IS NULL) <> (target IS NULL))
);
CREATE INDEX ON redirects (article_number);
CREATE CONSTRAINT TRIGGER grow_content_version AFTER INSERT OR UPDATE OR DELETE ON redirects
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grow_content_version();

ALTER TABLE media ADD added_by text REFERENCES users ON DELETE SET NULL;

-- Which media readers' articles show: kept by the database, whoever writes the article. A picture is served to everyone
-- once an article that shows it is published.
CREATE TABLE media_uses (
  article_number int NOT NULL REFERENCES articles ON DELETE CASCADE,
  media_id int NOT NULL REFERENCES media ON DELETE CASCADE,
  PRIMARY KEY (article_number, media_id)
);
CREATE INDEX ON media_uses (media_id);

CREATE FUNCTION keep_media_uses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.body IS NOT DISTINCT FROM OLD.body AND NEW.lead_media_id IS NOT DISTINCT FROM OLD.lead_media_id THEN
    RETURN NULL;
  END IF;
  DELETE FROM media_uses WHERE article_number = NEW.number;
  INSERT INTO media_uses
    SELECT NEW.number, m.id FROM media m WHERE m.id = NEW.lead_media_id OR m.id IN (
      SELECT (shown #>> '{}')::int FROM jsonb_path_query(NEW.body, 'lax $[*].media[*] ? (@.type() == "number")') AS shown
      WHERE (shown #>> '{}') ~ '^\d{1,9}$'
    );
  RETURN NULL;
END $$;
CREATE TRIGGER keep_media_uses AFTER INSERT OR UPDATE OF body, lead_media_id ON articles
  FOR EACH ROW EXECUTE FUNCTION keep_media_uses();
INSERT INTO media_uses
  SELECT a.number, m.id FROM articles a JOIN media m ON m.id = a.lead_media_id OR m.id IN (
    SELECT (shown #>> '{}')::int FROM jsonb_path_query(a.body, 'lax $[*].media[*] ? (@.type() == "number")') AS shown
    WHERE (shown #>> '{}') ~ '^\d{1,9}$'
  );

-- Writing is no news to readers: the content version grows only with what they could see.
CREATE OR REPLACE FUNCTION grow_content_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE grown bigint;
BEGIN
  IF TG_TABLE_NAME = 'articles' AND TG_OP = 'UPDATE' THEN
    IF OLD.published_at IS NULL AND NEW.published_at IS NULL THEN RETURN NULL; END IF;
    IF (OLD.language, OLD.slug, OLD.headline, OLD.front_headline, OLD.standfirst, OLD.kicker, OLD.body, OLD.section_id, OLD.series_id, OLD.lead_media_id,
        OLD.lead_caption, OLD.lead_alt, OLD.story, OLD.published_at, OLD.updated_at, OLD.withdrawn_at, OLD.withdrawn_reason)
      IS NOT DISTINCT FROM
       (NEW.language, NEW.slug, NEW.headline, NEW.front_headline, NEW.standfirst, NEW.kicker, NEW.body, NEW.section_id, NEW.series_id, NEW.lead_media_id,
        NEW.lead_caption, NEW.lead_alt, NEW.story, NEW.published_at, NEW.updated_at, NEW.withdrawn_at, NEW.withdrawn_reason)
    THEN RETURN NULL; END IF;
  ELSIF TG_TABLE_NAME = 'articles' AND TG_OP = 'INSERT' THEN
    IF NEW.published_at IS NULL THEN RETURN NULL; END IF;
  ELSIF TG_TABLE_NAME = 'media' AND TG_OP = 'INSERT' THEN
    RETURN NULL;
  END IF;
  -- One step for a transaction is enough, however many rows it changes.
  IF current_setting('kawaraban.grown_in', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
    PERFORM set_config('kawaraban.grown_in', pg_current_xact_id()::text, true);
    UPDATE content_version SET number = number + 1 RETURNING number INTO grown;
    PERFORM pg_notify('content', grown::text);
  END IF;
  RETURN NULL;
END $$;

-- Which content version each web process serves at least: whoever publishes waits for all that were heard of lately.
CREATE UNLOGGED TABLE web_processes (
  id uuid PRIMARY KEY,
  content bigint NOT NULL,
  seen_at timestamptz(3) NOT NULL
);

-- The library of pictures is searched while one types.
ALTER TABLE media ADD library_text text GENERATED ALWAYS AS (lower(normalize(alt || ' ' || caption || ' ' || credit, NFKC))) STORED;
CREATE INDEX media_library_text ON media USING gin (library_text gin_trgm_ops);
CREATE INDEX media_added_by ON media (added_by, id DESC);
