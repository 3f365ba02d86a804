-- What a story got wrong, as readers are told: at its foot, in the list of corrections, and to search engines.
CREATE TABLE corrections (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_number int NOT NULL REFERENCES articles ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('correction', 'clarification')),
  -- A sentence for readers: what was wrong, and what is right.
  text text NOT NULL CHECK (text <> '' AND length(text) <= 2000),
  at timestamptz(3) NOT NULL,
  made_by text REFERENCES users ON DELETE SET NULL,
  made_by_name text NOT NULL
);
CREATE INDEX ON corrections (article_number);
CREATE INDEX ON corrections (at DESC, id DESC);

-- Stored pages that show it, or should, are made anew.
CREATE CONSTRAINT TRIGGER grow_content_version AFTER INSERT OR UPDATE OR DELETE ON corrections
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grow_content_version();
