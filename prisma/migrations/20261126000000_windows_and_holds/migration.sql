-- Readers of each article in every window, as the running hour began: derived from hours, days and totals, by overwriting.
CREATE TABLE view_window_base (
  article int PRIMARY KEY,
  language text NOT NULL,
  section int NOT NULL,
  published_at timestamptz(3),
  h1 int NOT NULL,
  h24 int NOT NULL,
  d7 int NOT NULL,
  d30 int NOT NULL,
  ever bigint NOT NULL,
  rising bigint NOT NULL -- thousandths of a reader, halved every six hours back from the beginning of the hour
) WITH (fillfactor = 70);
-- What a scope's places are taken along. No count is in it, so that counts change in place.
CREATE INDEX view_window_base_section ON view_window_base (section, language);

-- The same as the last ten-minute mark of this hour was passed: a refresh reads the minutes since.
CREATE TABLE view_window_mark (
  article int PRIMARY KEY,
  h1 int NOT NULL,
  h24 int NOT NULL,
  d7 int NOT NULL,
  d30 int NOT NULL,
  ever bigint NOT NULL,
  rising bigint NOT NULL
) WITH (fillfactor = 50);

-- The same as it stands, of what may be ranked. Made anew within 20 seconds, so its loss in a crash costs nothing.
CREATE UNLOGGED TABLE view_window (LIKE view_window_base INCLUDING ALL);
ALTER TABLE view_window SET (fillfactor = 70);

-- Facts of an article that ranking asks of all of them, without reading the articles.
CREATE INDEX articles_ranked ON articles (number) INCLUDE (language, section_id, published_at)
  WHERE published_at IS NOT NULL AND withdrawn_at IS NULL;

-- Stories kept out of rankings, and why. One standing row a story: what was diluted is history, what was released stays released.
CREATE TABLE ranking_hold (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article int NOT NULL REFERENCES articles ON DELETE CASCADE,
  held_at timestamptz(3) NOT NULL,
  readers int NOT NULL,  -- looked at,
  from_one int NOT NULL, -- and of these from one network
  diluted_at timestamptz(3),
  decision text CHECK (decision IN ('released', 'vetoed')),
  decided_by text REFERENCES users ON DELETE SET NULL,
  decided_at timestamptz(3),
  CHECK ((decision IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX ranking_hold_standing ON ranking_hold (article) WHERE diluted_at IS NULL;

ALTER TABLE ranking_refresh
  ADD COLUMN mark int, -- the last minute that view_window_mark holds
  ADD COLUMN content bigint; -- the content version that view_window was last looked through for
-- All of it is made of what is kept, with the next refresh.
UPDATE ranking_refresh SET previous_hour = NULL;
